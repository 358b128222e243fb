import { Anchor, Paper, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Link } from 'react-router';
import { Pager } from '#components/table/Pager.tsx';
import { DataTable, type TableColumn } from '#components/table/DataTable.tsx';
import { LoginId } from '#components/ui/LoginId.tsx';
import type { ImportUserFieldsFragment, PageInfoFieldsFragment } from '#graphql/generated.ts';

interface Props {
  readonly title: string;
  readonly users: { readonly nodes: readonly ImportUserFieldsFragment[]; readonly pageInfo: PageInfoFieldsFragment };
  /** Behind which cursor the page begins. */
  readonly after: string | undefined;
  readonly onPage: (after: string | undefined) => void;
  /** Whether to say why each of them is in this list. */
  readonly reasons?: boolean;
}

/** One of the two lists of an undoing. */
export function UndoUsers({ title, users: { nodes, pageInfo }, after, onPage, reasons = false }: Props) {
  const { t } = useTranslation();
  const [before, setBefore] = useState<readonly (string | undefined)[]>([]);
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
  const forwards = (cursor: string): void => {
    setBefore((now) => [...now, after]);
    onPage(cursor);
  };
  const back = (): void => {
    setBefore((now) => now.slice(0, -1));
    onPage(before.at(-1));
  };
  const columns: readonly TableColumn<ImportUserFieldsFragment>[] = [
    { key: 'row', head: t('review.row'), from: 'sm', kind: 'rowNumber', render: ({ row }) => row },
    { key: 'name', head: t('fields.name'), render: ({ user }) => <NameCell user={user} /> },
    {
      key: 'loginId',
      head: t('fields.loginId'),
      from: 'sm',
      kind: 'words',
      render: ({ user }) => <LoginId value={user.loginId} />,
    },
  ];
  const why: TableColumn<ImportUserFieldsFragment> = {
    key: 'why',
    head: t('undo.why'),
    render: (user) => user.reasons.map(({ message }) => message).join(' '),
  };
  return (
    <Paper style={{ overflow: 'clip' }}>
      <Title order={2} p="md">
        {title}
      </Title>
      <DataTable
        label={title}
        columns={reasons ? [...columns, why] : columns}
        rows={nodes}
        rowKey={({ user }) => user.id}
      />
      {(next || before.length > 0) && (
        <Pager
          summary={title}
          onPrevious={before.length > 0 ? back : undefined}
          onNext={next ? () => forwards(next) : undefined}
        />
      )}
    </Paper>
  );
}

function NameCell({ user: { id, name, loginId } }: { readonly user: ImportUserFieldsFragment['user'] }) {
  return (
    <>
      <Anchor component={Link} to={`/users/${id}`} size="md">
        {name}
      </Anchor>
      <Text size="sm" c="dimmed" hiddenFrom="sm">
        <LoginId value={loginId} />
      </Text>
    </>
  );
}
