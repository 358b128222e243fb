import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Link } from 'react-router';
import { FormErrors } from '#components/form/FormErrors.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { Panel } from '#components/ui/Panel.tsx';
import { Waiting } from '#components/ui/Waiting.tsx';
import {
  type BulkActionFieldsFragment,
  BulkActionIssuesDocument,
  type BulkActionIssuesQuery,
} from '#graphql/generated.ts';
import { useAllPages } from '#graphql/useAllPages.ts';
import { actionInput } from '../bulkInput.ts';
import { useBulkCreate } from '../useBulkCreate.ts';
import classes from './Bulk.module.css';
import { BulkIssues } from './BulkIssues.tsx';
import { BulkSeats } from './BulkSeats.tsx';

const issuesOf = (data: BulkActionIssuesQuery) => data.userBulkAction?.issues;

/** Says that nobody was changed and why, user by user, and offers to go on with the others. */
export function BulkRefusals({ action }: { readonly action: BulkActionFieldsFragment }) {
  const { t } = useTranslation();
  const create = useBulkCreate();
  const { id, kind, status, refusedCount, userCount, seatChanges } = action;
  const file = kind === 'UPDATE';
  const issues = useAllPages(BulkActionIssuesDocument, id, issuesOf, true);
  const failed = status === 'FAILED';
  const left = userCount - refusedCount;
  const tooMany = seatChanges.some(({ after, limit }) => after > limit);
  // Of one that ended a day ago the reasons and the users are kept no more.
  const gone = issues.complete && issues.totalCount === 0;
  const offered = !gone && left > 0 && (failed || refusedCount > 0);
  const goOn = (): void => void create.run({ selection: { bulkActionId: id }, action: actionInput(action) });
  return (
    <>
      <Alert
        color="red"
        variant="outline"
        role="alert"
        icon={<IconAlertTriangle aria-hidden />}
        title={t(failed ? 'bulkRefused.failedTitle' : file ? 'bulkRefused.fileTitle' : 'bulkRefused.invalidTitle')}
      >
        <Stack gap="xs">
          <Text size="md">
            {t(!file || failed ? 'bulkRefused.text' : offered ? 'bulkRefused.fileText' : 'bulkRefused.fileWhole')}
          </Text>
          <FormErrors messages={create.errors} />
          <FailureNotice failure={create.failure} />
          <Group gap="xs">
            {offered && (
              <Button loading={create.busy} onClick={goOn}>
                {failed
                  ? t('bulkRefused.again')
                  : t(file ? 'bulkRefused.withoutRows' : 'bulkRefused.without', { count: refusedCount })}
              </Button>
            )}
            {file && !failed && (
              <Button component={Link} to="/users/update" variant="default">
                {t('bulkRefused.upload')}
              </Button>
            )}
            <Button component={Link} to="/users" variant="default">
              {t('bulkPage.list')}
            </Button>
          </Group>
          {offered && !failed && <Text>{t('bulkRefused.rest', { count: left })}</Text>}
        </Stack>
      </Alert>
      <div className={tooMany ? classes['split'] : undefined}>
        <Panel title={gone ? t('bulkRefused.reasons') : t('bulkRefused.who', { count: issues.totalCount })}>
          {gone && <Text c="dimmed">{t('bulkRefused.gone')}</Text>}
          {!gone && (issues.nodes.length > 0 || issues.complete) && (
            <BulkIssues
              issues={issues.nodes}
              total={issues.totalCount}
              whole={t(file && !failed ? 'bulkRefused.file' : 'bulkRefused.all')}
            />
          )}
          {issues.nodes.length === 0 && !issues.complete && <Waiting lines={4} />}
          <FailureNotice failure={issues.failure} />
        </Panel>
        {tooMany && (
          <Panel title={t('bulkPage.effect')}>
            <BulkSeats action={action} />
          </Panel>
        )}
      </div>
    </>
  );
}
