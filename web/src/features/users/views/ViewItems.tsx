import { IconCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { MenuItem, MenuLink } from '#components/table/ActionMenu.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { failureOf } from '#graphql/failure.ts';
import type { UserViewFieldsFragment } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';
import type { ListState } from '../list/listState.ts';
import { useViews } from './useViews.ts';
import { useViewActions } from './useViewActions.ts';
import { addressOfView, differs } from './viewState.ts';
import classes from './Views.module.css';

/** What is asked before something is done with views. */
export type ViewAsk =
  | { readonly action: 'save' }
  | { readonly action: 'rename' | 'delete'; readonly view: UserViewFieldsFragment };

interface Props {
  readonly state: ListState;
  readonly onAsk: (ask: ViewAsk) => void;
}

/** The organization's views to choose from, and what can be done with the one that is chosen. */
export function ViewItems({ state, onAsk }: Props) {
  const { t } = useTranslation();
  const { views, error, refetch } = useViews();
  const frame = useRef<HTMLDivElement>(null);
  const there = views !== undefined;
  // The menu was opened before there was an item to begin at.
  useEffect(() => {
    const menu = there && frame.current?.closest<HTMLElement>('[role=menu]');
    if (menu && document.activeElement === menu) menu.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }, [there]);
  const chosen = views?.find(({ id }) => id === state.viewId);
  if (!views) return error ? <FailureNotice failure={failureOf(error)} onRetry={() => void refetch()} /> : <Note />;
  return (
    <div ref={frame}>
      <div className={classes['views']}>
        {state.viewId && <MenuLink to="/users">{t('userViews.all')}</MenuLink>}
        {views.map((view) => (
          <ViewLink key={view.id} view={view} state={state} isChosen={view === chosen} />
        ))}
        {views.length === 0 && <div className={classes['note']}>{t('userViews.none')}</div>}
      </div>
      <hr className={classes['line']} />
      <MenuItem onChoose={() => onAsk({ action: 'save' })}>{t('userViews.saveAs')}</MenuItem>
      {chosen && <ChosenItems view={chosen} state={state} onAsk={onAsk} />}
    </div>
  );
}

function Note() {
  const { t } = useTranslation();
  return <div className={classes['note']}>{t('common.loading')}</div>;
}

interface LinkProps {
  readonly view: UserViewFieldsFragment;
  readonly state: ListState;
  readonly isChosen: boolean;
}

/** A view under its name, with who saved it and when. */
function ViewLink({ view, state, isChosen }: LinkProps) {
  const { t, date } = useFormat();
  const by = { name: view.createdBy?.name ?? view.createdByName, date: date(view.createdAt) };
  return (
    <MenuLink to={addressOfView(view, state)} current={isChosen}>
      <span className={classes['view']}>
        {isChosen ? <IconCheck size={16} aria-hidden /> : <span />}
        {view.name}
        <span className={classes['by']}>{t('userViews.by', by)}</span>
      </span>
    </MenuLink>
  );
}

function ChosenItems({ view, state, onAsk }: Props & { readonly view: UserViewFieldsFragment }) {
  const { t } = useTranslation();
  const actions = useViewActions(view);
  return (
    <>
      <MenuItem disabled={!differs(state, view)} onChoose={() => void actions.update(state)}>
        {t('userViews.update')}
      </MenuItem>
      <MenuItem onChoose={() => onAsk({ action: 'rename', view })}>{t('userViews.rename')}</MenuItem>
      <MenuItem onChoose={() => void actions.copyLink()}>{t('userViews.copyLink')}</MenuItem>
      <MenuItem danger onChoose={() => onAsk({ action: 'delete', view })}>
        {t('userViews.delete')}
      </MenuItem>
    </>
  );
}
