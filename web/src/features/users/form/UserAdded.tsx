import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import type { SignInDetails } from '@rollcall/shared';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Link } from 'react-router';
import { Facts } from '#components/ui/Facts.tsx';
import { PageHeader } from '#components/ui/PageHeader.tsx';
import { useNextMoment } from '#components/ui/useNextMoment.ts';
import type { UserRowFragment } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';
import { statusAt } from '../statusLine.ts';
import { CopySignInDetails } from './CopySignInDetails.tsx';

interface Props {
  readonly user: UserRowFragment;
  readonly details: SignInDetails;
  readonly onAgain: () => void;
}

/** Says that a user was added, from when they can sign in and with what: their password, for the only time. */
export function UserAdded({ user, details, onAgain }: Props) {
  const { t } = useTranslation();
  const { start } = useFormat();
  const status = statusAt(user, useNextMoment([user.availableFrom]));
  const pending = status === 'PENDING';
  return (
    <>
      <PageHeader title={t('userAdded.title', { name: user.name })} />
      <Paper p="lg" maw={720} role="status">
        <Stack gap="lg">
          <Text>
            {pending ? t('userAdded.pending', { instant: start(user.availableFrom) }) : t('userAdded.active')}
          </Text>
          <Facts
            facts={[
              { name: t('fields.loginId'), value: user.loginId },
              { name: t('userAdded.temporary'), value: <code>{details.password}</code> },
              { name: t('fields.name'), value: user.name },
              { name: t('fields.status'), value: t(`userStatus.${status}`) },
            ]}
          />
          <Text c="dimmed">{t('userAdded.password')}</Text>
          <Group gap="xs">
            <CopySignInDetails details={details} availableFrom={pending ? user.availableFrom : undefined} />
            <Button variant="default" onClick={onAgain}>
              {t('userAdded.again')}
            </Button>
            <Button component={Link} to="/users" variant="default">
              {t('userAdded.list')}
            </Button>
          </Group>
        </Stack>
      </Paper>
    </>
  );
}
