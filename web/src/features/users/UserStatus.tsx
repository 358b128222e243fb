import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Tone, StatusDot } from '../../components/ui/StatusDot.tsx';
import type { UserRowFragment, UserStatus as Status } from '../../graphql/generated.ts';
import { useFormat } from '../../i18n/format.tsx';

const TONES: Readonly<Record<Status, Tone>> = { PENDING: 'wait', ACTIVE: 'good', DEACTIVATED: 'idle' };

interface Props {
  readonly user: Pick<UserRowFragment, 'status' | 'availableFrom'>;
  readonly narrow?: boolean;
}

/** A user's status; of one who is pending, from when they can sign in. */
export function UserStatus({ user, narrow = false }: Props) {
  const { t } = useTranslation();
  const { instant } = useFormat();
  return (
    <>
      <StatusDot tone={TONES[user.status]}>{t(`userStatus.${user.status}`)}</StatusDot>
      {user.status === 'PENDING' && (
        <Text size="xs" c="dimmed" style={{ whiteSpace: narrow ? 'normal' : 'nowrap' }}>
          {t('users.availableFrom', { instant: instant(user.availableFrom) })}
        </Text>
      )}
    </>
  );
}
