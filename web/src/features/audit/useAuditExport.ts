import { useTranslation } from '#i18n/useTranslation.tsx';
import { downloadBlob } from '#components/ui/download.ts';
import { showToast } from '#components/ui/toasts.ts';
import { type AuditEntryFilter, AuditExportDocument } from '#graphql/generated.ts';
import { useFileDownload } from '#graphql/useFileDownload.ts';

/**
 * Saves the entries that a filter lets through as a file.
 * @param onDone is called when it is there: the log then has an entry more
 */
export function useAuditExport(filter: AuditEntryFilter, onDone: () => void) {
  const { t } = useTranslation();
  const file = useFileDownload(AuditExportDocument, downloadBlob);
  const run = async (): Promise<void> => {
    const saved = await file.run({ filter });
    if (!saved) return;
    showToast({ text: t('audit.exported', { count: saved.entryCount ?? 0, fileName: saved.fileName }) });
    onDone();
  };
  return { run, busy: file.busy, failure: file.failure, errors: file.errors };
}
