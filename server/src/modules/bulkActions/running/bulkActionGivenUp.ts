import { type AuditRecorder, type Clock, type JobSubject, OPERATOR, SYSTEM } from '../../../kernel/index.ts';
import { type StagedWorkStatus, states } from '../../stagedWork/index.ts';
import { bulkActionTarget, describeBulkAction, toIssueEntity } from '../bulkAction.events.ts';
import type { BulkActionStore } from '../bulkAction.store.ts';

interface Dependencies {
  readonly store: BulkActionStore;
  readonly audit: AuditRecorder;
  readonly clock: Clock;
}

const REASON = { code: 'BULK_ACTION_GIVEN_UP', params: {} } as const;

/** What becomes of a bulk action whose job failed too often. */
export class BulkActionGivenUp {
  constructor(private readonly parts: Dependencies) {}

  /** Ends it as FAILED. Its users are kept for a day, as those of any that failed. */
  readonly giveUp = async ({ id }: JobSubject): Promise<void> => {
    const { store, audit, clock } = this.parts;
    const entity = await store.lock(id);
    if (!entity || !states.isUnderWay(entity.status)) return;
    const end = { status: 'FAILED' as const, finishedAt: clock.now() };
    await store.insertIssues([toIssueEntity(id, await store.nextIssuePosition(id), REASON)]);
    await store.update(id, end);
    audit.record(entity.organizationId, {
      kind: 'USER_BULK_ACTION_FAIL',
      actor: entity.committedBy ?? SYSTEM,
      target: bulkActionTarget(entity),
      after: { ...describeBulkAction({ ...entity, ...end }), reason: REASON.code },
    });
  };

  /** Lets it go on from where it was given up. */
  async reopen({ id }: JobSubject, status: StagedWorkStatus): Promise<boolean> {
    const { store, audit } = this.parts;
    const entity = await store.lock(id);
    if (entity?.status !== 'FAILED' || !(await store.anyUser(id))) return false;
    await store.deleteIssues(id, { code: REASON.code });
    const reopened = { status, finishedAt: null };
    await store.update(id, reopened);
    audit.record(entity.organizationId, {
      kind: 'USER_BULK_ACTION_RETRY',
      actor: OPERATOR,
      target: bulkActionTarget(entity),
      after: describeBulkAction({ ...entity, ...reopened }),
    });
    return true;
  }

  /** Deletes its users: it can't be tried again. */
  readonly forget = async ({ id }: JobSubject): Promise<void> => {
    const { store } = this.parts;
    const entity = await store.lock(id);
    if (entity?.status === 'FAILED') await store.deleteUsers(id);
  };
}
