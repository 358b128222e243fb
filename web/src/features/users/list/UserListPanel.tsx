import { Button, Paper, Progress } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { type ReactNode, Suspense, lazy, useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Pager } from '#components/table/Pager.tsx';
import { briefly } from '#components/ui/briefly.ts';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { useFocusKept } from '#components/ui/useFocusKept.ts';
import { Waiting } from '#components/ui/Waiting.tsx';
import { failureOf } from '#graphql/failure.ts';
import { NOBODY, selectionOf } from './chosenUsers.ts';
import { NO_FILTERS, isFiltered } from './listFilters.ts';
import type { ListState } from './listState.ts';
import { PAGE_SIZES } from './listView.ts';
import { NoUsers } from './NoUsers.tsx';
import { PageSizeSelect } from './PageSizeSelect.tsx';
import type { AskedAction } from './rowAction.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { shownRange } from './shownRange.ts';
import { useChosenUsers } from './useChosenUsers.ts';
import { UserFilters } from './UserFilters.tsx';
import { useUserList } from './useUserList.ts';
import { UserTable } from './UserTable.tsx';
import classes from './UsersPage.module.css';
import { ViewMenu } from './ViewMenu.tsx';
import { ViewsMenu } from './ViewsMenu.tsx';

const RowDialogs = lazy(() => import('./RowDialogs.tsx'));
const ExportDialog = lazy(() => import('./ExportDialog.tsx'));

/** The list with what stands over and under it, and the questions that it asks. */
export function UserListPanel() {
  const { t } = useTranslation();
  const { state, narrow, change, changeView, users, stale, error, refetch } = useUserList();
  const { chosen, setChosen } = useChosenUsers(state);
  const [asked, setAsked] = useState<AskedAction>();
  const [exporting, setExporting] = useState<'list' | 'chosen'>();
  const info = users?.pageInfo;
  const total = users?.totalCount ?? 0;
  const range = users && shownRange(users, state);
  const count = chosen.all ? total : chosen.ids.size;
  const filtered = state.search !== '' || state.importId !== undefined || isFiltered(state.filters);
  const part = useFocusKept<HTMLDivElement>();
  const [cleared, setCleared] = useState(0);
  const clear = (): void => {
    setCleared(cleared + 1);
    change({ search: '', filters: NO_FILTERS, importId: undefined });
  };

  let list: ReactNode = null;
  if (users && users.nodes.length > 0) {
    const props = { users: users.nodes, state, narrow, chosen };
    list = <UserTable {...props} onChosen={setChosen} onChange={change} onAsk={setAsked} />;
  } else if (users && !stale) list = <NoUsers filtered={filtered} onClear={clear} />;
  else if (!users && !error) list = <Waiting lines={10} />;

  return (
    <Paper ref={part} className={classes['list']} data-wide>
      <UserFilters key={cleared} state={state} narrow={narrow} onChange={change}>
        <ViewsMenu state={state} onChange={change} />
        <ViewMenu view={state} onChange={changeView} />
        <Button
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          px="sm"
          {...briefly(t('userExport.open'))}
          disabled={total === 0}
          onClick={() => setExporting('list')}
        >
          {t('userExport.open')}
        </Button>
      </UserFilters>
      <div className={classes['progress']}>
        {stale && users && <Progress value={100} animated size={2} aria-label={t('common.loading')} />}
      </div>
      {error && <FailureNotice inset failure={failureOf(error)} onRetry={() => void refetch()} />}
      {list}
      {count > 0 && (
        <SelectionBar
          selection={selectionOf(chosen, state)}
          count={count}
          matching={total}
          narrow={narrow}
          onAll={!chosen.all && count < total && pageIsChosen(users?.nodes ?? [], chosen.ids) ? chooseAll : undefined}
          onClear={() => setChosen(NOBODY)}
          onExport={() => setExporting(chosen.all ? 'list' : 'chosen')}
        />
      )}
      {users && (
        <Pager
          summary={
            range && users.nodes.length < total
              ? t('users.range', { ...range, total })
              : t('users.count', { count: total })
          }
          onPrevious={info?.hasPreviousPage ? () => change(pageBefore(info.startCursor)) : undefined}
          onNext={info?.hasNextPage ? () => change(pageAfter(info.endCursor)) : undefined}
        >
          {total > PAGE_SIZES[0] && (
            <PageSizeSelect size={state.pageSize} onChange={(pageSize) => changeView({ ...state, pageSize })} />
          )}
        </Pager>
      )}
      <Suspense>
        {asked && (
          <RowDialogs
            asked={asked}
            onAsk={setAsked}
            onDeleted={() => forget(asked.user.id)}
            onClose={() => setAsked(undefined)}
          />
        )}
        {exporting && (
          <ExportDialog
            state={state}
            {...(exporting === 'chosen' ? { count, ids: [...chosen.ids] } : { count: total })}
            onClose={() => setExporting(undefined)}
          />
        )}
      </Suspense>
    </Paper>
  );

  function pageBefore(cursor: string | null): Partial<ListState> {
    const position = range && Math.max(1, range.from - state.pageSize);
    return { before: cursor ?? undefined, position };
  }

  function pageAfter(cursor: string | null): Partial<ListState> {
    return { after: cursor ?? undefined, position: range && range.to + 1 };
  }

  function chooseAll(): void {
    setChosen({ all: true, ids: new Set() });
  }

  /** Someone who is deleted is not chosen any more. */
  function forget(id: string): void {
    setAsked(undefined);
    if (chosen.ids.has(id)) setChosen({ ...chosen, ids: new Set([...chosen.ids].filter((other) => other !== id)) });
  }
}

const pageIsChosen = (page: readonly { readonly id: string }[], ids: ReadonlySet<string>): boolean =>
  page.length > 0 && page.every(({ id }) => ids.has(id));
