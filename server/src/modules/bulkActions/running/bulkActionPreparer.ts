import { type Issue, accountDifferences, toldOtherwise } from '@rollcall/shared';
import type { Clock, JobSubject, UnitOfWork } from '../../../kernel/index.ts';
import type { Contract, ContractService } from '../../organizations/index.ts';
import { type WorkEnds, nextPace } from '../../stagedWork/index.ts';
import { type BulkActionStep, type UserUpdate, type UserBulkActions, isEachAction } from '../../users/index.ts';
import type { BulkActionEntity, BulkActionIssueEntity, BulkActionUserEntity } from '../bulkAction.entity.ts';
import { issuePosition, toIssueEntity } from '../bulkAction.events.ts';
import { onPrepared } from '../bulkAction.machine.ts';
import { addSteps, missingSeats, pastLimits, bulkSeatChanges } from './bulkActionSeats.ts';
import type { BulkActionStore } from '../bulkAction.store.ts';
import { updatesOf } from './bulkUpdate.ts';

interface Dependencies {
  readonly store: BulkActionStore;
  readonly userActions: UserBulkActions;
  readonly contracts: ContractService;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ends: WorkEnds;
}

/** Few enough that progress is seen to move and others get their turn. */
const BATCH = 500;

/** The job between selecting users and seeing what would happen: looks at each of them, and changes none. */
export class BulkActionPreparer {
  constructor(private readonly parts: Dependencies) {}

  /**
   * Goes on from the users who have not been looked at, and ends with the action READY or INVALID, or COMPLETED where
   * there is nothing to change.
   */
  readonly run = async ({ id: actionId }: JobSubject, signal: AbortSignal): Promise<void> => {
    const { store, unitOfWork } = this.parts;
    const known = await store.find(actionId);
    if (!known) return;
    const updates = updatesOf(known.action, await store.users(actionId));
    while (!signal.aborted) {
      if (!(await unitOfWork.run(() => this.#step(actionId, updates)))) return;
    }
  };

  /** @returns whether there is more to do: not once the action was canceled */
  async #step(actionId: string, updates: ReadonlyMap<string, UserUpdate | undefined>): Promise<boolean> {
    const { store, userActions } = this.parts;
    const began = performance.now();
    const entity = await store.lock(actionId);
    if (entity?.status !== 'PREPARING') return false;
    const users = await store.unprepared(actionId, BATCH);
    if (users.length === 0) {
      await this.#finish(entity);
      return false;
    }
    const { organizationId, action, createdById } = entity;
    const steps = await userActions.look(
      { organizationId, action, actorId: createdById, users: updates },
      users.map((user) => user.userId),
    );
    const looked = users.map((user) => lookedAt(user, steps.get(user.userId), isEachAction(action)));
    const count = (outcome: string): number => looked.filter((user) => user.outcome === outcome).length;
    await store.replaceUsers(actionId, looked);
    await store.insertIssues(users.flatMap((user) => issuesOf(user, steps.get(user.userId))));
    await store.update(actionId, {
      preparedCount: entity.preparedCount + users.length,
      changeCount: entity.changeCount + count('CHANGE'),
      refusedCount: entity.refusedCount + count('REFUSED'),
      rowPace: nextPace(entity.rowPace, performance.now() - began, users.length),
      seatDeltas: addSteps(
        entity.seatDeltas,
        looked.flatMap(({ outcome, userId }) => stepsOf(outcome, steps.get(userId))),
      ),
    });
    return true;
  }

  async #finish(entity: BulkActionEntity): Promise<void> {
    const { store, contracts, clock } = this.parts;
    const contract = await contracts.contract(entity.organizationId);
    const seatChanges = bulkSeatChanges(entity, contract);
    const missing = seatChanges.flatMap(missingSeats);
    const refused = missing.length > 0 && isEachAction(entity.action) ? await this.#refusePast(entity, contract) : 0;
    const status = onPrepared(entity.refusedCount > 0 || missing.length > 0, entity.changeCount);
    // Where each has changes of their own, those past the last seat are named instead.
    if (refused === 0) await store.insertIssues(missing.map((issue, i) => toIssueEntity(entity.id, i, issue)));
    await store.update(entity.id, {
      status,
      refusedCount: entity.refusedCount + refused,
      changeCount: entity.changeCount - refused,
      seatChanges,
      billingMonth: contract.billingMonth,
      finishedAt: status === 'READY' ? null : clock.now(),
    });
    const { id, organizationId, userCount: rows } = entity;
    if (status !== 'READY') this.parts.ends.ended({ of: 'bulkAction', id, organizationId, status, rows, changed: 0 });
  }

  /** Refuses, in the order of the file, those who stand past the last free seat. @returns how many they are */
  async #refusePast({ id }: BulkActionEntity, contract: Contract): Promise<number> {
    const { store } = this.parts;
    const past = pastLimits(await store.users(id, ['CHANGE']), contract);
    await store.refuseUsers(
      id,
      past.map(({ user }) => user.position),
    );
    await store.insertIssues(
      past.flatMap(({ user, issues }) =>
        issues.map((issue, i) => toIssueEntity(id, issuePosition(user.position) + i, issue, user)),
      ),
    );
    return past.length;
  }
}

/**
 * A user with what was found out about them. What differs is kept as it is shown, and with it the version in which it
 * does.
 */
function lookedAt(user: BulkActionUserEntity, step: BulkActionStep | undefined, each: boolean): BulkActionUserEntity {
  const misread = misreadOf(user, step).length > 0;
  const outcome = misread ? 'REFUSED' : (step?.outcome ?? 'REFUSED');
  const own = each &&
    step?.outcome === 'CHANGE' &&
    step.after &&
    !misread && { differences: accountDifferences(step.before, step.after), version: step.before.version };
  const known = step && { loginId: step.before.loginId, name: step.before.name };
  return { ...user, outcome, asked: null, ...known, ...own };
}

/**
 * What could not be read of a user's row, or was edited where a file only tells something. A name that looks damaged is
 * right where it is the user's own: an export tells it as it is.
 */
function misreadOf({ asked }: BulkActionUserEntity, step: BulkActionStep | undefined): readonly Issue[] {
  if (!asked) return [];
  if (!step) return asked.issues;
  const { before } = step;
  const same = asked.changes.name === before.name;
  const misread = same ? asked.issues.filter(({ field }) => field !== 'name') : asked.issues;
  if (!asked.told) return misread;
  return [...misread, ...toldOtherwise(asked.told, { id: before.id, deactivated: before.deactivatedAt !== null })];
}

function issuesOf(user: BulkActionUserEntity, step: BulkActionStep | undefined): BulkActionIssueEntity[] {
  const gone: readonly Issue[] = [{ code: 'USER_GONE', params: {} }];
  const found = step ? (step.outcome === 'REFUSED' ? step.issues : []) : gone;
  const misread = misreadOf(user, step);
  // One cause is told of a cell; and what needs something that could not be read may well be right.
  const fields = new Set(misread.flatMap(({ field }) => field ?? []));
  const isTold = ({ field, params }: Issue): boolean =>
    (field !== undefined && fields.has(field)) || (params.column !== undefined && fields.has(params.column));
  const issues = [...misread, ...found.filter((issue) => !isTold(issue))];
  const first = issuePosition(user.position);
  const named = { ...user, loginId: step?.before.loginId ?? user.loginId };
  return issues.map((issue, i) => toIssueEntity(user.actionId, first + i, issue, named));
}

const stepsOf = (outcome: string | null, step: BulkActionStep | undefined): BulkActionStep[] =>
  outcome === 'CHANGE' && step ? [step] : [];
