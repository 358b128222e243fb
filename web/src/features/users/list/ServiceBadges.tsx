import { Tooltip } from '@mantine/core';
import { SEAT_NAMES, type Settings, seatsTaken } from '@rollcall/shared';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/format.tsx';
import classes from './ServiceBadges.module.css';

const SHOWN = 3;

/** The services that a user may use: the first few by name, the rest behind a number. */
export function ServiceBadges({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation();
  const { text } = useFormat();
  const names = seatsTaken(settings)
    .filter((seat) => seat !== 'users')
    .map((seat) => text(SEAT_NAMES[seat]).replace(/^MiiTel /, ''));
  const hidden = names.slice(SHOWN);
  return (
    <span className={classes['badges']}>
      {names.slice(0, SHOWN).map((name) => (
        <span key={name} className={classes['badge']}>
          {name}
        </span>
      ))}
      {hidden.length > 0 && (
        <Tooltip label={hidden.join(t('common.listSeparator'))}>
          <button type="button" className={classes['badge']} aria-label={t('users.moreServices', { count: hidden.length, names: hidden.join(t('common.listSeparator')) })}>
            +{hidden.length}
          </button>
        </Tooltip>
      )}
    </span>
  );
}
