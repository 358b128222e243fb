import { Stack } from '@mantine/core';
import { useCallback, useRef } from 'react';
import type { GridHandle } from '../../../components/table/VirtualGrid.tsx';
import { FailureNotice } from '../../../components/ui/FailureNotice.tsx';
import type { ContractTerms } from '../../../graphql/contractTerms.ts';
import { type ImportFieldsFragment, ImportIssuesDocument, type ImportIssuesQuery } from '../../../graphql/generated.ts';
import { useAllPages } from '../../../graphql/useAllPages.ts';
import { AddedUsers } from './AddedUsers.tsx';
import { CanceledNotice } from './CanceledNotice.tsx';
import { CommitPanel } from './CommitPanel.tsx';
import { InvalidPanel } from './InvalidPanel.tsx';
import type { ImportIssue } from './issueIndex.ts';
import { ReviewGrid } from './ReviewGrid.tsx';
import { SameFileNotice } from './SameFileNotice.tsx';
import { useImportTable } from './useImportTable.ts';

const issuesOf = (data: ImportIssuesQuery) => data.userImport?.issues;

interface Props {
  readonly userImport: ImportFieldsFragment;
  readonly contract: ContractTerms;
}

/** What can be seen of an import, and done with it, in the state in which it is. */
export function ImportReview({ userImport, contract }: Props) {
  const { id, status } = userImport;
  const grid = useRef<GridHandle>(null);
  const refused = status === 'INVALID' || status === 'FAILED';
  const issues = useAllPages(ImportIssuesDocument, id, issuesOf, refused || status === 'CANCELED');
  const table = useImportTable(userImport, contract);
  const show = useCallback(
    (issue: ImportIssue) =>
      grid.current?.show(table?.rows.findIndex(({ row }) => row === issue.row) ?? 0, issue.column ?? undefined),
    [table],
  );
  return (
    <Stack gap="md">
      {status !== 'COMPLETED' && <SameFileNotice userImport={userImport} />}
      {refused && <InvalidPanel userImport={userImport} issues={issues} contract={contract} onShow={table && show} />}
      <FailureNotice failure={issues.failure} />
      {status === 'CANCELED' && issues.complete && (
        <CanceledNotice expired={issues.nodes.some(({ code }) => code === 'IMPORT_EXPIRED')} />
      )}
      {status === 'COMPLETED' && <AddedUsers userImport={userImport} />}
      {(status === 'PREPARING' || status === 'READY' || status === 'COMMITTING') && (
        <CommitPanel userImport={userImport} />
      )}
      {table && table.rows.length > 0 && status !== 'COMPLETED' && (
        <ReviewGrid table={table} issues={issues.nodes} grid={grid} />
      )}
    </Stack>
  );
}
