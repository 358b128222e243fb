import { SEAT_NAMES } from '@rollcall/shared';
import { useState } from 'react';
import type { SeatKind } from '#graphql/generated.ts';
import { seatKind } from '#graphql/keys.ts';
import { useFormat } from '#i18n/format.tsx';
import classes from './ServiceBadges.module.css';

const SHOWN = 3;

/** The services that a user may use: the first few by name, the rest when asked for. */
export function ServiceBadges({ services }: { readonly services: readonly SeatKind[] }) {
  const { t, text } = useFormat();
  const [all, setAll] = useState(false);
  const names = services.flatMap((service) => {
    const kind = seatKind(service);
    return kind ? [text(SEAT_NAMES[kind]).replace(/^MiiTel /, '')] : [];
  });
  const hidden = all ? [] : names.slice(SHOWN);
  const list = hidden.join(t('common.listSeparator'));
  return (
    <>
      {names.slice(0, names.length - hidden.length).map((name) => (
        <span key={name} className={classes['badge']}>
          {name}
        </span>
      ))}
      {hidden.length > 0 && (
        <button
          type="button"
          className={classes['more']}
          title={list}
          aria-label={t('users.moreServices', { count: hidden.length, names: list })}
          onClick={() => setAll(true)}
        >
          +{hidden.length}
        </button>
      )}
    </>
  );
}
