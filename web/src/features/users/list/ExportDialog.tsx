import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { type SyntheticEvent, useState } from 'react';
import { Trans } from '#i18n/Trans.tsx';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Link } from 'react-router';
import { FormErrors } from '#components/form/FormErrors.tsx';
import { Dialog } from '#components/ui/Dialog.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { EncodingSelect } from '../export/EncodingSelect.tsx';
import { type EXPORT_ENCODINGS, useUserExport } from '../export/useUserExport.ts';
import { isFiltered } from './listFilters.ts';
import { type ListState, listFilter } from './listState.ts';

interface Props {
  readonly state: ListState;
  /** How many users are in the list. */
  readonly count: number;
  /** Those who are chosen, where it is them alone; they are no more than one file may have. */
  readonly ids?: readonly string[] | undefined;
  readonly onClose: () => void;
}

/** Writes everyone in the list, whichever page is shown, or those who are chosen, as a CSV. */
export default function ExportDialog({ state, count, ids, onClose }: Props) {
  const { t } = useTranslation();
  const { run, busy, failure, errors } = useUserExport();
  const [encoding, setEncoding] = useState<(typeof EXPORT_ENCODINGS)[number]>('UTF_8');
  const matching = state.search !== '' || state.importId !== undefined || isFiltered(state.filters);

  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const { search, order: orderBy } = state;
    const which = ids ? { ids } : { search, filter: listFilter(state) };
    if (await run({ ...which, orderBy, encoding })) onClose();
  };

  return (
    <Dialog title={t('userExport.title')} busy={busy} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <Text>{t(ids ? 'userExport.chosen' : matching ? 'userExport.matching' : 'userExport.all', { count })}</Text>
          <EncodingSelect value={encoding} onChange={setEncoding} />
          <Text c="dimmed">
            <Trans
              i18nKey="userExport.again"
              components={{ update: <Anchor component={Link} to="/users/update" inherit underline="always" /> }}
            />
          </Text>
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
