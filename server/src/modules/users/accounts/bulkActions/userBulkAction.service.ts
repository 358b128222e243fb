import { setImmediate } from 'node:timers/promises';
import type { Issue, SeatChange, SettingKey } from '@rollcall/shared';
import { type AuditActor, type AuditKind, type Clock, refuse } from '../../../../kernel/index.ts';
import type { ContractService, SeatCause } from '../../../organizations/index.ts';
import { PRIVILEGES } from '../user.policy.ts';
import type { UserStore } from '../user.store.ts';
import { numberTaken } from '../writing/numbers.ts';
import type { UserWriter } from '../writing/userWriter.ts';
import {
  type BulkAction,
  type BulkActionStep,
  type UserUpdate,
  demotes,
  isEachAction,
  stepOf,
  takesAdministrators,
} from './userBulkAction.ts';
import type { UserBulkActionStore } from './userBulkAction.store.ts';

/** What is done with whom, and by whom: an administrator of the organization. */
export interface UserBulkAction {
  readonly organizationId: string;
  readonly action: BulkAction;
  readonly actorId: string;
  /** Everyone it is done with, and what, where it is not the same for all. */
  readonly users: ReadonlyMap<string, UserUpdate | undefined>;
}

/** Why a bulk action can't be done, by user. Thrown so that it rolls the transaction back. */
export class BulkActionRefused extends Error {
  constructor(readonly refusals: readonly { readonly userId: string; readonly issue: Issue }[]) {
    super(`${refusals.length} refusals`);
  }
}

/** What a bulk action has done. */
export interface BulkActionResult {
  readonly changedIds: readonly string[];
  readonly seatChanges: SeatChange[];
}

type Change = Extract<BulkActionStep, { outcome: 'CHANGE' }>;

interface Dependencies {
  readonly store: UserStore;
  readonly bulkActionStore: UserBulkActionStore;
  readonly writer: UserWriter;
  readonly contracts: ContractService;
  readonly clock: Clock;
}

const CHUNK = 500;

const KINDS: Readonly<Record<BulkAction['kind'], AuditKind>> = {
  ACTIVATE: 'USER_ACTIVATE',
  DEACTIVATE: 'USER_DEACTIVATE',
  DELETE: 'USER_DELETE',
  RESET_PASSWORD: 'USER_PASSWORD_RESET',
  SET_PERMISSION: 'USER_UPDATE',
  SET_LOCALE: 'USER_UPDATE',
  SET_TIME_ZONE: 'USER_UPDATE',
  UPDATE: 'USER_UPDATE',
  RESTORE: 'USER_UPDATE',
};

/** Changes many users by the rules that hold for one: all of them in one transaction, or none. */
export class UserBulkActions {
  constructor(private readonly parts: Dependencies) {}

  /** What would become of some users of a bulk action. Whoever is not the organization's is not among them. */
  async look(bulkAction: UserBulkAction, ids: readonly string[]): Promise<Map<string, BulkActionStep>> {
    const steps = await this.#steps(bulkAction, ids);
    return new Map(steps.map((step) => [step.before.id, step]));
  }

  async #steps(bulkAction: UserBulkAction, ids: readonly string[]): Promise<BulkActionStep[]> {
    const { store, bulkActionStore, contracts, clock } = this.parts;
    const { organizationId, action, actorId, users: updates } = bulkAction;
    const { seats } = await contracts.contract(organizationId);
    const taken = takenFrom(bulkAction);
    const administrators = taken.size > 0 ? await bulkActionStore.administrators(organizationId) : [actorId];
    // Nobody does it to themselves, so whoever does it remains, provided that they are an administrator still.
    const remaining = administrators.filter((id) => id === actorId || !taken.has(id));
    const context = { actorId, seats, remaining, now: clock.now() };
    const steps: BulkActionStep[] = [];
    for (const chunk of chunksOf(ids)) {
      const users = await store.findMany(organizationId, chunk);
      const some = users.map((user) => stepOf(action, updates.get(user.id), user, context));
      steps.push(...(isEachAction(action) ? await this.#withoutTakenNumbers(bulkAction, some) : some));
      await setImmediate();
    }
    return steps;
  }

  /** Refuses whom a number is given that belongs to someone of whom the same action changes none. */
  async #withoutTakenNumbers(
    { organizationId, users: updates }: UserBulkAction,
    steps: readonly BulkActionStep[],
  ): Promise<readonly BulkActionStep[]> {
    const given = steps.flatMap((step) => numberGiven(step) ?? []);
    if (given.length === 0) return steps;
    const holders = await this.parts.store.numberHolders(organizationId, given);
    return steps.map((step): BulkActionStep => {
      const holder = holders.get(numberGiven(step) ?? '');
      const isGivenUp = holder && updates.get(holder.id)?.changes.phoneNumber !== undefined;
      return holder && !isGivenUp ? { outcome: 'REFUSED', before: step.before, issues: [numberTaken(holder)] } : step;
    });
  }

