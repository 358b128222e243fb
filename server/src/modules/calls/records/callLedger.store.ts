import type { Database } from '../../../database/index.ts';
import { CallLedgerEntity } from './callLedger.entity.ts';

/**
 * The one row by which the writes of an organization's calls are serialized. It is locked before anything else of them,
 * and after the list of users where both are, so that no two transactions wait for each other.
 */
export class CallLedgerStore {
  constructor(private readonly database: Database) {}

  /** Locks it until the transaction ends. */
  async lock(organizationId: string): Promise<void> {
    const ledgers = this.database.writable(CallLedgerEntity);
    // Writing is the one way to lock a row on both engines.
    if ((await ledgers.increment({ organizationId }, 'version', 1)).affected === 1) return;
    await ledgers
      .createQueryBuilder()
      .insert()
      .values({ ...FRESH, organizationId })
      .orIgnore()
      .execute();
    await ledgers.increment({ organizationId }, 'version', 1);
  }

  /** Counts calls that were taken. The ledger is locked. */
  async addCalls(organizationId: string, calls: number): Promise<void> {
    await this.database.writable(CallLedgerEntity).increment({ organizationId }, 'calls', calls);
  }

  /** Null where no calls were ever told. */
  find(organizationId: string): Promise<CallLedgerEntity | null> {
    return this.database.rows(CallLedgerEntity).findOneBy({ organizationId });
  }
}

const FRESH = { version: 0, calls: 0, keptFrom: null, deletedCalls: 0, deletedAudio: 0 } as const;
