import type { Clock, UnitOfWork } from '../../../kernel/index.ts';
import type { RefusedImportStore } from './refusedImport.store.ts';

interface Dependencies {
  readonly store: RefusedImportStore;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}

const DAY = 24 * 60 * 60_000;

/**
 * For how many milliseconds a refused import keeps its issues, which quote the file, and for how many it is kept at
 * all.
 */
const ISSUES_KEPT = DAY;
const KEPT = 90 * DAY;

/** How many refused imports of an organization are kept. */
const REFUSED_KEPT = 200;

/** Sees to it that files which were refused don't fill the database. The audit log tells of them in any case. */
export class RefusedImports {
  constructor(private readonly parts: Dependencies) {}

  /**
   * Removes an organization's oldest beyond {@link REFUSED_KEPT}, inside the open transaction, in which the
   * organization is locked.
   */
  async trim(organizationId: string): Promise<void> {
    const { store } = this.parts;
    await store.delete(await store.beyond(organizationId, REFUSED_KEPT));
  }

  /** Removes those that are too old, and of the others the issues; each in a transaction of its own. */
  async run(): Promise<void> {
    const { store, unitOfWork, clock } = this.parts;
    const now = clock.now();
    const ago = (milliseconds: number): Date => new Date(now.getTime() - milliseconds);
    for (const id of await store.endedBy(ago(KEPT))) await unitOfWork.run(() => store.delete([id]));
    for (const id of await store.withIssues(ago(ISSUES_KEPT))) await unitOfWork.run(() => store.dropIssues(id, now));
  }
}
