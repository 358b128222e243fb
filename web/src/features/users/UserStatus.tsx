import { useState } from 'react';
import { StatusDot } from '#components/ui/StatusDot.tsx';
import type { UserRowFragment } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';
import { TONES, hasRunOut } from './statusLine.ts';
import classes from './UserStatus.module.css';

interface Props {
  readonly user: Pick<UserRowFragment, 'status' | 'availableFrom' | 'temporaryPasswordExpiresAt'>;
}

/**
 * A user's status in full; of one who is pending, from when they can sign in, and of one whose temporary password has
 * run out, that it has.
 */
export function UserStatus({ user }: Props) {
  const { t, instant } = useFormat();
  const [now] = useState(Date.now);
  return (
    <>
      <StatusDot tone={TONES[user.status]}>{t(`userStatus.${user.status}`)}</StatusDot>
      {hasRunOut(user, now) && <div className={classes['expired']}>{t('users.passwordExpired')}</div>}
      {user.status === 'PENDING' && (
        <div className={classes['from']}>{t('users.availableFrom', { instant: instant(user.availableFrom) })}</div>
      )}
    </>
  );
}
