import { useCallback, useRef } from 'react';
import { DataTable } from '#components/table/DataTable.tsx';
import type { UserListRowFragment } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';
import { type ChosenUsers, between, choose, isChosen } from './chosenUsers.ts';
import type { ListState } from './listState.ts';
import type { RowAsk } from './rowAction.ts';
import { useNextMoment } from '#components/ui/useNextMoment.ts';
import { useInSight } from './useInSight.ts';
import { useUserColumns } from './useUserColumns.tsx';
import classes from './UserTable.module.css';

interface Props {
  readonly users: readonly UserListRowFragment[];
  readonly state: ListState;
  readonly narrow: boolean;
  readonly chosen: ChosenUsers;
  readonly onChosen: (chosen: ChosenUsers) => void;
  readonly onChange: (part: Partial<ListState>) => void;
  readonly onAsk: RowAsk;
}

type Choose = (user: { readonly id: string }, on: boolean, range: boolean) => void;

/** One page of the user list. */
export function UserTable({ users, state, narrow, chosen, onChosen, onChange, onAsk }: Props) {
  const { t } = useFormat();
  const { order, columns, density } = state;
  const page = users.map((user) => user.id);
  const onPage = page.filter((id) => isChosen(chosen, id)).length;
  const now = useNextMoment(users.flatMap((user) => (user.status === 'PENDING' ? [user.availableFrom] : [])));

  // Rows are drawn anew only where something about them changes, so what they call stays the same.
  const latest = useRef({ chosen, page, onChosen });
  latest.current = { chosen, page, onChosen };
  const last = useRef<string>(undefined);
  const onChoose = useCallback<Choose>(({ id }, on, range) => {
    const current = latest.current;
    const ids = range ? between(current.page, last.current, id) : [id];
    last.current = id;
    current.onChosen(choose(current.chosen, current.page, ids, on));
  }, []);

  const shown = useUserColumns({ columns, order, narrow, now, onChange, onAsk });
  return (
    <DataTable
      hover
      tight
      space={narrow ? 8 : 2}
      className={[classes['table'], narrow ? classes['narrow'] : classes[density]].join(' ')}
      label={t('users.title')}
      columns={shown}
      rows={useInSight(users, narrow)}
      rowKey={({ id }) => id}
      selection={{
        page: onPage === page.length ? true : onPage > 0 && 'some',
        pageLabel: t('users.selectPage'),
        onPage: (on) => onChosen(choose(chosen, page, page, on)),
        isChosen: ({ id }) => isChosen(chosen, id),
        labelOf: ({ name }) => t('users.select', { name }),
        onChoose,
      }}
    />
  );
}
