import { Button, Paper } from '@mantine/core';
import { IconCircleX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../../../components/ui/EmptyState.tsx';

/** Says that an import was given up, and that nothing came of it. */
export function CanceledNotice() {
  const { t } = useTranslation();
  const again = (
    <Button component={Link} to="/imports/new">
      {t('canceled.again')}
    </Button>
  );
  return (
    <Paper>
      <EmptyState icon={<IconCircleX size={40} stroke={1.5} />} title={t('canceled.title')} actions={again}>
        {t('canceled.text')}
      </EmptyState>
    </Paper>
  );
}
