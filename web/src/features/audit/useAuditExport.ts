import { useTranslation } from 'react-i18next';
import { downloadBase64 } from '#components/ui/download.ts';
import { showToast } from '#components/ui/toasts.ts';
import { type AuditEntryFilter, AuditExportDocument } from '#graphql/generated.ts';
import { useAction } from '#graphql/useAction.ts';

/** Saves the entries that a filter lets through as a file. @param onDone is called when it is there: the log then has an entry more */
export function useAuditExport(filter: AuditEntryFilter, onDone: () => void) {
  const { t } = useTranslation();
  const action = useAction(AuditExportDocument);
  const run = async (): Promise<void> => {
    const file = (await action.run({ input: { filter } }))?.auditExport;
    if (!file) return;
    for (const error of file.userErrors) showToast({ text: error.message, tone: 'bad' });
    if (!file.fileName || !file.content) return;
    downloadBase64(file.fileName, file.content, 'text/csv');
    showToast({ text: t('audit.exported', { count: file.entryCount ?? 0, fileName: file.fileName }) });
    onDone();
  };
  return { run, busy: action.busy, failure: action.failure };
}
