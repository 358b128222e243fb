import { downloadBlob } from '#components/ui/download.ts';
import type { Failure } from '#graphql/failure.ts';
import { ImportReportDocument, type ImportReportMutation } from '#graphql/generated.ts';
import { useFileDownload } from '#graphql/useFileDownload.ts';

interface Report {
  readonly download: () => Promise<void>;
  readonly busy: boolean;
  readonly errors: readonly string[];
  readonly failure: Failure | undefined;
}

const payloadOf = ({ userImportReport }: ImportReportMutation) => userImportReport;

/** Saves the result of an import as a file. */
export function useReport(id: string): Report {
  const { run, busy, errors, failure } = useFileDownload(ImportReportDocument, payloadOf, downloadBlob);
  const download = async (): Promise<void> => {
    await run({ input: { id } });
  };
  return { download, busy, errors, failure };
}
