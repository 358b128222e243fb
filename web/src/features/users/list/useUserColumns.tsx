import { useMemo } from 'react';
import type { TableColumn, TableSort } from '#components/table/columns.ts';
import type { UserListRowFragment, UserOrder, UserOrderField } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';
import { type ListState, sortedBy } from './listState.ts';
import type { ColumnId } from './listView.ts';
import { NameCell, NarrowCell } from './NameCell.tsx';
import type { RowAsk } from './rowAction.ts';
import { RowMenu } from './RowMenu.tsx';
import { cellOf } from './userCells.tsx';
import classes from './UserTable.module.css';

interface Options {
  readonly columns: readonly ColumnId[];
  readonly order: UserOrder;
  readonly narrow: boolean;
  /** When it is, for what changes by itself. */
  readonly now: number;
  readonly onChange: (part: Partial<ListState>) => void;
  readonly onAsk: RowAsk;
}

type Column = TableColumn<UserListRowFragment>;

/** The least width of the column of names: what is left where the others are as ever in a window of 1280 pixels. */
const NAME = 190;

/** Pixels; together with boxes, names and menus, those that are shown as ever fit a window of 1280 pixels. */
const WIDTHS: Readonly<Record<ColumnId, number>> = {
  reading: 150,
  phoneNumber: 176,
  status: 190,
  privileges: 130,
  services: 266,
  locale: 100,
  timeZone: 120,
  lastSignIn: 190,
  created: 116,
  import: 180,
};

/** The orders of the columns by which the list can be sorted. */
const ORDERS: Readonly<Partial<Record<ColumnId, UserOrderField>>> = {
  reading: 'READING',
  lastSignIn: 'LAST_SIGN_IN_AT',
  created: 'CREATED_AT',
};

/** The columns of the list. Where the window is narrow, what is known of a user stands in one. */
export function useUserColumns({ columns, order, narrow, now, onChange, onAsk }: Options): readonly Column[] {
  const format = useFormat();
  // The same columns in another array are no reason to draw every row anew.
  const chosen = columns.join();
  return useMemo(() => {
    const { t } = format;
    const sort = (label: string, field: UserOrderField): TableSort => ({
      label,
      sorted: order.field === field ? order.direction : undefined,
      onSort: () => onChange({ order: sortedBy(order, field) }),
    });
    const ids = chosen.split(',').filter(Boolean) as readonly ColumnId[];
    const name: Column = {
      key: 'name',
      head: t('fields.name'),
      ...(!narrow && { sorts: [sort(t('fields.name'), 'NAME'), sort(t('fields.loginId'), 'LOGIN_ID')] }),
      namesRow: true,
      minWidth: NAME,
      pinned: 'start',
      className: classes['nameCell'],
      render: (user) => (narrow ? <NarrowCell user={user} columns={ids} now={now} /> : <NameCell user={user} />),
    };
    const menu: Column = {
      key: 'menu',
      head: t('users.actions'),
      quietHead: true,
      width: 48,
      pinned: 'end',
      className: classes['menu'],
      render: (user) => <RowMenu user={user} onAsk={onAsk} />,
    };
    if (narrow) return [name, menu];
    const facts = ids.map((id): Column => {
      const field = ORDERS[id];
      return {
        key: id,
        head: t(`fields.${id}`),
        width: WIDTHS[id],
        ...(field && { sorts: [sort(t(`fields.${id}`), field)] }),
        ...cellOf(id, format, now),
      };
    });
    return [name, ...facts, menu];
  }, [chosen, order, narrow, now, onChange, onAsk, format]);
}
