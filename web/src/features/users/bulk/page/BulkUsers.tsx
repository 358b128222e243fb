import { useQuery } from '@apollo/client/react';
import { Anchor, Paper, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Link } from 'react-router';
import { Pager } from '#components/table/Pager.tsx';
import { DataTable, type TableColumn } from '#components/table/DataTable.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { LoginId } from '#components/ui/LoginId.tsx';
import { Waiting } from '#components/ui/Waiting.tsx';
import { failureOf } from '#graphql/failure.ts';
import {
  type BulkActionFieldsFragment,
  BulkActionUsersDocument,
  type BulkActionUsersQuery,
} from '#graphql/generated.ts';
import { isEach } from '../bulkInput.ts';
import { DifferenceList } from './DifferenceList.tsx';

const PAGE = 50;

type Users = NonNullable<BulkActionUsersQuery['userBulkAction']>['users']['nodes'];

/** Who is changed, or was: exactly those, whoever comes to match the list meanwhile. */
export function BulkUsers({ action }: { readonly action: BulkActionFieldsFragment }) {
  const { t } = useTranslation();
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const after = cursors.at(-1);
  const variables = { id: action.id, first: PAGE, ...(after && { after }) };
  const { data, previousData, error, refetch } = useQuery(BulkActionUsersDocument, { variables });
  const users = (data ?? (error ? undefined : previousData))?.userBulkAction?.users;
  const done = action.status === 'COMPLETED';
  const title = t(
    done ? 'bulkUsers.doneTitle' : action.kind === 'DELETE' ? 'bulkUsers.deleteTitle' : 'bulkUsers.title',
  );
  const next = users?.pageInfo.hasNextPage ? users.pageInfo.endCursor : undefined;
  return (
    <Paper style={{ overflow: 'clip' }}>
      <Title order={2} p="md">
        {title}
      </Title>
      {error && <FailureNotice inset failure={failureOf(error)} onRetry={() => void refetch()} />}
      {!users && !error && <Waiting lines={6} />}
      {users && (
        <>
          {isEach(action) ? (
            <DifferenceList users={users.nodes} label={title} />
          ) : (
            <UserTable users={users.nodes} label={title} />
          )}
          <Pager
            summary={t('users.count', { count: users.totalCount })}
            onPrevious={after ? () => setCursors((now) => now.slice(0, -1)) : undefined}
            onNext={next ? () => setCursors((now) => [...now, next]) : undefined}
          />
        </>
      )}
    </Paper>
  );
}

function UserTable({ users, label }: { readonly users: Users; readonly label: string }) {
  const { t } = useTranslation();
  const columns: readonly TableColumn<Users[number]>[] = [
    {
      key: 'name',
      head: t('fields.name'),
      render: ({ userId, name, loginId }) => (
        <>
          <Anchor component={Link} to={`/users/${userId}`} size="md">
            {name}
          </Anchor>
          <Text size="sm" c="dimmed" hiddenFrom="sm">
            <LoginId value={loginId} />
          </Text>
        </>
      ),
    },
    { key: 'loginId', head: t('fields.loginId'), from: 'sm', render: ({ loginId }) => <LoginId value={loginId} /> },
  ];
  return <DataTable label={label} columns={columns} rows={users} rowKey={({ userId }) => userId} />;
}
