import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowBackUp, IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FormErrors } from '#components/form/FormErrors.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
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
            <Button component={Link} to="/users">
              {t('added.list')}
            </Button>
            {left && (
              <Button component={Link} to={`/users?import=${id}`} variant="default">
                {t('users.ofImport')}
              </Button>
            )}
            <Button variant="default" loading={report.busy} onClick={() => void report.download()}>
              {t('added.report')}
            </Button>
            {viewerCanUndo && (
              <Button component={Link} to={`/imports/${id}/undo`} variant="default">
                {t('added.undo')}
              </Button>
            )}
            <Button component={Link} to="/imports/new" variant="default">
              {t('added.again')}
            </Button>
          </Group>
        </Stack>
      </Alert>
      {!undone && <ImportHandOut userImport={userImport} />}
      <ResultTable id={id} />
    </Stack>
  );
}

function Available({ from }: { readonly from: string | null | undefined }) {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const [now] = useState(Date.now);
  if (!from) return null;
  const pending = Date.parse(from) > now;
  return <Text>{pending ? t('added.pending', { instant: instant(from) }) : t('added.active')}</Text>;
}

function Undone({ userImport }: { readonly userImport: ImportFieldsFragment }) {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const { removedCount: count, undoneAt, undoneByName: name } = userImport;
  return (
    <Text>
      {t('undone.text', { count, name: name ?? '', instant: undoneAt ? instant(undoneAt) : '' })}
      {count < userImport.addedCount && ` ${t('undone.kept')}`}
    </Text>
  );
}
