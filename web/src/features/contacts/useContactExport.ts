import { downloadBlob } from '#components/ui/download.ts';
import { showToast } from '#components/ui/toasts.ts';
import { ContactExportDocument } from '#graphql/generated.ts';
import { useFileDownload } from '#graphql/useFileDownload.ts';
import { useTranslation } from '#i18n/useTranslation.tsx';
import type { ContactState } from './contactState.ts';

/** Saves the contacts that are looked for as a CSV, whichever page of the list is shown, and says how many. */
export function useContactExport(state: ContactState) {
  const { t } = useTranslation();
  const file = useFileDownload(ContactExportDocument, downloadBlob);
  const run = async (): Promise<void> => {
    const saved = await file.run({ ...state, encoding: 'UTF_8' });
    if (saved)
      showToast({ text: t('contacts.exported', { count: saved.contactCount ?? 0, fileName: saved.fileName }) });
  };
  return { run, busy: file.busy, failure: file.failure, errors: file.errors };
}
