import { useState } from 'react';
import { downloadBase64 } from '#components/ui/download.ts';
import type { Failure } from '#graphql/failure.ts';
import { ImportReportDocument } from '#graphql/generated.ts';
import { useAction } from '#graphql/useAction.ts';

interface Report {
  readonly download: () => Promise<void>;
  readonly busy: boolean;
  readonly errors: readonly string[];
  readonly failure: Failure | undefined;
}

/** Saves the result of an import as a file. */
export function useReport(id: string): Report {
  const write = useAction(ImportReportDocument);
  const [errors, setErrors] = useState<readonly string[]>([]);
  const download = async (): Promise<void> => {
    const report = (await write.run({ input: { id } }))?.userImportReport;
    if (!report) return;
    setErrors(report.userErrors.map((error) => error.message));
    if (report.fileName && report.content) downloadBase64(report.fileName, report.content, 'text/csv');
  };
  return { download, busy: write.busy, errors, failure: write.failure };
}
