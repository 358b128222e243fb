import {
  type ActingPrincipal,
  type AuditRecorder,
  type Clock,
  type JobQueue,
  type UnitOfWork,
  auditActor,
  newId,
  actorIdOf,
  actorNameOf,
} from '../../../kernel/index.ts';
import type { Contract } from '../../organizations/index.ts';
import type { FileLayout } from '../../files/index.ts';
import type { OpenQuota, WorkRequest, WorkRequests } from '../../stagedWork/index.ts';
import type { BulkAction } from '../../users/index.ts';
import type { BulkActionEntity, BulkActionIssueEntity, BulkActionUserEntity } from '../bulkAction.entity.ts';
import { bulkActionTarget, describeBulkAction } from '../bulkAction.events.ts';
import { PREPARE_BULK_ACTION } from '../running/bulkActionJobKinds.ts';
import type { SelectedUser } from './bulkActionSelection.ts';
import type { BulkActionStore } from '../bulkAction.store.ts';

/** What an action is to do, with whom. */
export interface PlannedAction {
  readonly action: BulkAction;
  /** The users with their places: ascending, but not without gaps where some can't be looked at. */
  readonly users: readonly (SelectedUser & { readonly position: number })[];
  /** The rows of a file that can't be looked at, and what speaks against them or against the file as a whole. */
  readonly refused?: { readonly count: number; readonly issues: (actionId: string) => BulkActionIssueEntity[] };
  /** How the file that says it was read. */
  readonly layout?: FileLayout;
  /** What asks for it: kept with it, in the transaction in which it is made. */
  readonly request: WorkRequest;
  /** Lets go of what it was read from, in the same transaction. */
  readonly use?: () => Promise<void>;
}

/** A user who was not looked at. */
const UNSEEN = { name: null, outcome: null, differences: null, sealedPassword: null, passwordHash: null };

interface Dependencies {
  readonly store: BulkActionStore;
  readonly quota: OpenQuota;
  readonly requests: WorkRequests;
  readonly jobs: JobQueue;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditRecorder;
  readonly clock: Clock;
}

/** Takes down bulk actions, and has the job look at their users. */
export class BulkActionMaker {
  constructor(private readonly parts: Dependencies) {}

  /**
   * The new action: PREPARING, or INVALID at once where there is nobody to look at.
   * @throws Refused TOO_MANY_OPEN_BULK_ACTIONS
   */
  async make(actor: ActingPrincipal, contract: Contract, plan: PlannedAction): Promise<BulkActionEntity> {
    const { store, quota, requests, jobs, unitOfWork, audit, clock } = this.parts;
    const { action, users, refused, layout = null, request, use } = plan;
    const refusedCount = refused?.count ?? 0;
    const waits = users.length > 0;
    const entity: BulkActionEntity = {
      id: newId(),
      organizationId: actor.organizationId,
      action,
      layout,
      status: waits ? 'PREPARING' : 'INVALID',
      userCount: users.length + refusedCount,
      preparedCount: refusedCount,
      rowPace: null,
      changeCount: 0,
      refusedCount,
      changedCount: 0,
      seatDeltas: {},
      seatChanges: [],
      billingMonth: contract.billingMonth,
      createdAt: clock.now(),
      createdById: actorIdOf(actor),
      createdByName: actorNameOf(actor),
      committedBy: null,
      finishedAt: waits ? null : clock.now(),
    };
    const rows = users.map((user): BulkActionUserEntity => ({ actionId: entity.id, ...UNSEEN, ...user }));
    await unitOfWork.run(async () => {
      // First, so that the same request at once waits for this one, and answers what it came to.
      await requests.keep(request, entity.id);
      await use?.();
      if (waits) await quota.assertLocked(actor);
      await store.insert(entity);
      await store.insertUsers(rows);
      await store.insertIssues(refused?.issues(entity.id) ?? []);
      if (waits) await jobs.enqueue(PREPARE_BULK_ACTION, entity, entity.userCount);
      audit.record(actor.organizationId, {
        kind: 'USER_BULK_ACTION_CREATE',
        actor: auditActor(actor),
        target: bulkActionTarget(entity),
        after: describeBulkAction(entity),
      });
    });
    return entity;
  }
}
