import {
  type ContractSeats,
  type Issue,
  type Locale,
  type Scope,
  type SettingKey,
  type Settings,
  SETTING_LIST,
  checkAccountFields,
  isAvailable,
} from '@rollcall/shared';
import type { UserEntity } from './user.entity.ts';
import { type UserAction, refusalOf } from './user.policy.ts';

/** What is done with many users at once. */
export type BatchAction =
  | { readonly kind: 'ACTIVATE' | 'DEACTIVATE' | 'DELETE' }
  | { readonly kind: 'SET_PERMISSION'; readonly setting: SettingKey; readonly value: boolean | Scope }
  | { readonly kind: 'SET_LOCALE'; readonly locale: Locale }
  | { readonly kind: 'SET_TIME_ZONE'; readonly timeZone: string };

/** What the rules look at besides the user. */
export interface BatchContext {
  /** Who does it. */
  readonly actorId: string;
  readonly seats: ContractSeats;
  /** The active administrators who are there when everyone else of the batch is gone, or has lost the privilege. */
  readonly remaining: readonly string[];
  readonly now: Date;
}

/** What becomes of one user of a batch. `after` is null for one who is deleted. */
export type BatchStep =
  | { readonly outcome: 'CHANGE'; readonly before: UserEntity; readonly after: UserEntity | null }
  | { readonly outcome: 'SAME'; readonly before: UserEntity }
  | { readonly outcome: 'REFUSED'; readonly before: UserEntity; readonly issues: readonly Issue[] };

/** The columns that an action sets, the same for every user. */
export interface BatchChanges {
  readonly fields: Partial<Pick<UserEntity, 'deactivatedAt' | 'locale' | 'timeZone'>>;
  readonly settings: Partial<Settings>;
}

/** Whether an action takes administrators away from the organization, if there are any among its users. */
export const takesAdministrators = (action: BatchAction): boolean =>
  action.kind === 'DEACTIVATE' || action.kind === 'DELETE' || isDemotion(action);

const isDemotion = (action: BatchAction): boolean =>
  action.kind === 'SET_PERMISSION' && action.setting === 'administrative' && action.value === false;

/** What one user becomes, whether nothing changes of them, or why the rules refuse. */
export function stepOf(action: BatchAction, before: UserEntity, context: BatchContext): BatchStep {
  if (isAlreadySo(action, before)) return { outcome: 'SAME', before };
  const after = action.kind === 'DELETE' ? null : changed(before, changesOf(action, context.seats, context.now));
  const facts = {
    id: before.id,
    administrative: before.settings.administrative,
    deactivated: before.deactivatedAt !== null,
  };
  const refusal = refusalOf(policyActionOf(action), { userId: context.actorId }, facts, [
    ...context.remaining,
    before.id,
  ]);
  const editsFields = after && action.kind !== 'ACTIVATE' && action.kind !== 'DEACTIVATE';
  const issues = [...(refusal ? [refusal] : []), ...(editsFields ? checkAccountFields(after, context.seats) : [])];
  return issues.length > 0 ? { outcome: 'REFUSED', before, issues } : { outcome: 'CHANGE', before, after };
}

function isAlreadySo(action: BatchAction, user: UserEntity): boolean {
  switch (action.kind) {
    case 'ACTIVATE':
      return user.deactivatedAt === null;
    case 'DEACTIVATE':
      return user.deactivatedAt !== null;
    case 'DELETE':
      return false;
    case 'SET_PERMISSION':
      return user.settings[action.setting] === action.value;
    case 'SET_LOCALE':
      return user.locale === action.locale;
    case 'SET_TIME_ZONE':
      return user.timeZone === action.timeZone;
  }
}

function policyActionOf(action: BatchAction): UserAction {
  if (isDemotion(action)) return 'demote';
  const actions = { ACTIVATE: 'activate', DEACTIVATE: 'deactivate', DELETE: 'delete' } as const;
  return action.kind in actions ? actions[action.kind as keyof typeof actions] : 'update';
}

/** What an action other than a deletion sets. */
export function changesOf(action: BatchAction, seats: ContractSeats, now: Date): BatchChanges {
  switch (action.kind) {
    case 'ACTIVATE':
      return { fields: { deactivatedAt: null }, settings: {} };
    case 'DEACTIVATE':
      return { fields: { deactivatedAt: now }, settings: {} };
    case 'SET_PERMISSION':
      return { fields: {}, settings: { ...notSubscribed(seats), [action.setting]: action.value } };
    case 'SET_LOCALE':
      return { fields: { locale: action.locale }, settings: notSubscribed(seats) };
    case 'SET_TIME_ZONE':
      return { fields: { timeZone: action.timeZone }, settings: notSubscribed(seats) };
    case 'DELETE':
      throw new Error('Who is deleted is not changed');
  }
}

/** Off: what was granted while a service was subscribed is nobody's to keep when it no longer is. */
function notSubscribed(seats: ContractSeats): Partial<Settings> {
  const gone = SETTING_LIST.filter((setting) => !isAvailable(setting, seats));
  return Object.fromEntries(gone.map(({ key, type }) => [key, type === 'flag' ? false : 'NONE']));
}

const changed = (user: UserEntity, { fields, settings }: BatchChanges): UserEntity => ({
  ...user,
  ...fields,
  settings: { ...user.settings, ...settings },
  version: user.version + 1,
});
