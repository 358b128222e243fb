import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormErrors } from '../../../components/form/FormErrors.tsx';
import { Dialog } from '../../../components/ui/Dialog.tsx';
import { downloadBase64 } from '../../../components/ui/download.ts';
import { FailureNotice } from '../../../components/ui/FailureNotice.tsx';
import { showToast } from '../../../components/ui/toasts.ts';
import { UserExportDocument } from '../../../graphql/generated.ts';
import { useAction } from '../../../graphql/useAction.ts';
import { isFiltered } from './listFilters.ts';
import { type ListState, listFilter } from './listState.ts';

const ENCODINGS = ['UTF_8', 'SHIFT_JIS'] as const;

interface Props {
  readonly state: ListState;
  /** How many users are in the list. */
  readonly count: number;
  readonly onClose: () => void;
}

/** Writes everyone in the list, whichever page is shown, as a CSV. */
export default function ExportDialog({ state, count, onClose }: Props) {
  const { t } = useTranslation();
  const { run, busy, failure } = useAction(UserExportDocument);
  const [encoding, setEncoding] = useState<(typeof ENCODINGS)[number]>('UTF_8');
  const [errors, setErrors] = useState<string[]>([]);
  const matching = state.search !== '' || state.importId !== undefined || isFiltered(state.filters);

  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const { search, order: orderBy } = state;
    const input = { search, filter: listFilter(state), orderBy, encoding };
    const payload = (await run({ input }))?.userExport;
    if (!payload) return;
    setErrors(payload.userErrors.map(({ message }) => message));
    const { fileName, content, userCount } = payload;
    if (!fileName || !content) return;
    downloadBase64(fileName, content, 'text/csv');
    showToast({ text: t('userExport.done', { count: userCount ?? 0 }) });
    onClose();
  };

  return (
    <Dialog title={t('userExport.title')} busy={busy} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <Text>{t(matching ? 'userExport.matching' : 'userExport.all', { count })}</Text>
          <Text c="dimmed">{t('userExport.again')}</Text>
          <NativeSelect
            label={t('userExport.encoding')}
            value={encoding}
            onChange={({ currentTarget }) =>
              setEncoding(ENCODINGS.find((known) => known === currentTarget.value) ?? encoding)
            }
            data={ENCODINGS.map((value) => ({ value, label: t(`userExport.encodings.${value}`) }))}
          />
          <FormErrors messages={errors} />
          <FailureNotice failure={failure} />
          <Group gap="xs" justify="flex-end">
            <Button variant="default" disabled={busy} onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={busy}>
              {t('userExport.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
