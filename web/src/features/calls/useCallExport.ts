import { downloadBlob } from '#components/ui/download.ts';
import { showToast } from '#components/ui/toasts.ts';
import { CallExportDocument, type CallFilter } from '#graphql/generated.ts';
import { useFileDownload } from '#graphql/useFileDownload.ts';
import { useTranslation } from '#i18n/useTranslation.tsx';

/** Saves the calls that a filter lets through as a CSV, whichever page of the list is shown, and says how many. */
export function useCallExport(filter: CallFilter) {
  const { t } = useTranslation();
  const file = useFileDownload(CallExportDocument, downloadBlob);
  const run = async (): Promise<void> => {
    const saved = await file.run({ filter, encoding: 'UTF_8' });
    if (saved) showToast({ text: t('calls.exported', { count: saved.callCount ?? 0, fileName: saved.fileName }) });
  };
  return { run, busy: file.busy, failure: file.failure, errors: file.errors };
}
