import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Facts } from '#components/ui/Facts.tsx';
import { PageHeader } from '#components/ui/PageHeader.tsx';
import type { UserRowFragment } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';

/** Says that a user was added, and from when they can sign in. */
export function UserAdded({ user, onAgain }: { readonly user: UserRowFragment; readonly onAgain: () => void }) {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const pending = user.status === 'PENDING';
  return (
    <>
      <PageHeader title={t('userAdded.title', { name: user.name })} />
      <Paper p="lg" maw={720} role="status">
        <Stack gap="lg">
          <Text>
            {pending ? t('userAdded.pending', { instant: instant(user.availableFrom) }) : t('userAdded.active')}
          </Text>
          <Facts
            facts={[
              { name: t('fields.loginId'), value: user.loginId },
              { name: t('fields.name'), value: user.name },
              { name: t('fields.status'), value: t(`userStatus.${user.status}`) },
            ]}
          />
          <Text c="dimmed">{t('userAdded.password')}</Text>
          <Group gap="xs">
            <Button onClick={onAgain}>{t('userAdded.again')}</Button>
            <Button component={Link} to="/users" variant="default">
              {t('userAdded.list')}
            </Button>
          </Group>
        </Stack>
      </Paper>
    </>
  );
}
