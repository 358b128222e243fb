import { Button } from '@mantine/core';
import { IconListDetails, IconSearchOff } from '@tabler/icons-react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { EmptyState } from '#components/ui/EmptyState.tsx';

/** Stands in place of the log where no entry is. */
export function NoEntries({ filtered, onClear }: { readonly filtered: boolean; readonly onClear: () => void }) {
  const { t } = useTranslation();
  const Icon = filtered ? IconSearchOff : IconListDetails;
  return (
    <EmptyState
      icon={<Icon size={40} stroke={1.5} />}
      title={t(filtered ? 'audit.noneFoundTitle' : 'audit.noneTitle')}
      actions={
        filtered && (
          <Button variant="default" onClick={onClear}>
            {t('audit.clear')}
          </Button>
        )
      }
    >
      {filtered && t('audit.noneFoundText')}
    </EmptyState>
  );
}
