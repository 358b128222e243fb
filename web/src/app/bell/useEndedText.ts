import { useCallback } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import type { EndedWork } from './endedWork.ts';

/** Puts into a sentence what came of work. */
export function useEndedText(): (ended: EndedWork) => string {
  const { t } = useTranslation();
  return useCallback(
    (ended) => {
      if (ended.what === 'bulkAction') {
        const { kind, status, changedCount: count } = ended.work;
        return status === 'FAILED' ? t('bell.bulkFailed') : t(`bulkDone.${kind}`, { count });
      }
      const { status, fileName, addedCount, removedCount } = ended.work;
      if (status === 'FAILED') return t('bell.importFailed', { fileName });
      if (status === 'UNDONE') return t('bell.importUndone', { fileName, count: removedCount });
      return t('bell.importDone', { fileName, count: addedCount });
    },
    [t],
  );
}
