import { VisuallyHidden } from '@mantine/core';
import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckCell } from '#components/table/CheckCell.tsx';
import { SortHeader } from '#components/table/SortHeader.tsx';
import { Table } from '#components/table/Table.tsx';
import type { UserListRowFragment, UserOrderField } from '#graphql/generated.ts';
import { type ChosenUsers, between, choose, isChosen } from './chosenUsers.ts';
import { type ListState, sortedBy } from './listState.ts';
import type { ColumnId } from './listView.ts';
import type { RowAsk } from './rowAction.ts';
import { UserTableRow } from './UserTableRow.tsx';
import classes from './UsersPage.module.css';

interface Props {
  readonly users: readonly UserListRowFragment[];
  readonly state: ListState;
  readonly narrow: boolean;
  readonly chosen: ChosenUsers;
  readonly onChosen: (chosen: ChosenUsers) => void;
  readonly onChange: (part: Partial<ListState>) => void;
  readonly onAsk: RowAsk;
}

/** The orders of the columns by which the list can be sorted. */
const ORDERS: Readonly<Partial<Record<ColumnId, UserOrderField>>> = {
  loginId: 'LOGIN_ID',
  lastSignIn: 'LAST_SIGN_IN_AT',
  created: 'CREATED_AT',
};

/** One page of the user list. Where the window is narrow, what is known of a user stands in one column. */
export function UserTable({ users, state, narrow, chosen, onChosen, onChange, onAsk }: Props) {
  const { t } = useTranslation();
  const { order, columns, density } = state;
  const page = users.map((user) => user.id);
  const onPage = page.filter((id) => isChosen(chosen, id)).length;

  // Rows are drawn anew only where something about them changes, so what they call stays the same.
  const now = useRef({ chosen, page, onChosen });
  now.current = { chosen, page, onChosen };
  const last = useRef<string>(undefined);
  const onChoose = useCallback((id: string, on: boolean, range: boolean): void => {
    const current = now.current;
    const ids = range ? between(current.page, last.current, id) : [id];
    last.current = id;
    current.onChosen(choose(current.chosen, current.page, ids, on));
  }, []);

  const head = (label: string, field: UserOrderField | undefined, key?: string) =>
    field ? (
      <SortHeader
        key={key}
        sorted={order.field === field ? order.direction : undefined}
        onSort={() => onChange({ order: sortedBy(order, field) })}
      >
        {label}
      </SortHeader>
    ) : (
      <th key={key}>{label}</th>
    );
  return (
    <div className={classes['scroller']}>
      <Table hover tight={!narrow} space={density === 'compact' ? 2 : 9} label={t('users.title')}>
        <thead>
          <tr>
            <CheckCell
              head
              label={t('users.selectPage')}
              checked={onPage === page.length ? true : onPage > 0 && 'some'}
              onChange={(on) => onChosen(choose(chosen, page, page, on))}
            />
            {head(t('fields.name'), narrow ? undefined : 'NAME')}
            {!narrow && columns.map((column) => head(t(`fields.${column}`), ORDERS[column], column))}
            <th>
              <VisuallyHidden>{t('users.actions')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {users.map((user) => (
            <UserTableRow
              key={user.id}
              user={user}
              columns={columns}
              narrow={narrow}
              chosen={isChosen(chosen, user.id)}
              onChoose={onChoose}
              onAsk={onAsk}
            />
          ))}
        </tbody>
      </Table>
    </div>
  );
}
