import { type Scope, isSettingKey, settingOf } from '@rollcall/shared';
import type { BulkActionFieldsFragment, UserBulkActionInput, UserSelectionInput } from '#graphql/generated.ts';
import type { UserSelection } from './selection.ts';

/** A selection as the graph takes it. */
export const selectionInput = (selection: UserSelection): UserSelectionInput =>
  selection.kind === 'ids'
    ? { ids: selection.ids }
    : { matching: { search: selection.search, filter: selection.filter } };

/** The setting of one privilege or permission, as the graph takes it. */
export function settingInput(key: string, value: boolean | Scope): UserBulkActionInput {
  const kind = isSettingKey(key) && settingOf(key).kind === 'privilege' ? 'privileges' : 'permissions';
  return { kind: 'SET_PERMISSION', [kind]: { [key]: value } };
}

type Action = Pick<BulkActionFieldsFragment, 'kind' | 'setting' | 'on' | 'scope' | 'locale' | 'timeZone'>;

/** An action that is there, as the graph takes it to do the same again. */
export function actionInput({ kind, setting, on, scope, locale, timeZone }: Action): UserBulkActionInput {
  if (kind === 'SET_PERMISSION' && setting) return settingInput(setting, on ?? scope ?? 'NONE');
  return { kind, ...(locale && { locale }), ...(timeZone && { timeZone }) };
}

/** Whether each user of an action has changes of their own. */
export const isEach = ({ kind }: Pick<Action, 'kind'>): boolean => kind === 'UPDATE' || kind === 'RESTORE';

/**
 * What takes an action back, for the users whom it changed: they were the opposite before, or it is known what they
 * were. Undefined where there are more than two ways to be.
 */
export function oppositeInput(action: Action): UserBulkActionInput | undefined {
  if (action.kind === 'ACTIVATE') return { kind: 'DEACTIVATE' };
  if (action.kind === 'DEACTIVATE') return { kind: 'ACTIVATE' };
  if (isEach(action)) return { kind: 'RESTORE' };
  if (action.kind !== 'SET_PERMISSION' || !action.setting || action.on == null) return undefined;
  return settingInput(action.setting, !action.on);
}
