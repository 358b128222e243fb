import { Title } from '@mantine/core';
import { startOfDay } from '@rollcall/shared';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { useFormat } from '#i18n/format.tsx';
import { AuditDrawer } from './AuditDrawer.tsx';
import { AuditItem } from './AuditItem.tsx';
import classes from './AuditPage.module.css';
import { daysOf } from './days.ts';
import type { AuditEntry } from './entry.ts';

interface Props {
  readonly entries: readonly AuditEntry[];
  /** The place of the entry that the address points to. */
  readonly shown: number | undefined;
  /** Of the days' headings. */
  readonly level?: 2 | 3;
}

/** Entries of the audit log by the day, a line for each; its details stand at the side. */
export function AuditList({ entries, shown, level = 2 }: Props) {
  const { t, locale, timeZone } = useFormat();
  const { key } = useLocation();
  /** A link out of the details leads to another step of the history, where nothing is opened. */
  const [opened, setOpened] = useState<{ readonly entry: AuditEntry; readonly at: string }>();
  const weekday = new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'full' });
  const titleOf = (day: string | undefined): string => {
    const start = day && startOfDay(day, timeZone);
    return start ? weekday.format(start) : t('audit.undated');
  };
  return (
    <>
      {daysOf(entries, timeZone).map(({ day, entries: those }) => (
        <section key={those[0]?.id} aria-label={titleOf(day)}>
          <Title order={level} className={classes['day'] ?? ''}>
            {titleOf(day)}
          </Title>
          <ol className={classes['entries']}>
            {those.map((entry) => (
              <AuditItem
                key={entry.id}
                entry={entry}
                current={entry.sequence === shown}
                onOpen={() => setOpened({ entry, at: key })}
              />
            ))}
          </ol>
        </section>
      ))}
      {opened?.at === key && <AuditDrawer entry={opened.entry} onClose={() => setOpened(undefined)} />}
    </>
  );
}
