import { type AuditRecorder, type Clock, type JobSubject, Refused, type UnitOfWork } from '../../../kernel/index.ts';
import type { ContractService } from '../../organizations/index.ts';
import { BulkActionRefused, type UserBulkActions, type UserWriter } from '../../users/index.ts';
import type { BulkActionEntity, BulkActionUserEntity } from '../bulkAction.entity.ts';
import { bulkActionTarget, committerOf, describeBulkAction, toIssueEntity } from '../bulkAction.events.ts';
import type { BulkActionStore } from '../bulkAction.store.ts';
import { updatesOf } from './bulkUpdate.ts';

interface Dependencies {
  readonly store: BulkActionStore;
  readonly writer: UserWriter;
  readonly userActions: UserBulkActions;
  readonly contracts: Pick<ContractService, 'billingMonth'>;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditRecorder;
  readonly clock: Clock;
}

/**
 * The job that carries out a bulk action: one transaction that changes all of its users, or another that says why it
 * could not be.
 */
export class BulkActionCommitter {
  constructor(private readonly parts: Dependencies) {}

  /** Ends a COMMITTING action as COMPLETED or FAILED; one in any other state was ended before. */
  readonly run = async ({ id: actionId }: JobSubject, signal: AbortSignal): Promise<void> => {
    const { store, unitOfWork } = this.parts;
    const known = await store.find(actionId);
    if (known?.status !== 'COMMITTING') return;
    try {
      await unitOfWork.run(() => this.#complete(known, signal));
    } catch (error) {
      if (!(error instanceof BulkActionRefused) && !(error instanceof Refused)) throw error;
      await unitOfWork.run(() => this.#fail(actionId, error));
    }
  };

  async #complete({ id, organizationId }: BulkActionEntity, signal: AbortSignal): Promise<void> {
    // Others' transactions may have been waited for.
    signal.throwIfAborted();
    const { store, writer, userActions, contracts, audit, clock } = this.parts;
    await writer.lock(organizationId);
    const entity = await store.lock(id);
    if (entity?.status !== 'COMMITTING') return;
    const users = await store.users(id, ['CHANGE']);
    const by = committerOf(entity);
    const bulkAction = {
      organizationId,
      action: entity.action,
      actorId: by.userId,
      users: updatesOf(entity.action, users),
    };
    const event = { kind: 'USER_BULK_ACTION_COMPLETE' as const, actor: by, target: bulkActionTarget(entity) };
    const { changedIds, seatChanges } = await userActions.apply(bulkAction, by, event);
    const end = {
      status: 'COMPLETED' as const,
      changedCount: changedIds.length,
      seatChanges,
      billingMonth: await contracts.billingMonth(organizationId),
      finishedAt: clock.now(),
    };
    await this.#keepChanged(entity, users, new Set(changedIds));
    await store.update(id, end);
    audit.record(organizationId, { ...event, after: describeBulkAction({ ...entity, ...end }) });
  }

  /** Keeps who was changed, so that it can be taken back. Of users who are deleted nothing is kept. */
  async #keepChanged(
    { id, action }: BulkActionEntity,
    users: readonly BulkActionUserEntity[],
    changed: ReadonlySet<string>,
  ): Promise<void> {
    const { store } = this.parts;
    if (action.kind === 'DELETE') return store.deleteUsers(id);
    if (action.kind === 'RESET_PASSWORD') await store.forgetPasswords(id);
    for (const user of users) {
      // Few, if any: those who became so between the review and now.
      if (!changed.has(user.userId)) await store.replaceUsers(id, [{ ...user, outcome: 'SAME', passwordHash: null }]);
    }
  }

  async #fail(actionId: string, error: BulkActionRefused | Refused): Promise<void> {
    const { store, audit, clock } = this.parts;
    const entity = await store.lock(actionId);
    if (entity?.status !== 'COMMITTING') return;
    const users = new Map((await store.users(actionId)).map((user) => [user.userId, user]));
    const issues =
      error instanceof Refused
        ? error.issues.map((issue, i) => toIssueEntity(actionId, i, issue))
        : error.refusals.map(({ userId, issue }, i) => toIssueEntity(actionId, i, issue, users.get(userId)));
    const end = { status: 'FAILED' as const, finishedAt: clock.now() };
    await store.insertIssues(issues);
    if (entity.action.kind === 'RESET_PASSWORD') await store.forgetPasswords(actionId);
    await store.update(actionId, end);
    audit.record(entity.organizationId, {
      kind: 'USER_BULK_ACTION_FAIL',
      actor: committerOf(entity),
      target: bulkActionTarget(entity),
      after: { ...describeBulkAction({ ...entity, ...end }), issueCount: issues.length },
    });
  }
}
