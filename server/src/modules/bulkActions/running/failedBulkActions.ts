import type { Clock, UnitOfWork } from '../../../kernel/index.ts';
import { states } from '../../stagedWork/index.ts';
import type { BulkActionStore } from '../bulkAction.store.ts';

interface Dependencies {
  readonly store: BulkActionStore;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}

/** Forgets, a day later, whom the bulk actions that came to no good end were for and what stood against them. */
export class FailedBulkActions {
  constructor(private readonly parts: Dependencies) {}

  /** Each in a transaction of its own. */
  async run(): Promise<void> {
    const { store, unitOfWork, clock } = this.parts;
    const dayAgo = new Date(clock.now().getTime() - states.LIFETIME);
    for (const id of await store.stagedIds(['INVALID', 'FAILED'], dayAgo)) {
      await unitOfWork.run(async () => {
        await store.deleteUsers(id);
        await store.deleteIssues(id);
      });
    }
  }
}
