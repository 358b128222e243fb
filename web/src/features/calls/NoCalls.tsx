import { Button } from '@mantine/core';
import { IconPhone, IconSearchOff } from '@tabler/icons-react';
import { Link } from 'react-router';
import { EmptyState } from '#components/ui/EmptyState.tsx';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { useReader } from './reader.ts';

/** Stands in place of the list where no call is, and says where calls come from. */
export function NoCalls({ filtered, onClear }: { readonly filtered: boolean; readonly onClear: () => void }) {
  const { t } = useTranslation();
  const { administrative } = useReader();
  const Icon = filtered ? IconSearchOff : IconPhone;
  return (
    <EmptyState
      icon={<Icon size={40} stroke={1.5} />}
      title={t(filtered ? 'calls.noneFoundTitle' : 'calls.noneTitle')}
      actions={
        filtered ? (
          <Button variant="default" onClick={onClear}>
            {t('calls.clear')}
          </Button>
        ) : (
          administrative && (
            <Button component={Link} to="/webhook" variant="default">
              {t('calls.toWebhook')}
            </Button>
          )
        )
      }
    >
      {filtered && t('calls.noneFoundText')}
      {!filtered && t(administrative ? 'calls.noneText' : 'calls.noneOwnText')}
    </EmptyState>
  );
}
