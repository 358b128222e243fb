import { type Tone, StatusDot } from '#components/ui/StatusDot.tsx';
import type { UserRowFragment, UserStatus as Status } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';
import classes from './UserStatus.module.css';

const TONES: Readonly<Record<Status, Tone>> = { PENDING: 'wait', ACTIVE: 'good', DEACTIVATED: 'idle' };

interface Props {
  readonly user: Pick<UserRowFragment, 'status' | 'availableFrom' | 'temporaryPasswordExpiresAt'>;
  readonly narrow?: boolean;
}

/**
 * A user's status; of one who is pending, from when they can sign in, and of one whose temporary password has run out,
 * that it has.
 */
export function UserStatus({ user, narrow = false }: Props) {
  const { t, instant } = useFormat();
  return (
    <>
      <StatusDot tone={TONES[user.status]}>{t(`userStatus.${user.status}`)}</StatusDot>
      {hasRunOut(user.temporaryPasswordExpiresAt) && (
        <div className={classes['expired']}>{t('users.passwordExpired')}</div>
      )}
      {user.status === 'PENDING' && (
        <div className={classes['from']} data-narrow={narrow || undefined}>
          {t('users.availableFrom', { instant: instant(user.availableFrom) })}
        </div>
      )}
    </>
  );
}

const hasRunOut = (expiresAt: string | null | undefined): boolean =>
  expiresAt != null && Date.parse(expiresAt) <= Date.now();
