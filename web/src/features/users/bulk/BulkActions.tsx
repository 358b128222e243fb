import { Button } from '@mantine/core';
import { Suspense, lazy, useEffect, useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { MenuItem } from '#components/table/ActionMenu.tsx';
import { MenuButton } from '#components/table/MenuButton.tsx';
import { showToast } from '#components/ui/toasts.ts';
import type { UserBulkActionInput } from '#graphql/generated.ts';
import { selectionInput } from './bulkInput.ts';
import type { UserSelection } from './selection.ts';
import { useBulkCreate } from './useBulkCreate.ts';

const BulkSettingDialog = lazy(() =>
  import('./BulkSettingDialog.tsx').then((module) => ({ default: module.BulkSettingDialog })),
);

interface Props {
  readonly selection: UserSelection;
  /** How many users are chosen. */
  readonly count: number;
  /** Whether there is no room for a button of each action. */
  readonly narrow: boolean;
  /** Called once an action on them is prepared, so that the list can forget the selection. */
  readonly onDone: () => void;
}

interface Action {
  readonly text: string;
  readonly run: () => void;
  readonly danger?: boolean;
  readonly opensDialog?: boolean;
}

/** What can be done with the chosen users. None of it happens before its review was seen. */
export function BulkActions({ selection, count, narrow, onDone }: Props) {
  const { t } = useTranslation();
  const create = useBulkCreate();
  const [asking, setAsking] = useState(false);
  const { busy, failure, errors } = create;

  const prepare = async (action: UserBulkActionInput): Promise<void> => {
    if (await create.run({ selection: selectionInput(selection), action })) onDone();
  };
  // In the dialog they stand beside the fields.
  useEffect(() => {
    if (asking) return;
    if (failure) showToast({ text: t(`failure.${failure.kind}.title`), tone: 'bad' });
    for (const text of errors) showToast({ text, tone: 'bad' });
  }, [asking, failure, errors, t]);

  const actions: readonly Action[] = [
    { text: t('bulk.deactivate'), run: () => void prepare({ kind: 'DEACTIVATE' }) },
    { text: t('bulk.activate'), run: () => void prepare({ kind: 'ACTIVATE' }) },
    { text: t('bulk.change'), run: () => setAsking(true), opensDialog: true },
    { text: t('bulk.resetPassword'), run: () => void prepare({ kind: 'RESET_PASSWORD' }) },
    { text: t('bulk.delete'), run: () => void prepare({ kind: 'DELETE' }), danger: true },
  ];
  return (
    <>
      {narrow ? (
        <MenuButton label={t('users.actions')} quiet>
          {actions.map(({ text, run, danger = false }) => (
            <MenuItem key={text} danger={danger} disabled={busy} onChoose={run}>
              {text}
            </MenuItem>
          ))}
        </MenuButton>
      ) : (
        actions.map(({ text, run, danger, opensDialog }) => (
          <Button
            key={text}
            variant="default"
            size="compact-md"
            disabled={busy}
            {...(danger && { c: 'var(--mantine-color-error)' })}
            {...(opensDialog && { 'aria-haspopup': 'dialog' as const })}
            onClick={run}
          >
            {text}
          </Button>
        ))
      )}
      {asking && (
        <Suspense>
          <BulkSettingDialog
            count={count}
            busy={busy}
            failure={failure}
            errors={errors}
            onSubmit={(action) => void prepare(action)}
            onClose={() => setAsking(false)}
          />
        </Suspense>
      )}
    </>
  );
}