  /** The IDs of the organization's users by their login IDs' keys, as far as it has them. */
  idsByLoginId(organizationId: string, loginIds: readonly string[]): Promise<Map<string, string>> {
    return this.parts.store.idsByLoginId(organizationId, loginIds);
  }

  /** Whether any of these users is an administrator, deactivated or not. */
  anyAdministrator(organizationId: string, ids: readonly string[]): Promise<boolean> {
    return this.#anyOf(organizationId, ids, ['administrative']);
  }

  /** Whether any of these users has a privilege, deactivated or not. */
  anyPrivileged(organizationId: string, ids: readonly string[]): Promise<boolean> {
    return this.#anyOf(organizationId, ids, PRIVILEGES);
  }

  async #anyOf(organizationId: string, ids: readonly string[], settings: readonly SettingKey[]): Promise<boolean> {
    for (const chunk of chunksOf(ids)) {
      if (await this.parts.bulkActionStore.anyWith(organizationId, chunk, settings)) return true;
    }
    return false;
  }

  /**
   * Does a bulk action inside the open transaction, in which the list of users is locked. Who is so already stays as
   * they are.
   * @param by whoever asked for it
   * @param cause what moves the seats, all of them at once
   * @throws BulkActionRefused with every user of whom it can't be done; Refused ADMINISTRATOR_GONE, or where seats are
   * missing
   */
  async apply(bulkAction: UserBulkAction, by: AuditActor, cause: SeatCause): Promise<BulkActionResult> {
    const { store, writer } = this.parts;
    const { organizationId, action, actorId, users } = bulkAction;
    // A program had to have its scope when it asked.
    const actor = by.kind !== 'service' && (await store.find(organizationId, actorId));
    if (actor !== false && (!actor?.settings.administrative || actor.deactivatedAt)) {
      refuse({ code: 'ADMINISTRATOR_GONE', params: { value: by.name } });
    }
    const steps = await this.#steps(bulkAction, [...users.keys()]);
    const changes = changesAmong(steps, users);
    const kind = KINDS[action.kind];
    const written = await writer.write({ organizationId, kind, by, changes, cause });
    return { changedIds: written.changes.map((change) => change.before.id), seatChanges: written.seatChanges };
  }
}

/** The number that a step gives a user who did not have it. */
const numberGiven = (step: BulkActionStep): string | undefined =>
  step.outcome === 'CHANGE' && step.after && step.after.phoneNumber !== step.before.phoneNumber
    ? (step.after.phoneNumber ?? undefined)
    : undefined;

/** @throws BulkActionRefused where there is any user of whom it can't be done */
function changesAmong(steps: readonly BulkActionStep[], users: UserBulkAction['users']): Change[] {
  const found = new Set(steps.map((step) => step.before.id));
  const gone = [...users.keys()]
    .filter((id) => !found.has(id))
    .map((userId) => ({ userId, issue: { code: 'USER_GONE' as const, params: {} } }));
  const refused = steps.flatMap((step) =>
    step.outcome === 'REFUSED' ? step.issues.map((issue) => ({ userId: step.before.id, issue })) : [],
  );
  if (gone.length + refused.length > 0) throw new BulkActionRefused([...gone, ...refused]);
  return steps.filter((step) => step.outcome === 'CHANGE');
}

/** From whom a bulk action takes what makes an administrator, provided that they are one. */
function takenFrom({ action, users }: UserBulkAction): ReadonlySet<string> {
  if (!isEachAction(action)) return new Set(takesAdministrators(action) ? users.keys() : []);
  return new Set([...users].flatMap(([id, update]) => (update && demotes(update.changes) ? [id] : [])));
}

function* chunksOf<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let i = 0; i < items.length; i += CHUNK) yield items.slice(i, i + CHUNK);
}
