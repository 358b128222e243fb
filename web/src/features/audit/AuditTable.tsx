import { ActionIcon, Table, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditEntriesQuery } from '../../graphql/generated.ts';
import { useFormat } from '../../i18n/format.tsx';
import { BeforeAfter } from './BeforeAfter.tsx';

type Entry = AuditEntriesQuery['auditEntries']['nodes'][number];

function AuditRow({ entry, narrow }: { readonly entry: Entry; readonly narrow: boolean }) {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const [open, setOpen] = useState(false);
  const hasDetails = entry.before != null || entry.after != null;
  const detailsId = `audit-${entry.id}`;
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <Fragment>
      <Table.Tr>
        <Table.Td w={44} pe={0}>
          {hasDetails && (
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
          )}
        </Table.Td>
        <Table.Td>
          {instant(entry.occurredAt)}
          {narrow && (
            <Text size="sm" c="dimmed">
              {[entry.actorName, entry.address].filter(Boolean).join(' · ')}
            </Text>
          )}
        </Table.Td>
        <Table.Td>
          <Text fw={550}>{t(`auditKind.${entry.kind}`)}</Text>
          {narrow && entry.targetName && (
            <Text size="sm" c="dimmed">
              {entry.targetName}
            </Text>
          )}
        </Table.Td>
        {!narrow && <Table.Td>{entry.actorName}</Table.Td>}
        {!narrow && <Table.Td>{entry.targetName}</Table.Td>}
        {!narrow && <Table.Td>{entry.address}</Table.Td>}
      </Table.Tr>
      {open && (
        <Table.Tr id={detailsId}>
          <Table.Td colSpan={narrow ? 3 : 6} bg="var(--rc-page)">
            <BeforeAfter before={entry.before} after={entry.after} />
          </Table.Td>
        </Table.Tr>
      )}
    </Fragment>
  );
}

/** Entries of the audit log; each opens to what was before and after. */
export function AuditTable({ entries }: { readonly entries: readonly Entry[] }) {
  const { t } = useTranslation();
  const narrow = useMediaQuery('(max-width: 62em)', false, { getInitialValueInEffect: false }) ?? false;
  return (
    <Table horizontalSpacing="md" verticalSpacing={8} borderColor="var(--rc-line)" aria-label={t('audit.title')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Td />
          <Table.Th>{t('audit.at')}</Table.Th>
          <Table.Th>{t('audit.kind')}</Table.Th>
          {!narrow && <Table.Th>{t('audit.actor')}</Table.Th>}
          {!narrow && <Table.Th>{t('audit.target')}</Table.Th>}
          {!narrow && <Table.Th>{t('audit.address')}</Table.Th>}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {entries.map((entry) => (
          <AuditRow key={entry.id} entry={entry} narrow={narrow} />
        ))}
      </Table.Tbody>
    </Table>
  );
}
