import { type RowIssue, firstIssues } from '@rollcall/shared';
import { type AuditRecorder, type Clock, SYSTEM, type UnitOfWork } from '../../kernel/index.ts';
import { describeImport, importTarget, toIssueEntities } from './userImport.events.ts';
import { expiryOf } from './userImport.machine.ts';
import type { UserImportStore } from './userImport.store.ts';

interface Dependencies {
  readonly store: UserImportStore;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditRecorder;
  readonly clock: Clock;
}

const REASON: RowIssue = { row: null, code: 'IMPORT_EXPIRED', params: {} };

/** Ends the imports that were prepared and then forgotten, so that their rows and hashed passwords don't lie there for good. */
export class ImportExpirer {
  constructor(private readonly parts: Dependencies) {}

  /** Cancels every import that has run out, each in a transaction of its own. */
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
    const end = { status: 'CANCELED' as const, finishedAt: now, issueCount: 1 };
    const after = await store.countIssues(id);
    await store.insertIssues(toIssueEntities(id, { ...firstIssues([REASON]), after }));
    await store.update(id, end);
    await store.deleteRows(id);
    audit.record(entity.organizationId, {
      kind: 'USER_IMPORT_CANCEL',
      actor: SYSTEM,
      target: importTarget(entity),
      after: { ...describeImport({ ...entity, ...end }), reason: REASON.code },
    });
  }
}
