import { Button, Paper } from '@mantine/core';
import { IconCircleX, IconClockX } from '@tabler/icons-react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Link } from 'react-router';
import { EmptyState } from '#components/ui/EmptyState.tsx';

/** Says that an import was given up, or that it ran out because nobody added its users, and that nothing came of it. */
export function CanceledNotice({ expired }: { readonly expired: boolean }) {
  const { t } = useTranslation();
  const Icon = expired ? IconClockX : IconCircleX;
  const again = (
    <Button component={Link} to="/imports/new">
      {t('canceled.again')}
    </Button>
  );
  return (
    <Paper>
      <EmptyState
        icon={<Icon size={40} stroke={1.5} />}
        title={t(expired ? 'canceled.expiredTitle' : 'canceled.title')}
        actions={again}
      >
        {t(expired ? 'canceled.expiredText' : 'canceled.text')}
      </EmptyState>
    </Paper>
  );
}
