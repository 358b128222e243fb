import { type ReactNode, memo } from 'react';
import { Link } from 'react-router';
import { CheckCell } from '#components/table/CheckCell.tsx';
import type { UserListRowFragment } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';
import { UserStatus } from '../UserStatus.tsx';
import { type ColumnId, narrowColumns } from './listView.ts';
import type { RowAsk } from './rowAction.ts';
import { RowMenu } from './RowMenu.tsx';
import { UserCell } from './UserCell.tsx';
import classes from './UsersPage.module.css';

interface Props {
  readonly user: UserListRowFragment;
  readonly columns: readonly ColumnId[];
  readonly narrow: boolean;
  readonly chosen: boolean;
  readonly onChoose: (id: string, on: boolean, range: boolean) => void;
  readonly onAsk: RowAsk;
}

/** Columns of times, which break between date and time of day. */
const INSTANTS: ReadonlySet<ColumnId> = new Set(['lastSignIn', 'created']);

const classOf = (column: ColumnId): string | undefined => classes[INSTANTS.has(column) ? 'instant' : column];

/** One user of the list. */
export const UserTableRow = memo(function UserTableRow({ user, columns, narrow, chosen, onChoose, onAsk }: Props) {
  const { t } = useFormat();
  const link: ReactNode = (
    <Link to={`/users/${user.id}`} className={classes['name']}>
      {user.name}
    </Link>
  );
  return (
    <tr data-selected={chosen || undefined} className={classes['row']}>
      <CheckCell
        label={t('users.select', { name: user.name })}
        checked={chosen}
        onChange={(on, range) => onChoose(user.id, on, range)}
      />
      {narrow ? (
        <td>
          {link}
          {narrowColumns(columns).map((column) => (
            <NarrowCell key={column} user={user} column={column} />
          ))}
        </td>
      ) : (
        <>
          <td>{link}</td>
          {columns.map((column) => (
            <td key={column} className={classOf(column)}>
              <UserCell user={user} column={column} />
            </td>
          ))}
        </>
      )}
      <td className={classes['menu']}>
        <RowMenu user={user} onAsk={onAsk} />
      </td>
    </tr>
  );
});

/** What a column shows, under the name: with the column's own name where that doesn't go without saying. */
function NarrowCell({ user, column }: { readonly user: UserListRowFragment; readonly column: ColumnId }) {
  const { t } = useFormat();
  if (column === 'status') return <UserStatus user={user} narrow />;
  if (column === 'loginId') return <div className={classes['narrowLoginId']}>{user.loginId}</div>;
  return (
    <div className={classes['fact']}>
      <span>{t(`fields.${column}`)}</span>
      <div>
        <UserCell user={user} column={column} />
      </div>
    </div>
  );
}
