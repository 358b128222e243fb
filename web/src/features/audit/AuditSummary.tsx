import { Text } from '@mantine/core';
import { useFormat } from '#i18n/format.tsx';
import classes from './AuditPage.module.css';
import type { AuditEntry } from './entry.ts';
import { ActorName, TargetName } from './names.tsx';

/** When an entry was made, from where, by whom and about whom: where the window is too narrow for columns. */
export function AuditSummary({ entry }: { readonly entry: AuditEntry }) {
  const { instant } = useFormat();
  const { actorName, targetName, address, occurredAt } = entry;
  return (
    <Text size="sm" c="dimmed" component="div" className={classes['summary'] ?? ''}>
      <div>{[occurredAt && instant(occurredAt), address].filter(Boolean).join(' · ')}</div>
      <ActorName entry={entry} />
      {targetName !== null && targetName !== actorName && (
        <>
          {' → '}
          <TargetName entry={entry} />
        </>
      )}
    </Text>
  );
}
