import {
  type ContractSeats,
  type Issue,
  type Locale,
  type Scope,
  type SettingKey,
  type UserChanges,
  changesNothing,
  checkAccountFields,
} from '@rollcall/shared';
import type { UserEntity } from '../user.entity.ts';
import { givenPassword } from '../../credentials/passwords/givenPassword.ts';
import { type UserAction, refusalOf } from '../user.policy.ts';
import { changedUser } from '../changes/userMerge.ts';

/** The same for many users at once. */
export type CommonAction =
  | { readonly kind: 'ACTIVATE' | 'DEACTIVATE' | 'DELETE' | 'RESET_PASSWORD' }
  | { readonly kind: 'SET_PERMISSION'; readonly setting: SettingKey; readonly value: boolean | Scope }
  | { readonly kind: 'SET_LOCALE'; readonly locale: Locale }
  | { readonly kind: 'SET_TIME_ZONE'; readonly timeZone: string };

/** Something of its own for each of many users: what a file says of them, or back to how they were before. */
export type EachAction = { readonly kind: 'UPDATE'; readonly fileName: string } | { readonly kind: 'RESTORE' };

/** What is done with many users at once. */
export type BulkAction = CommonAction | EachAction;

/** What is done with one user, where it is not the same for all. */
export interface UserUpdate {
  readonly changes: UserChanges;
  /** Only this version of the user may be changed; null while none was seen. */
  readonly version: number | null;
  /** Of the temporary password that they are given; absent while nobody is given one. */
  readonly passwordHash?: string;
}

/** Whether each user of an action has changes of their own. */
export const isEachAction = (action: BulkAction): action is EachAction =>
  action.kind === 'UPDATE' || action.kind === 'RESTORE';

/** What the rules look at besides the user. */
export interface BulkActionContext {
  /** Who does it. */
  readonly actorId: string;
  readonly seats: ContractSeats;
  /**
   * The active administrators who are there when everyone else of the bulk action is gone, or has lost the privilege.
   */
  readonly remaining: readonly string[];
  readonly now: Date;
}

/** What becomes of one user of a bulk action. `after` is null for one who is deleted. */
export type BulkActionStep =
  | { readonly outcome: 'CHANGE'; readonly before: UserEntity; readonly after: UserEntity | null }
  | { readonly outcome: 'SAME'; readonly before: UserEntity }
  | { readonly outcome: 'REFUSED'; readonly before: UserEntity; readonly issues: readonly Issue[] };

/** Whether an action takes administrators away from the organization, if there are any among its users. */
export const takesAdministrators = (action: CommonAction): boolean =>
  action.kind === 'DEACTIVATE' ||
  action.kind === 'DELETE' ||
  (action.kind === 'SET_PERMISSION' && demotes({ settings: { [action.setting]: action.value } }));

/** Whether changes take administrative privileges away, from whoever has them. */
export const demotes = ({ settings }: UserChanges): boolean => settings.administrative === false;

/**
 * What one user becomes, whether nothing changes of them, or why the rules refuse.
 * @param update what is done, where each user has changes of their own
 */
export function stepOf(
  action: BulkAction,
  update: UserUpdate | undefined,
  before: UserEntity,
  context: BulkActionContext,
): BulkActionStep {
  if (update && update.version !== null && update.version !== before.version) {
    return { outcome: 'REFUSED', before, issues: [{ code: 'CHANGED_MEANWHILE', params: {} }] };
  }
  const changes = changesMade(action, update);
  if (changes ? changesNothing(before, changes) : isAlreadySo(action, before)) return { outcome: 'SAME', before };
  const after = changes
    ? changedUser(before, changes, context.seats)
    : action.kind === 'RESET_PASSWORD'
      ? passwordReset(before, update, context.now)
      : statusChanged(action, before, context.now);
  const facts = {
    id: before.id,
    administrative: before.settings.administrative,
    deactivated: before.deactivatedAt !== null,
  };
  const policyAction = policyActionOf(action, changes, before);
  const refusal = refusalOf(policyAction, context.actorId, facts, [...context.remaining, before.id]);
  const issues = [
    ...(refusal ? [policyAction === 'demote' ? { ...refusal, field: 'administrative' as const } : refusal] : []),
    ...(changes && after ? checkAccountFields(after, context.seats) : []),
  ];
  return issues.length > 0 ? { outcome: 'REFUSED', before, issues } : { outcome: 'CHANGE', before, after };
}

/** The changes that an action makes to fields and settings; undefined where it is about status alone. */
function changesMade(action: BulkAction, update: UserUpdate | undefined): UserChanges | undefined {
  switch (action.kind) {
    case 'SET_PERMISSION':
      return { settings: { [action.setting]: action.value } };
    case 'SET_LOCALE':
      return { locale: action.locale, settings: {} };
    case 'SET_TIME_ZONE':
      return { timeZone: action.timeZone, settings: {} };
    case 'UPDATE':
    case 'RESTORE':
      return update?.changes ?? { settings: {} };
    default:
      return undefined;
  }
}

const isAlreadySo = ({ kind }: BulkAction, { deactivatedAt }: UserEntity): boolean =>
  kind === 'ACTIVATE' ? deactivatedAt === null : kind === 'DEACTIVATE' && deactivatedAt !== null;

function policyActionOf({ kind }: BulkAction, changes: UserChanges | undefined, before: UserEntity): UserAction {
  if (changes) return before.settings.administrative && demotes(changes) ? 'demote' : 'update';
  return POLICY_ACTIONS[kind] ?? 'delete';
}

const POLICY_ACTIONS: Readonly<Partial<Record<BulkAction['kind'], UserAction>>> = {
  ACTIVATE: 'activate',
  DEACTIVATE: 'deactivate',
  RESET_PASSWORD: 'resetPassword',
};

/** While the users are only looked at there is no password yet. */
const passwordReset = (user: UserEntity, update: UserUpdate | undefined, now: Date): UserEntity =>
  update?.passwordHash === undefined ? user : { ...user, ...givenPassword(user, update.passwordHash, now) };

const statusChanged = ({ kind }: BulkAction, user: UserEntity, now: Date): UserEntity | null =>
  kind === 'DELETE' ? null : { ...user, deactivatedAt: kind === 'ACTIVATE' ? null : now };
