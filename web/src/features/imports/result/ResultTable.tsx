import { useQuery } from '@apollo/client/react';
import { Anchor, Paper, Text, Title } from '@mantine/core';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Link } from 'react-router';
import { Pager } from '#components/table/Pager.tsx';
import { DataTable, type TableColumn } from '#components/table/DataTable.tsx';
import { useForwardPages } from '#components/table/useForwardPages.ts';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { LoginId } from '#components/ui/LoginId.tsx';
import { Waiting } from '#components/ui/Waiting.tsx';
import { failureOf } from '#graphql/failure.ts';
import { useFreshStart } from '#graphql/useFreshStart.ts';
import { ImportResultsDocument, type ImportResultsQuery } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';

const PAGE = 50;
type Result = NonNullable<ImportResultsQuery['userImport']>['results']['nodes'][number];

interface Props {
  readonly id: string;
  /** Whether the import was undone. */
  readonly undone: boolean;
}

/** Every row of the file: who that is now, and from when they can sign in; or that they are gone. */
export function ResultTable({ id, undone }: Props) {
  const { t } = useTranslation();
  const title = t(undone ? 'undone.who' : 'added.who');
  const pages = useForwardPages();
  const { data, previousData, error, refetch } = useQuery(ImportResultsDocument, {
    variables: { id, first: PAGE, ...pages.variables },
  });
  useFreshStart(error, pages.restart);
  const results = (data ?? previousData)?.userImport?.results;
  return (
    <Paper style={{ overflow: 'clip' }}>
      <Title order={2} p="md">
        {title}
      </Title>
      {error && <FailureNotice inset failure={failureOf(error)} onRetry={() => void refetch()} />}
      {!results && !error && <Waiting lines={8} />}
      {results && (
        <>
          <Results results={results.nodes} title={title} undone={undone} />
          <Pager summary={t('review.rows', { count: results.totalCount })} {...pages.steps(results.pageInfo)} />
        </>
      )}
    </Paper>
  );
}

const isGone = ({ user }: Result): boolean => !user;

interface ResultsProps {
  readonly results: readonly Result[];
  readonly title: string;
  readonly undone: boolean;
}

function Results({ results, title, undone }: ResultsProps) {
  const { t } = useTranslation();
  const { start } = useFormat();
  const state = ({ user, removedAt }: Result): string => {
    if (removedAt) return t('added.removed');
    if (!user) return t('added.deleted');
    if (undone) return t('undone.stays');
    return user.status === 'DEACTIVATED' ? t('userStatus.DEACTIVATED') : start(user.availableFrom);
  };
  const columns: readonly TableColumn<Result>[] = [
    { key: 'row', head: t('review.row'), from: 'sm', kind: 'rowNumber', render: ({ row }) => row },
    { key: 'name', head: t('fields.name'), render: (result) => <NameCell result={result} /> },
    {
      key: 'loginId',
      head: t('fields.loginId'),
      from: 'sm',
      kind: 'words',
      dimmed: isGone,
      render: (result) => <LoginId value={(result.user ?? result).loginId} />,
    },
    { key: 'from', head: t(undone ? 'undone.became' : 'added.from'), dimmed: isGone, render: state },
  ];
  return <DataTable label={title} columns={columns} rows={results} rowKey={({ row }) => row} />;
}

function NameCell({ result }: { readonly result: Result }) {
  const { t } = useTranslation();
  const { user } = result;
  const { name, loginId } = user ?? result;
  const before = user && user.name !== result.name && result.name;
  return (
    <>
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
      <Text size="sm" c="dimmed" hiddenFrom="sm">
        <LoginId value={loginId} />
      </Text>
    </>
  );
}
