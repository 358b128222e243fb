import { Stack } from '@mantine/core';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import type { ContractTerms } from '#graphql/contractTerms.ts';
import {
  type ImportFieldsFragment,
  ImportIssuesDocument,
  type ImportIssuesQuery,
  ImportWarningsDocument,
  type ImportWarningsQuery,
} from '#graphql/generated.ts';
import { useAllPages } from '#graphql/useAllPages.ts';
import type { DraftFile } from '../edit/draft.ts';
import { ImportResult } from '../result/ImportResult.tsx';
import { CanceledNotice } from './CanceledNotice.tsx';
import { CommitPanel } from './CommitPanel.tsx';
import { InvalidPanel } from './InvalidPanel.tsx';
import { ReviewGrid } from './ReviewGrid.tsx';
import { SameFileNotice } from './SameFileNotice.tsx';
import { WarningPanel } from './WarningPanel.tsx';
import { STAGED, useImportTable } from './useImportTable.ts';

const issuesOf = (data: ImportIssuesQuery) => data.userImport?.issues;
const warningsOf = (data: ImportWarningsQuery) => data.userImport?.issues;

interface Props {
  readonly userImport: ImportFieldsFragment;
  readonly contract: ContractTerms;
  readonly onRead: (file: DraftFile) => void;
}

/** What can be seen of an import, and done with it, in the state in which it is. */
export function ImportReview({ userImport, contract, onRead }: Props) {
  const { id, status } = userImport;
  const added = status === 'COMPLETED' || status === 'UNDONE';
  const refused = status === 'INVALID' || status === 'FAILED';
  // While the server still reads the file, what it has found so far is not all of it.
  const prepared = status !== 'PREPARING';
  const issues = useAllPages(ImportIssuesDocument, id, issuesOf, refused || status === 'CANCELED');
  const warnings = useAllPages(ImportWarningsDocument, id, warningsOf, status !== 'CANCELED' && prepared);
  const table = useImportTable(userImport, contract);
  return (
    <Stack gap="md">
      {!added && <SameFileNotice earlier={userImport.earlierUpload} fileName={userImport.fileName} />}
      {refused && <InvalidPanel userImport={userImport} issues={issues} contract={contract} onRead={onRead} />}
      <FailureNotice failure={issues.failure} />
      {status === 'CANCELED' && issues.complete && (
        <CanceledNotice expired={issues.nodes.some(({ code }) => code === 'IMPORT_EXPIRED')} />
      )}
      {added && <ImportResult userImport={userImport} />}
      {STAGED.includes(status) && <CommitPanel userImport={userImport} />}
      <WarningPanel warnings={warnings.nodes} total={warnings.totalCount} />
      {table && table.rows.length > 0 && <ReviewGrid table={table} warnings={warnings.nodes} />}
    </Stack>
  );
}
