import { type AuditRecorder, type Clock, SYSTEM, type UnitOfWork } from '../../kernel/index.ts';
import { bulkActionTarget, describeBulkAction } from './bulkAction.events.ts';
import { LIFETIME, expiryOf } from './bulkAction.machine.ts';
import type { BulkActionStore } from './bulkAction.store.ts';

interface Dependencies {
  readonly store: BulkActionStore;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditRecorder;
  readonly clock: Clock;
}

/** Ends the bulk actions that were prepared and then forgotten, and forgets the users of those that failed: what was seen a day ago is not what there is now. */
export class BulkActionExpirer {
  constructor(private readonly parts: Dependencies) {}

  /** Cancels every one that has run out, and drops what is kept of those that ended badly a day ago; each in a transaction of its own. */
  async run(): Promise<void> {
    const { store, unitOfWork, clock } = this.parts;
    for (const id of await store.waitingIds()) await unitOfWork.run(() => this.#expire(id));
    const dayAgo = new Date(clock.now().getTime() - LIFETIME);
    for (const id of await store.stagedIds(['INVALID', 'FAILED'], dayAgo)) {
      await unitOfWork.run(async () => {
        await store.deleteUsers(id);
        await store.deleteIssues(id);
      });
    }
  }

  async #expire(id: string): Promise<void> {
    const { store, audit, clock } = this.parts;
    const entity = await store.hold(id);
    const expiry = entity && expiryOf(entity);
    const now = clock.now();
    if (!expiry || expiry > now) return;
    const end = { status: 'CANCELED' as const, finishedAt: now };
    await store.update(id, end);
    await store.deleteUsers(id);
    audit.record(entity.organizationId, {
      kind: 'USER_BULK_ACTION_CANCEL',
      actor: SYSTEM,
      target: bulkActionTarget(entity),
      after: describeBulkAction({ ...entity, ...end }),
    });
  }
}
