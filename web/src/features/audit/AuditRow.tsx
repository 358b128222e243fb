import { ActionIcon, Text } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditEntriesQuery } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';
import classes from './AuditPage.module.css';
import { AuditDetails } from './AuditDetails.tsx';
import { ActorName, TargetName } from './names.tsx';

export type AuditEntry = AuditEntriesQuery['auditEntries']['nodes'][number];

interface Props {
  readonly entry: AuditEntry;
  readonly narrow: boolean;
  /** Whether the address points to it. */
  readonly shown: boolean;
}

/** One entry. Where the window is narrow, all else stands under what was done. */
export function AuditRow({ entry, narrow, shown }: Props) {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const name = kindName(entry, t);
  const [open, setOpen] = useState(shown);
  const detailsId = `audit-${entry.id}`;
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <>
      <tr className={shown ? classes['shown'] : undefined} {...(shown && { 'aria-current': 'true' as const })}>
        <td className={classes['opener']}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-expanded={open}
            aria-controls={detailsId}
            aria-label={t('audit.details', { kind: name })}
            onClick={() => setOpen(!open)}
          >
            <Chevron size={16} aria-hidden />
          </ActionIcon>
        </td>
        {!narrow && <td>{entry.occurredAt && instant(entry.occurredAt)}</td>}
        <td>
          <Text fw={550} {...(entry.damaged && { c: 'var(--rc-bad)' })}>
            {name}
          </Text>
          {narrow && <Summary entry={entry} />}
        </td>
        {!narrow && (
          <>
            <td>
              <ActorName entry={entry} />
            </td>
            <td>
              <TargetName entry={entry} />
            </td>
            <td>{entry.address}</td>
          </>
        )}
      </tr>
      {open && (
        <tr id={detailsId}>
          <td colSpan={narrow ? 2 : 6} className={classes['opened']}>
            <AuditDetails entry={entry} />
          </td>
        </tr>
      )}
    </>
  );
}

/** What was done; that it can't be told where the entry is damaged. */
const kindName = ({ kind, damaged }: AuditEntry, t: TFunction): string => {
  const name = kind && t(`auditKind.${kind}`);
  if (!damaged) return name ?? '';
  return name === null ? t('audit.damaged') : t('audit.damagedOf', { kind: name });
};

function Summary({ entry }: { readonly entry: AuditEntry }) {
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
