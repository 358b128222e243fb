import { type Issue, type SeatChange, SEAT_KINDS, type SeatKind, SETTING_LIST, seatsTaken } from '@rollcall/shared';
import type { Clock, UnitOfWork } from '../../kernel/index.ts';
import type { Contract, ContractService } from '../contract/index.ts';
import type { BatchStep, UserBatchService } from '../users/index.ts';
import type { BulkActionEntity, BulkActionIssueEntity, BulkActionUserEntity } from './bulkAction.entity.ts';
import { toIssueEntity } from './bulkAction.events.ts';
import { onPrepared } from './bulkAction.machine.ts';
import type { BulkActionStore } from './bulkAction.store.ts';

interface Dependencies {
  readonly store: BulkActionStore;
  readonly batches: UserBatchService;
  readonly contracts: ContractService;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}

/** Few enough that progress is seen to move and others get their turn. */
const BATCH = 500;
/** More reasons than one user can have, so that reasons lie in the order of their users, behind those that concern no single one. */
const ISSUES_PER_USER = 64;

/** The job between selecting users and seeing what would happen: looks at each of them, and changes none. */
export class BulkActionPreparer {
  constructor(private readonly parts: Dependencies) {}

  /** Goes on from the users who have not been looked at, and ends with the action READY or INVALID. */
  readonly run = async (actionId: string, signal: AbortSignal): Promise<void> => {
    const { store, unitOfWork } = this.parts;
    const userIds = new Set((await store.users(actionId)).map((user) => user.userId));
    while (!signal.aborted) {
      if (!(await unitOfWork.run(() => this.#step(actionId, userIds)))) return;
    }
  };

  /** @returns whether there is more to do: not once the action was canceled */
  async #step(actionId: string, userIds: ReadonlySet<string>): Promise<boolean> {
    const { store, batches } = this.parts;
    const entity = await store.hold(actionId);
    if (entity?.status !== 'PREPARING') return false;
    const users = await store.unprepared(actionId, BATCH);
    if (users.length === 0) {
      await this.#finish(entity);
      return false;
    }
    const { organizationId, action, createdById } = entity;
    const steps = await batches.look(
      { organizationId, action, actorId: createdById, userIds },
      users.map((user) => user.userId),
    );
    const looked = users.map((user) => lookedAt(user, steps.get(user.userId)));
    const count = (outcome: string): number => looked.filter((user) => user.outcome === outcome).length;
    await store.replaceUsers(actionId, looked);
    await store.insertIssues(looked.flatMap((user) => issuesOf(user, steps.get(user.userId))));
    await store.update(actionId, {
      preparedCount: entity.preparedCount + users.length,
      changeCount: entity.changeCount + count('CHANGE'),
      refusedCount: entity.refusedCount + count('REFUSED'),
      seatDeltas: addSteps(entity.seatDeltas, [...steps.values()]),
    });
    return true;
  }

  async #finish(entity: BulkActionEntity): Promise<void> {
    const { store, contracts, clock } = this.parts;
    const contract = await contracts.contract(entity.organizationId);
    const seatChanges = seatChangesOf(entity, contract);
    const missing = seatChanges.flatMap(missingSeats);
    const status = onPrepared(entity.refusedCount > 0 || missing.length > 0);
    await store.insertIssues(missing.map((issue, i) => toIssueEntity(entity.id, i, issue)));
    await store.update(entity.id, {
      status,
      seatChanges,
      billingMonth: contract.billingMonth,
      finishedAt: status === 'INVALID' ? clock.now() : null,
    });
  }
}

function lookedAt(user: BulkActionUserEntity, step: BatchStep | undefined): BulkActionUserEntity {
  const outcome = step?.outcome ?? 'REFUSED';
  return { ...user, outcome, ...(step && { loginId: step.before.loginId, name: step.before.name }) };
}

function issuesOf(user: BulkActionUserEntity, step: BatchStep | undefined): BulkActionIssueEntity[] {
  const gone: readonly Issue[] = [{ code: 'USER_GONE', params: {} }];
  const issues = step ? (step.outcome === 'REFUSED' ? step.issues : []) : gone;
  const first = (user.position + 1) * ISSUES_PER_USER;
  return issues.map((issue, i) => toIssueEntity(user.actionId, first + i, issue, user));
}

function addSteps(deltas: BulkActionEntity['seatDeltas'], steps: readonly BatchStep[]): BulkActionEntity['seatDeltas'] {
  const sum = new Map<SeatKind, number>(SEAT_KINDS.map((kind) => [kind, deltas[kind] ?? 0]));
  const add = (kinds: readonly SeatKind[], by: 1 | -1): void => {
    for (const kind of kinds) sum.set(kind, (sum.get(kind) ?? 0) + by);
  };
  for (const step of steps) {
    if (step.outcome !== 'CHANGE') continue;
    add(seatsTaken(step.before.settings), -1);
    if (step.after) add(seatsTaken(step.after.settings), 1);
  }
  return Object.fromEntries([...sum].filter(([, by]) => by !== 0));
}

function seatChangesOf({ seatDeltas }: BulkActionEntity, { seats }: Contract): SeatChange[] {
  return SEAT_KINDS.flatMap((what) => {
    const [by, seat] = [seatDeltas[what], seats[what]];
    return by && seat ? [{ what, before: seat.used, after: seat.used + by, limit: seat.limit }] : [];
  });
}

function missingSeats({ what, before, after, limit }: SeatChange): Issue[] {
  if (after <= before || after <= limit) return [];
  const field = SETTING_LIST.find((setting) => setting.seat === what)?.key;
  return [{ code: 'SERVICE_SEAT_LIMIT_REACHED', ...(field && { field }), params: { limit, seat: what } }];
}
