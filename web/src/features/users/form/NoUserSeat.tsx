import { Alert, Anchor, Text } from '@mantine/core';
import type { Seats } from '@rollcall/shared';
import { IconAlertCircle } from '@tabler/icons-react';
import { Trans } from '#i18n/Trans.tsx';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Link } from 'react-router';
import { useFormat } from '#i18n/format.tsx';

/** Says before anything is typed that nobody can be added, and what helps. Nothing is shown while a seat is free. */
export function NoUserSeat({ seats }: { readonly seats: Seats }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  if (seats.used < seats.limit) return null;
  const title = t('userNew.fullTitle', { used: number(seats.used), limit: number(seats.limit) });
  return (
    <Alert color="red" variant="outline" mb="md" icon={<IconAlertCircle aria-hidden />} title={title}>
      <Text size="md">
        <Trans
          i18nKey="userNew.fullText"
          components={{
            users: <Anchor component={Link} to="/users" inherit underline="always" />,
            contract: <Anchor component={Link} to="/contract" inherit underline="always" />,
          }}
        />
      </Text>
    </Alert>
  );
}
