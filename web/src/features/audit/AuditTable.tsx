import { Table } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { type AuditEntry, AuditRow } from './AuditRow.tsx';

interface Props {
  readonly entries: readonly AuditEntry[];
  /** The place of the entry that the address points to. */
  readonly shown: number | undefined;
}

/** Entries of the audit log; each opens to what it changed. */
export function AuditTable({ entries, shown }: Props) {
  const { t } = useTranslation();
  const narrow = useMediaQuery('(max-width: 62em)', false, { getInitialValueInEffect: false }) ?? false;
  return (
    <Table horizontalSpacing="md" verticalSpacing={8} borderColor="var(--rc-line)" aria-label={t('audit.title')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Td />
          {!narrow && <Table.Th>{t('audit.at')}</Table.Th>}
          <Table.Th>{t('audit.kind')}</Table.Th>
          {!narrow && <Table.Th>{t('audit.actor')}</Table.Th>}
          {!narrow && <Table.Th>{t('audit.target')}</Table.Th>}
          {!narrow && <Table.Th>{t('audit.address')}</Table.Th>}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {entries.map((entry) => (
          <AuditRow key={entry.id} entry={entry} narrow={narrow} shown={entry.sequence === shown} />
        ))}
      </Table.Tbody>
    </Table>
  );
}
