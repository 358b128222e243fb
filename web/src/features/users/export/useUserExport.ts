import { useTranslation } from '#i18n/useTranslation.tsx';
import { downloadBlob } from '#components/ui/download.ts';
import { showToast } from '#components/ui/toasts.ts';
import type { Failure } from '#graphql/failureKinds.ts';
import { UserExportDocument, type UserExportInput } from '#graphql/generated.ts';
import { useFileDownload } from '#graphql/useFileDownload.ts';

/** The encodings in which users are exported. */
export const EXPORT_ENCODINGS = ['UTF_8', 'SHIFT_JIS'] as const;

interface UserExport {
  /** @returns whether the file was downloaded */
  readonly run: (input: UserExportInput) => Promise<boolean>;
  readonly busy: boolean;
  readonly failure: Failure | undefined;
  /** Why it was refused. */
  readonly errors: readonly string[];
}

/** Downloads users as CSV, and says how many. */
export function useUserExport(): UserExport {
  const { t } = useTranslation();
  const { run, busy, failure, errors } = useFileDownload(UserExportDocument, downloadBlob);
  return {
    busy,
    failure,
    errors,
    run: async (input) => {
      const saved = await run(input);
      if (saved) showToast({ text: t('userExport.done', { count: saved.userCount ?? 0 }) });
      return saved !== undefined;
    },
  };
}
