import { Link } from 'react-router';
import { StatusDot } from '#components/ui/StatusDot.tsx';
import type { UserListRowFragment } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';
import { statusLine } from '../statusLine.ts';
import { type ColumnId, narrowColumns } from './listView.ts';
import { cellOf } from './userCells.tsx';
import classes from './UserTable.module.css';

/** A user's name, which leads to their page, over their login ID. */
export function NameCell({ user: { id, name, loginId } }: { readonly user: UserListRowFragment }) {
  return (
    <>
      <Link to={`/users/${id}`} className={classes['name']} title={name}>
        {name}
      </Link>
      {loginId}
    </>
  );
}

interface Props {
  readonly user: UserListRowFragment;
  readonly columns: readonly ColumnId[];
  readonly now: number;
}

/** The same with what the columns say, where the window is too narrow for them. */
export function NarrowCell({ user, columns, now }: Props) {
  return (
    <>
      <NameCell user={user} />
      {narrowColumns(columns).map((column) => (
        <Fact key={column} user={user} column={column} now={now} />
      ))}
    </>
  );
}

/** What a column says, with the column's own name where that doesn't go without saying. */
function Fact({ user, column, now }: Omit<Props, 'columns'> & { readonly column: ColumnId }) {
  const format = useFormat();
  if (column === 'status') {
    const { tone, text, title } = statusLine(user, now, format);
    return (
      <div className={classes['state']} title={title}>
        <StatusDot tone={tone}>{text}</StatusDot>
      </div>
    );
  }
  return (
    <div className={classes['fact']}>
      <span>{format.t(`fields.${column}`)}</span>
      <div>{cellOf(column, format, now).render(user)}</div>
    </div>
  );
}
