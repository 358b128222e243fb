import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { downloadBase64 } from '#components/ui/download.ts';
import { showToast } from '#components/ui/toasts.ts';
import type { Failure } from '#graphql/failure.ts';
import { UserExportDocument, type UserExportInput } from '#graphql/generated.ts';
import { useAction } from '#graphql/useAction.ts';

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
  const { run, busy, failure } = useAction(UserExportDocument);
  const [errors, setErrors] = useState<readonly string[]>([]);
  return {
    busy,
    failure,
    errors,
    run: async (input) => {
      const payload = (await run({ input }))?.userExport;
      if (!payload) return false;
      setErrors(payload.userErrors.map(({ message }) => message));
      const { fileName, content, userCount } = payload;
      if (!fileName || !content) return false;
      downloadBase64(fileName, content, 'text/csv');
      showToast({ text: t('userExport.done', { count: userCount ?? 0 }) });
      return true;
    },
  };
}
