import { type AuditRecorder, type Clock, SYSTEM, type UnitOfWork } from '../../kernel/index.ts';
import { bulkActionTarget, describeBulkAction } from './bulkAction.events.ts';
import { expiryOf } from './bulkAction.machine.ts';
import type { BulkActionStore } from './bulkAction.store.ts';

interface Dependencies {
  readonly store: BulkActionStore;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditRecorder;
  readonly clock: Clock;
}

/** Ends the bulk actions that were prepared and then forgotten: what was seen a day ago is not what there is now. */
export class BulkActionExpirer {
  constructor(private readonly parts: Dependencies) {}

  /** Cancels every one that has run out, each in a transaction of its own. */
  async run(): Promise<void> {
    const { store, unitOfWork } = this.parts;
    for (const id of await store.waitingIds()) await unitOfWork.run(() => this.#expire(id));
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
