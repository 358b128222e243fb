import type { AuditEvent, AuditRecorder, UnitOfWork } from '../../kernel/index.ts';

/** Work that has ended, and how: never who or what it was about. */
export interface EndedWork {
  readonly of: 'import' | 'bulkAction';
  readonly id: string;
  readonly organizationId: string;
  /** The state that it has for good: `COMPLETED`, `FAILED`. */
  readonly status: string;
  /** How many rows or users it was of, and how many were changed. */
  readonly rows?: number;
  readonly changed?: number;
  /** A code of ours that says why. */
  readonly reason?: string;
}

/** What the audit log is told of that ends work, or of an upload that is refused at once. */
const ENDS: ReadonlySet<AuditEvent['kind']> = new Set([
  'USER_IMPORT_CREATE',
  'USER_IMPORT_COMPLETE',
  'USER_IMPORT_FAIL',
  'USER_IMPORT_CANCEL',
  'USER_IMPORT_UNDO',
  'USER_BULK_ACTION_COMPLETE',
  'USER_BULK_ACTION_FAIL',
  'USER_BULK_ACTION_CANCEL',
]);

/** States in which work has not ended. */
const OPEN: ReadonlySet<unknown> = new Set(['PREPARING', 'READY', 'COMMITTING']);

/** Tells of each import and bulk action that has ended, once that is committed. */
export class WorkEnds {
  /** @param tell the log, and whoever counts */
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tell: (ended: EndedWork) => void,
  ) {}

  /** To be called inside the transaction that ends it. */
  ended(work: EndedWork): void {
    this.unitOfWork.afterCommit(() => this.tell(work));
  }

  /** A recorder that tells of the ends that it records, beside recording them. */
  heardBy(audit: AuditRecorder): AuditRecorder {
    return {
      record: (organizationId, ...events) => {
        audit.record(organizationId, ...events);
        for (const event of events) this.#hear(organizationId, event);
      },
      recordEach: (organizationId, subjects, eventOf) => audit.recordEach(organizationId, subjects, eventOf),
    };
  }

  #hear(organizationId: string, { kind, target, after = {} }: AuditEvent): void {
    if (!target || !ENDS.has(kind)) return;
    const { status = 'CANCELED', rowCount, userCount, addedCount, changedCount, reason } = after;
    if (OPEN.has(status)) return;
    const rows = rowCount ?? userCount;
    const changed = addedCount ?? changedCount;
    this.ended({
      of: kind.startsWith('USER_IMPORT') ? 'import' : 'bulkAction',
      id: target.id,
      organizationId,
      status: String(status),
      ...(typeof rows === 'number' && { rows }),
      ...(typeof changed === 'number' && { changed }),
      ...(typeof reason === 'string' && { reason }),
    });
  }
}
