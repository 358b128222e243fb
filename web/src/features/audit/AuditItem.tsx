import { IconChevronRight } from '@tabler/icons-react';
import { Trans } from '#i18n/Trans.tsx';
import { useFormat } from '#i18n/format.tsx';
import classes from './AuditPage.module.css';
import { type AuditEntry, kindName } from './entry.ts';
import { sentenceOf } from './sentence.ts';
import { ActorName, TargetName } from './names.tsx';

interface Props {
  readonly entry: AuditEntry;
  /** Whether the address points to it. */
  readonly current: boolean;
  readonly onOpen: () => void;
}

/** An entry in a line: when, what was done by whom and to whom, and from where. */
export function AuditItem({ entry, current, onOpen }: Props) {
  const { t, timeOfDay } = useFormat();
  const { kind, damaged, occurredAt, address } = entry;
  return (
    <li className={classes['entry']} aria-current={current || undefined}>
      <time className={classes['aside']} dateTime={occurredAt ?? undefined}>
        {occurredAt && timeOfDay(occurredAt)}
      </time>
      <div className={classes['sentence']}>
        {kind && !damaged ? (
          <Trans
            {...sentenceOf(kind, entry)}
            components={{ actor: <ActorName entry={entry} />, target: <TargetName entry={entry} /> }}
          />
        ) : (
          <span className={classes['damaged']}>{kindName(entry, t)}</span>
        )}
      </div>
      <div className={classes['aside']}>{address}</div>
      <button
        type="button"
        className={classes['open']}
        aria-haspopup="dialog"
        aria-label={t('audit.details', { kind: kindName(entry, t) })}
        onClick={onOpen}
      >
        <IconChevronRight size={16} aria-hidden />
      </button>
    </li>
  );
}
