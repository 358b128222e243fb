import { useQuery } from '@apollo/client/react';
import { Button, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Dialog } from '#components/ui/Dialog.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { Waiting } from '#components/ui/Waiting.tsx';
import { failureOf } from '#graphql/failure.ts';
import { CallDocument } from '#graphql/generated.ts';
import { useTranslation } from '#i18n/useTranslation.tsx';
import type { Call } from './call.ts';
import { CallAudio } from './CallAudio.tsx';
import { CallFacts } from './CallFacts.tsx';
import { CallMemo } from './CallMemo.tsx';
import type { MemoOf } from './MemoForm.tsx';
import { ParticipantTable } from './ParticipantTable.tsx';
import { ScoreTable } from './ScoreTable.tsx';

interface Props {
  readonly id: string;
  /** As the list has it, if it has it. */
  readonly known: Call | undefined;
  readonly linkTo: (id: string) => string;
  readonly onClose: () => void;
}

/** A call opened at the side of the window. */
export function CallPanel({ id, known, linkTo, onClose }: Props) {
  const { t } = useTranslation();
  const { data, previousData, error, refetch } = useQuery(CallDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  // What was answered stays while it is asked for anew: a memo may be under way in it.
  const answered = data ?? previousData;
  const call = answered ? answered.call : known;
  return (
    <Dialog
      title={call ? t('calls.callOf', { kind: t(`callKind.${call.kind}`) }) : t('calls.call')}
      side
      onClose={onClose}
    >
      {call && <Details call={call} noted={answered?.call ?? undefined} linkTo={linkTo} />}
      {call === null && <Text>{t('calls.notThere')}</Text>}
      {call === undefined && !error && <Waiting lines={8} />}
      {error && <FailureNotice failure={failureOf(error)} onRetry={() => void refetch()} />}
      <Button variant="default" mt="lg" onClick={onClose}>
        {t('calls.closeDetails')}
      </Button>
    </Dialog>
  );
}

interface DetailsProps extends Pick<Props, 'linkTo'> {
  readonly call: Call;
  /** The same with its memo, which the list does not have. */
  readonly noted: MemoOf | undefined;
}

function Details({ call, noted, linkTo }: DetailsProps) {
  const { t } = useTranslation();
  return (
    <Stack gap="lg">
      <CallFacts call={call} linkTo={linkTo} />
      {call.audio.state !== 'NONE' && (
        <Section title={t('calls.audio')}>
          <CallAudio id={call.id} audio={call.audio} />
        </Section>
      )}
      {noted && (
        <Section title={t('calls.memo')}>
          <CallMemo call={noted} />
        </Section>
      )}
      <Section title={t('calls.participants')}>
        <ParticipantTable participants={call.participants} />
      </Section>
      {call.scores.map((score) => (
        <Section key={score.userId} title={t('calls.scoresOf', { name: nameOf(call, score.userId) })}>
          <ScoreTable call={call} score={score} />
        </Section>
      ))}
      {call.scores.length === 0 && (
        <Section title={t('calls.scores')}>
          <Text c="dimmed">{t('calls.noScores')}</Text>
        </Section>
      )}
    </Stack>
  );
}

const Section = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section aria-label={title}>
    <Title order={3} mb={6}>
      {title}
    </Title>
    {children}
  </section>
);

const nameOf = ({ participants }: Call, userId: string): string =>
  participants.find((participant) => participant.userId === userId)?.name ?? '';
