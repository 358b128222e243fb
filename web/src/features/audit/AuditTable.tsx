import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { DataTable } from '#components/table/DataTable.tsx';
import { useFormat } from '#i18n/format.tsx';
import { AuditDetails } from './AuditDetails.tsx';
import { type AuditEntry, detailsId } from './entry.ts';
import { useAuditColumns } from './useAuditColumns.tsx';

interface Props {
  readonly entries: readonly AuditEntry[];
  /** The place of the entry that the address points to. */
  readonly shown: number | undefined;
}

/** Entries of the audit log; each opens to what it changed. */
export function AuditTable({ entries, shown }: Props) {
  const { t } = useFormat();
  const narrow = useMediaQuery('(max-width: 62em)', false, { getInitialValueInEffect: false }) ?? false;
  /** By an entry's ID, whether somebody has opened or closed it. */
  const [opened, setOpened] = useState<Readonly<Record<string, boolean>>>({});

  const isShown = (entry: AuditEntry): boolean => entry.sequence === shown;
  const isOpen = (entry: AuditEntry): boolean => opened[entry.id] ?? isShown(entry);
  const open = ({ id }: AuditEntry, on: boolean): void => setOpened((now) => ({ ...now, [id]: on }));
  const columns = useAuditColumns({ narrow, isOpen, onOpen: open });
  return (
    <DataTable
      label={t('audit.title')}
      columns={columns}
      rows={entries}
      rowKey={({ id }) => id}
      isCurrent={isShown}
      renderDetails={(entry) =>
        isOpen(entry) && (
          <div id={detailsId(entry)}>
            <AuditDetails entry={entry} />
          </div>
        )
      }
    />
  );
}
