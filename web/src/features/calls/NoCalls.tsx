import { Button } from '@mantine/core';
import { IconPhone, IconSearchOff } from '@tabler/icons-react';
import { Link } from 'react-router';
import { EmptyState } from '#components/ui/EmptyState.tsx';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { useReader } from './reader.ts';
import { useDayText } from './useDayText.ts';

interface Props {
  readonly filtered: boolean;
  /** The day before which calls were deleted, where none was asked for of later. */
  readonly deletedBefore: string | null;
  readonly onClear: () => void;
}

/** Stands in place of the list where no call is, and says where calls come from. */
export function NoCalls({ filtered, deletedBefore, onClear }: Props) {
  const { t } = useTranslation();
  const { administrative } = useReader();
  const dayText = useDayText();
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
      {filtered && deletedBefore === null && t('calls.noneFoundText')}
      {filtered && deletedBefore !== null && t('calls.deletedBefore', { day: dayText(deletedBefore) })}
      {!filtered && t(administrative ? 'calls.noneText' : 'calls.noneOwnText')}
    </EmptyState>
  );
}
