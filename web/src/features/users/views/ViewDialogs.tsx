import type { ListState } from '../list/listState.ts';
import type { ViewAsk } from './ViewItems.tsx';
import { ViewDeleteDialog } from './ViewDeleteDialog.tsx';
import { ViewRenameDialog, ViewSaveDialog } from './ViewNameDialog.tsx';

interface Props {
  readonly ask: ViewAsk;
  readonly state: ListState;
  /** Shows the list under a view from now on, or under none. */
  readonly onChosen: (viewId: string | undefined) => void;
  readonly onClose: () => void;
}

/** The question that something done with views asks first. */
export function ViewDialogs({ ask, state, onChosen, onClose }: Props) {
  if (ask.action === 'save') return <ViewSaveDialog state={state} onSaved={onChosen} onClose={onClose} />;
  if (ask.action === 'rename') return <ViewRenameDialog view={ask.view} onClose={onClose} />;
  return <ViewDeleteDialog view={ask.view} onDeleted={() => onChosen(undefined)} onClose={onClose} />;
}
