import { useQuery } from '@apollo/client/react';
import { Alert, Button, Group, Paper, Stack, Table, Text, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Pager } from '../../../components/table/Pager.tsx';
import { FailureNotice } from '../../../components/ui/FailureNotice.tsx';
import { failureOf } from '../../../graphql/failure.ts';
import { Waiting } from '../../../components/ui/Waiting.tsx';
import { type ImportFieldsFragment, ImportedUsersDocument } from '../../../graphql/generated.ts';
import { useFormat } from '../../../i18n/format.tsx';

const PAGE = 50;

/** The result: who was added, and from when each of them can sign in. */
export function AddedUsers({ userImport }: { readonly userImport: ImportFieldsFragment }) {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const narrow = useMediaQuery('(max-width: 47.99em)', false, { getInitialValueInEffect: false }) ?? false;
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const after = cursors.at(-1);
  const variables = { id: userImport.id, first: PAGE, ...(after && { after }) };
  const { data, previousData, error, refetch } = useQuery(ImportedUsersDocument, { variables });
  const users = (data ?? previousData)?.users;
  const pending = users?.nodes.find(({ status }) => status === 'PENDING');
  const next = users?.pageInfo.hasNextPage ? users.pageInfo.endCursor : undefined;
  return (
    <Stack gap="md">
      <Alert
        color="teal"
        variant="outline"
        role="status"
        icon={<IconCircleCheck aria-hidden />}
        title={t('added.title', { count: userImport.addedCount })}
      >
        <Stack gap="sm" align="flex-start">
          {users && (
            <Text>{pending ? t('added.pending', { instant: instant(pending.availableFrom) }) : t('added.active')}</Text>
          )}
          <Group gap="xs">
            <Button component={Link} to="/users">
              {t('added.list')}
            </Button>
            <Button component={Link} to={`/users?import=${userImport.id}`} variant="default">
              {t('users.ofImport')}
            </Button>
            <Button component={Link} to="/imports/new" variant="default">
              {t('added.again')}
            </Button>
          </Group>
        </Stack>
      </Alert>
      <Paper style={{ overflow: 'hidden' }}>
        <Title order={2} p="md">
          {t('added.who')}
        </Title>
        {error && <FailureNotice inset failure={failureOf(error)} onRetry={() => void refetch()} />}
        {!users && !error && <Waiting lines={8} />}
        {users && (
          <Table horizontalSpacing="md" verticalSpacing={8} borderColor="var(--rc-line)" aria-label={t('added.who')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('fields.name')}</Table.Th>
                {!narrow && <Table.Th>{t('fields.loginId')}</Table.Th>}
                <Table.Th>{t('added.from')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {users.nodes.map((user) => (
                <Table.Tr key={user.id}>
                  <Table.Td>
                    {user.name}
                    {narrow && (
                      <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                        {user.loginId}
                      </Text>
                    )}
                  </Table.Td>
                  {!narrow && <Table.Td>{user.loginId}</Table.Td>}
                  <Table.Td>
                    {user.status === 'DEACTIVATED' ? t('userStatus.DEACTIVATED') : instant(user.availableFrom)}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
        {users && (
          <Pager
            summary={t('users.count', { count: users.totalCount })}
            onPrevious={after ? () => setCursors((now) => now.slice(0, -1)) : undefined}
            onNext={next ? () => setCursors((now) => [...now, next]) : undefined}
          />
        )}
      </Paper>
    </Stack>
  );
}
