import { downloadBlob } from '#components/ui/download.ts';
import type { Failure } from '#graphql/failureKinds.ts';
import { ImportReportDocument } from '#graphql/generated.ts';
import { useFileDownload } from '#graphql/useFileDownload.ts';

interface Report {
  readonly download: () => Promise<void>;
  readonly busy: boolean;
  readonly errors: readonly string[];
  readonly failure: Failure | undefined;
}

/** Saves the result of an import as a file. */
export function useReport(id: string): Report {
  const { run, busy, errors, failure } = useFileDownload(ImportReportDocument, downloadBlob);
  const download = async (): Promise<void> => {
    await run({ id });
  };
  return { download, busy, errors, failure };
}
