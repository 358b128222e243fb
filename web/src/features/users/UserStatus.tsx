import { StatusDot } from '#components/ui/StatusDot.tsx';
import { useNextMoment } from '#components/ui/useNextMoment.ts';
import type { UserRowFragment } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';
import { TONES, hasRunOut, statusAt } from './statusLine.ts';
import classes from './UserStatus.module.css';

interface Props {
  readonly user: Pick<UserRowFragment, 'status' | 'availableFrom' | 'temporaryPasswordExpiresAt'>;
}

/**
 * A user's status in full; of one who is pending, from when they can sign in, and of one whose temporary password has
 * run out, that it has.
 */
export function UserStatus({ user }: Props) {
  const { t, start } = useFormat();
  const { availableFrom, temporaryPasswordExpiresAt: expiry } = user;
  const now = useNextMoment(expiry ? [availableFrom, expiry] : [availableFrom]);
  const status = statusAt(user, now);
  return (
    <>
      <StatusDot tone={TONES[status]}>{t(`userStatus.${status}`)}</StatusDot>
      {hasRunOut(user, now) && <div className={classes['expired']}>{t('users.passwordExpired')}</div>}
      {status === 'PENDING' && (
        <div className={classes['from']}>{t('users.availableFrom', { instant: start(availableFrom) })}</div>
      )}
    </>
  );
}
