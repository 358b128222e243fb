import { useQuery } from '@apollo/client/react';
import { Anchor, Box, Paper, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Pager } from '#components/table/Pager.tsx';
import { Table } from '#components/table/Table.tsx';
import { useForwardPages } from '#components/table/useForwardPages.ts';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { Waiting } from '#components/ui/Waiting.tsx';
import { failureOf } from '#graphql/failure.ts';
import { ImportResultsDocument, type ImportResultsQuery } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';

const PAGE = 50;
type Result = NonNullable<ImportResultsQuery['userImport']>['results']['nodes'][number];

/** Every row of the file: who that is now, and from when they can sign in; or that they are gone. */
export function ResultTable({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const pages = useForwardPages();
  const { data, previousData, error, refetch } = useQuery(ImportResultsDocument, {
    variables: { id, first: PAGE, ...pages.variables },
  });
  const results = (data ?? previousData)?.userImport?.results;
  return (
    <Paper style={{ overflow: 'hidden' }}>
      <Title order={2} p="md">
        {t('added.who')}
      </Title>
      {error && <FailureNotice inset failure={failureOf(error)} onRetry={() => void refetch()} />}
      {!results && !error && <Waiting lines={8} />}
      {results && (
        <>
          <Table label={t('added.who')}>
            <thead>
              <tr>
                <Box component="th" visibleFrom="sm" w={80} ta="end">
                  {t('review.row')}
                </Box>
                <th>{t('fields.name')}</th>
                <Box component="th" visibleFrom="sm">
                  {t('fields.loginId')}
                </Box>
                <th>{t('added.from')}</th>
              </tr>
            </thead>
            <tbody>
              {results.nodes.map((result) => (
                <ResultRow key={result.row} result={result} />
              ))}
            </tbody>
          </Table>
          <Pager summary={t('review.rows', { count: results.totalCount })} {...pages.steps(results.pageInfo)} />
        </>
      )}
    </Paper>
  );
}

function ResultRow({ result }: { readonly result: Result }) {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const { row, user, removedAt } = result;
  const { name, loginId } = user ?? result;
  const before = user && user.name !== result.name && result.name;
  const state = (): string => {
    if (removedAt) return t('added.removed');
    if (!user) return t('added.deleted');
    return user.status === 'DEACTIVATED' ? t('userStatus.DEACTIVATED') : instant(user.availableFrom);
  };
  return (
    <tr>
      <Box component="td" visibleFrom="sm" c="dimmed" ta="end" style={{ fontVariantNumeric: 'tabular-nums' }}>
        {row}
      </Box>
      <td>
        {user ? (
          <Anchor component={Link} to={`/users/${user.id}`} size="md">
            {name}
          </Anchor>
        ) : (
          <Text span c="dimmed">
            {name}
          </Text>
        )}
        {before && (
          <Text size="sm" c="dimmed">
            {t('added.before', { name: before })}
          </Text>
        )}
        <Text size="sm" c="dimmed" hiddenFrom="sm" style={{ overflowWrap: 'anywhere' }}>
          {loginId}
        </Text>
      </td>
      <Box component="td" visibleFrom="sm" c={user ? undefined : 'dimmed'} style={{ overflowWrap: 'anywhere' }}>
        {loginId}
      </Box>
      <Box component="td" c={user ? undefined : 'dimmed'}>
        {state()}
      </Box>
    </tr>
  );
}
