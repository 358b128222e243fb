import { ActionIcon, Table, Text } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditEntriesQuery } from '../../graphql/generated.ts';
import { useFormat } from '../../i18n/format.tsx';
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
  const [open, setOpen] = useState(shown);
  const detailsId = `audit-${entry.id}`;
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <>
      <Table.Tr className={shown ? (classes['shown'] ?? '') : ''} {...(shown && { 'aria-current': 'true' as const })}>
        <Table.Td w={44} pe={0}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-expanded={open}
            aria-controls={detailsId}
            aria-label={t('audit.details', { kind: t(`auditKind.${entry.kind}`) })}
            onClick={() => setOpen(!open)}
          >
            <Chevron size={16} aria-hidden />
          </ActionIcon>
        </Table.Td>
        {!narrow && <Table.Td>{instant(entry.occurredAt)}</Table.Td>}
        <Table.Td>
          <Text fw={550}>{t(`auditKind.${entry.kind}`)}</Text>
          {narrow && <Summary entry={entry} />}
        </Table.Td>
        {!narrow && (
          <>
            <Table.Td>
              <ActorName entry={entry} />
            </Table.Td>
            <Table.Td>
              <TargetName entry={entry} />
            </Table.Td>
            <Table.Td>{entry.address}</Table.Td>
          </>
        )}
      </Table.Tr>
      {open && (
        <Table.Tr id={detailsId}>
          <Table.Td colSpan={narrow ? 2 : 6} bg="var(--rc-page)">
            <AuditDetails entry={entry} />
          </Table.Td>
        </Table.Tr>
      )}
    </>
  );
}

function Summary({ entry }: { readonly entry: AuditEntry }) {
  const { instant } = useFormat();
  const { actorName, targetName, address, occurredAt } = entry;
  return (
    <Text size="sm" c="dimmed" component="div" className={classes['summary'] ?? ''}>
      <div>{[instant(occurredAt), address].filter(Boolean).join(' · ')}</div>
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
