import { VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { Table } from '#components/table/Table.tsx';
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
    <Table label={t('audit.title')}>
      <thead>
        <tr>
          <th>
            <VisuallyHidden>{t('audit.opener')}</VisuallyHidden>
          </th>
          {!narrow && <th>{t('audit.at')}</th>}
          <th>{t('audit.kind')}</th>
          {!narrow && <th>{t('audit.actor')}</th>}
          {!narrow && <th>{t('audit.target')}</th>}
          {!narrow && <th>{t('audit.address')}</th>}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <AuditRow key={entry.id} entry={entry} narrow={narrow} shown={entry.sequence === shown} />
        ))}
      </tbody>
    </Table>
  );
}
