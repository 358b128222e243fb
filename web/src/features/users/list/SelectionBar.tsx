import { ActionIcon, Button, Text } from '@mantine/core';
import { LIMITS } from '@rollcall/shared';
import { IconX } from '@tabler/icons-react';
import { Suspense, lazy } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import type { UserSelection } from '../bulk/selection.ts';
import classes from './SelectionBar.module.css';

const BulkActions = lazy(() => import('../bulk/BulkActions.tsx').then((module) => ({ default: module.BulkActions })));

interface Props {
  readonly selection: UserSelection;
  /** How many users are chosen. */
  readonly count: number;
  /** How many match the list's search and filters. */
  readonly matching: number;
  readonly narrow: boolean;
  /** Chooses all who match; absent where that is of no use. */
  readonly onAll: (() => void) | undefined;
  readonly onClear: () => void;
  readonly onExport: () => void;
}

/** How many users are chosen, and what can be done with them; in sight while the list is scrolled. */
export function SelectionBar({ selection, count, matching, narrow, onAll, onClear, onExport }: Props) {
  const { t } = useTranslation();
  // All who match are no list of users: those are exported as the list is.
  const tooMany = selection.kind === 'ids' && count > LIMITS.exportChosen;
  return (
    <section className={classes['bar']} data-foot aria-label={t('userSelection.label')}>
      <ActionIcon
        variant="subtle"
        aria-label={t('userSelection.clear')}
        title={t('userSelection.clear')}
        onClick={onClear}
      >
        <IconX size={18} aria-hidden />
      </ActionIcon>
      <Text role="status" fw={600} size="md">
        {t(selection.kind === 'matching' ? 'userSelection.all' : 'userSelection.count', { count })}
      </Text>
      {onAll && (
        <Button variant="subtle" size="compact-md" onClick={onAll}>
          {t('userSelection.selectAll', { count: matching })}
        </Button>
      )}
      <Button variant="default" size="compact-md" disabled={tooMany} aria-haspopup="dialog" onClick={onExport}>
        {t('userExport.openChosen')}
      </Button>
      {tooMany && (
        <Text size="sm" c="dimmed">
          {t('userExport.tooMany', { limit: LIMITS.exportChosen })}
        </Text>
      )}
      <Suspense>
        <BulkActions selection={selection} count={count} narrow={narrow} onDone={onClear} />
      </Suspense>
    </section>
  );
}
