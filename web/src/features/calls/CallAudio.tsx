import { useQuery } from '@apollo/client/react';
import { Anchor, Group, Stack, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { downloadFrom } from '#components/ui/download.ts';
import { failureOf } from '#graphql/failure.ts';
import { CallAudioDocument } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';
import { useTranslation } from '#i18n/useTranslation.tsx';
import type { Call } from './call.ts';
import classes from './CallAudio.module.css';
import { Waveform } from './Waveform.tsx';

interface Props {
  readonly id: string;
  readonly audio: Call['audio'];
}

/** The recording of a call, or what became of it. */
export function CallAudio({ id, audio }: Props) {
  const { t } = useTranslation();
  if (audio.state === 'STORED') return <Player id={id} audio={audio} />;
  return <Text c="dimmed">{t(audio.state === 'AWAITED' ? 'calls.audioAwaited' : 'calls.audioExpired')}</Text>;
}

function Player({ id, audio: { type, bytes } }: Props) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const [broken, setBroken] = useState(false);
  const player = useRef<HTMLAudioElement>(null);
  const { data, error, refetch } = useQuery(CallAudioDocument, { variables: { id }, fetchPolicy: 'no-cache' });
  const call = data?.call;

  // An address is good for a while only, so each download gets one of its own; what fails is told as of any query.
  const download = async (): Promise<void> => {
    const answer = await refetch().catch(() => undefined);
    const url = answer?.data?.call?.audioDownloadUrl;
    if (url) downloadFrom(url);
  };
  const again = (): void => {
    void refetch()
      .then(() => setBroken(false))
      .catch(() => undefined);
  };
  if (error) return <FailureNotice failure={failureOf(error)} onRetry={again} />;
  return (
    <Stack gap={6}>
      <div className={classes['player']}>
        {call?.audioUrl && !broken && (
          <Waveform key={call.audioUrl} audio={player} url={call.audioUrl} bytes={bytes ?? 0} />
        )}
        {call?.audioUrl && !broken && (
          // oxlint-disable-next-line jsx-a11y/media-has-caption -- nobody has written down what was said in a call
          <audio
            ref={player}
            className={classes['audio']}
            aria-label={t('calls.audio')}
            controls
            preload="metadata"
            src={call.audioUrl}
            onError={() => setBroken(true)}
          />
        )}
        {broken && (
          <Text role="alert">
            {t('calls.audioBroken')}{' '}
            <Anchor component="button" type="button" inherit underline="always" onClick={again}>
              {t('failure.retry')}
            </Anchor>
          </Text>
        )}
      </div>
      <Group gap="md">
        <Text size="sm" c="dimmed">
          {t('calls.audioFacts', { type: type ?? '', megabytes: number(Math.ceil((bytes ?? 0) / 100_000) / 10) })}
        </Text>
        {call?.audioDownloadUrl && (
          <Anchor component="button" type="button" size="sm" underline="always" onClick={() => void download()}>
            {t('calls.audioDownload')}
          </Anchor>
        )}
      </Group>
    </Stack>
  );
}
