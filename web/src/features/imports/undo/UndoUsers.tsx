import { Anchor, Box, Paper, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Pager } from '#components/table/Pager.tsx';
import { Table } from '#components/table/Table.tsx';
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
  return (
    <Paper style={{ overflow: 'hidden' }}>
      <Title order={2} p="md">
        {title}
      </Title>
      <Table label={title}>
        <thead>
          <tr>
            <Box component="th" visibleFrom="sm" w={80} ta="end">
              {t('review.row')}
            </Box>
            <th>{t('fields.name')}</th>
            <Box component="th" visibleFrom="sm">
              {t('fields.loginId')}
            </Box>
            {reasons && <th>{t('undo.why')}</th>}
          </tr>
        </thead>
        <tbody>
          {nodes.map(({ row, user, reasons: why }) => (
            <tr key={user.id}>
              <Box component="td" visibleFrom="sm" c="dimmed" ta="end" style={{ fontVariantNumeric: 'tabular-nums' }}>
                {row}
              </Box>
              <td>
                <Anchor component={Link} to={`/users/${user.id}`} size="md">
                  {user.name}
                </Anchor>
                <Text size="sm" c="dimmed" hiddenFrom="sm" style={{ overflowWrap: 'anywhere' }}>
                  {user.loginId}
                </Text>
              </td>
              <Box component="td" visibleFrom="sm" style={{ overflowWrap: 'anywhere' }}>
                {user.loginId}
              </Box>
              {reasons && <td>{why.map(({ message }) => message).join(' ')}</td>}
            </tr>
          ))}
        </tbody>
      </Table>
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
