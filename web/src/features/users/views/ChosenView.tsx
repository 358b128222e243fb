import { useTranslation } from '#i18n/useTranslation.tsx';
import type { ListState } from '../list/listState.ts';
import { useViews } from './useViews.ts';
import { differs } from './viewState.ts';
import classes from './Views.module.css';

/** The name of the view that the list shows, and whether the list shows something else by now. */
export function ChosenView({ state }: { readonly state: ListState }) {
  const { t } = useTranslation();
  const view = useViews().views?.find(({ id }) => id === state.viewId);
  if (!view) return t('userViews.open');
  return (
    <>
      <span className={classes['chosen']}>{view.name}</span>
      {differs(state, view) && <span className={classes['changed']}>{t('userViews.changed')}</span>}
    </>
  );
}
