import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowBackUp, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Link } from 'react-router';
import { FormErrors } from '#components/form/FormErrors.tsx';
import { handOutOf } from '#components/handOut/handOuts.ts';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { useNextMoment } from '#components/ui/useNextMoment.ts';
import type { ImportFieldsFragment } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';
import { ImportHandOut } from './ImportHandOut.tsx';
import { ResultTable } from './ResultTable.tsx';
import { useReport } from './useReport.ts';

/** What came of an import: who was added, from when each of them can sign in, and what can be done about it. */
export function ImportResult({ userImport }: { readonly userImport: ImportFieldsFragment }) {
  const { t } = useTranslation();
  const report = useReport(userImport.id);
  const { id, addedCount, viewerCanUndo } = userImport;
  const undone = userImport.status === 'UNDONE';
  const left = addedCount > userImport.removedCount;
  // What only this window has is the first thing to do then.
  const handingOut = !undone && (handOutOf(id)?.length ?? 0) > 0;
  return (
    <Stack gap="md">
      <Alert
        color={undone ? 'gray' : 'teal'}
        variant="outline"
        role="status"
        icon={undone ? <IconArrowBackUp aria-hidden /> : <IconCircleCheck aria-hidden />}
        title={undone ? t('undone.title') : t('added.title', { count: addedCount })}
      >
        <Stack gap="sm" align="flex-start">
          {undone ? <Undone userImport={userImport} /> : <Available from={userImport.availableFrom} />}
          <FormErrors messages={report.errors} />
          <FailureNotice failure={report.failure} />
          <Group gap="xs">
            {left && (
              <Button component={Link} to={`/users?import=${id}`} variant={handingOut ? 'default' : 'filled'}>
                {t('users.ofImport')}
              </Button>
            )}
            <Button component={Link} to="/imports/new" variant={left ? 'subtle' : 'filled'}>
              {t('added.again')}
            </Button>
            <Button variant="subtle" loading={report.busy} onClick={() => void report.download()}>
              {t('added.report')}
            </Button>
            {viewerCanUndo && (
              <Button component={Link} to={`/imports/${id}/undo`} variant="subtle">
                {t('added.undo')}
              </Button>
            )}
          </Group>
        </Stack>
      </Alert>
      {!undone && <ImportHandOut userImport={userImport} />}
      <ResultTable id={id} undone={undone} />
    </Stack>
  );
}

function Available({ from }: { readonly from: string | null | undefined }) {
  const { t } = useTranslation();
  const { start } = useFormat();
  const now = useNextMoment(from ? [from] : []);
  if (!from) return null;
  const pending = Date.parse(from) > now;
  return <Text>{pending ? t('added.pending', { instant: start(from) }) : t('added.active')}</Text>;
}

function Undone({ userImport }: { readonly userImport: ImportFieldsFragment }) {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const { removedCount: count, undoneAt, undoneBy, undoneByName } = userImport;
  const name = undoneBy?.name ?? undoneByName ?? '';
  return (
    <Text>
      {t('undone.text', { count, name, instant: undoneAt ? instant(undoneAt) : '' })}
      {count < userImport.addedCount && ` ${t('undone.kept')}`}
    </Text>
  );
}
