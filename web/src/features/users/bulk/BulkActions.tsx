import { Button } from '@mantine/core';
import { Suspense, lazy, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
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
  /** Called once an action on them is prepared, so that the list can forget the selection. */
  readonly onDone: () => void;
}

/** What can be done with the chosen users. None of it happens before its review was seen. */
export function BulkActions({ selection, count, onDone }: Props) {
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

  const common = { variant: 'default', size: 'compact-md', disabled: busy } as const;
  return (
    <>
      <Button {...common} onClick={() => void prepare({ kind: 'DEACTIVATE' })}>
        {t('bulk.deactivate')}
      </Button>
      <Button {...common} onClick={() => void prepare({ kind: 'ACTIVATE' })}>
        {t('bulk.activate')}
      </Button>
      <Button {...common} aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {t('bulk.change')}
      </Button>
      <Button {...common} onClick={() => void prepare({ kind: 'RESET_PASSWORD' })}>
        {t('bulk.resetPassword')}
      </Button>
      <Button {...common} c="var(--mantine-color-error)" onClick={() => void prepare({ kind: 'DELETE' })}>
        {t('bulk.delete')}
      </Button>
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
