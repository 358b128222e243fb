import { Table, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { SortHeader } from '../../../components/table/SortHeader.tsx';
import type { UserOrder, UserOrderField, UserRowFragment } from '../../../graphql/generated.ts';
import { UserTableRow } from './UserTableRow.tsx';

interface Props {
  readonly users: readonly UserRowFragment[];
  readonly order: UserOrder;
  readonly onSort: (field: UserOrderField) => void;
}

/** One page of the user list. Where the window is narrow, the login ID stands under the name. */
export function UserTable({ users, order, onSort }: Props) {
  const { t } = useTranslation();
  const narrow = useMediaQuery('(max-width: 62em)', false, { getInitialValueInEffect: false }) ?? false;
  const head = (field: UserOrderField, label: string) => (
    <SortHeader sorted={order.field === field ? order.direction : undefined} onSort={() => onSort(field)}>
      {label}
    </SortHeader>
  );
  const plain = (label: string) => (
    <Table.Th>
      <Text component="span" size="sm" fw={600} c="dimmed">
        {label}
      </Text>
    </Table.Th>
  );
  return (
    <Table
      horizontalSpacing={narrow ? 'md' : 'sm'}
      verticalSpacing={9}
      highlightOnHover
      highlightOnHoverColor="var(--rc-hover)"
      borderColor="var(--rc-line)"
      aria-label={t('users.title')}
    >
      <Table.Thead>
        <Table.Tr>
          {head('NAME', t('fields.name'))}
          {!narrow && head('LOGIN_ID', t('fields.loginId'))}
          {plain(t('fields.status'))}
          {!narrow && plain(t('fields.privileges'))}
          {!narrow && plain(t('fields.services'))}
          {!narrow && head('CREATED_AT', t('fields.created'))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {users.map((user) => (
          <UserTableRow key={user.id} user={user} narrow={narrow} />
        ))}
      </Table.Tbody>
    </Table>
  );
}
