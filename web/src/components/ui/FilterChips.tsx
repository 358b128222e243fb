import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import classes from './FilterChips.module.css';

/** What a list is filtered by, in a line. */
export const FilterChips = ({ children }: { readonly children: ReactNode }) => (
  <div className={classes['chips']}>{children}</div>
);

interface Props {
  readonly text: string;
  readonly onRemove: () => void;
}

/** One filter, to be taken away. */
export function FilterChip({ text, onRemove }: Props) {
  const { t } = useTranslation();
  return (
    <Button
      className={classes['chip'] ?? ''}
      size="compact-sm"
      variant="light"
      fw={500}
      aria-label={t('common.removeFilter', { filter: text })}
      rightSection={<IconX size={14} aria-hidden />}
      onClick={onRemove}
    >
      {text}
    </Button>
  );
}
