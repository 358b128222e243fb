import type { Database } from '../../../database/index.ts';
import { CallEntity } from '../records/call.entity.ts';

/** The column of calls that has their memo. Whoever writes it has locked the ledger. */
export class MemoStore {
  constructor(private readonly database: Database) {}

  async set(organizationId: string, callId: string, memo: string | null): Promise<void> {
    await this.database.writable(CallEntity).update({ organizationId, id: callId }, { memo });
  }
}
