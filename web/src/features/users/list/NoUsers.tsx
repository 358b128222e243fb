import { Button } from '@mantine/core';
import { IconSearchOff, IconUsers } from '@tabler/icons-react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Link } from 'react-router';
import { EmptyState } from '#components/ui/EmptyState.tsx';

/** Stands in place of the list where nobody is in it. */
export function NoUsers({ filtered, onClear }: { readonly filtered: boolean; readonly onClear: () => void }) {
  const { t } = useTranslation();
  if (filtered) {
    const clear = (
      <Button variant="default" onClick={onClear}>
        {t('users.clearFilters')}
      </Button>
    );
    return (
      <EmptyState icon={<IconSearchOff size={40} stroke={1.5} />} title={t('users.noneFoundTitle')} actions={clear}>
        {t('users.noneFoundText')}
      </EmptyState>
    );
  }
  const add = (
    <Button component={Link} to="/imports/new">
      {t('users.addMany')}
    </Button>
  );
  return (
    <EmptyState icon={<IconUsers size={40} stroke={1.5} />} title={t('users.noneTitle')} actions={add}>
      {t('users.noneText')}
    </EmptyState>
  );
}
