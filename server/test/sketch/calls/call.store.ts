import type { Database } from '../../../src/database/index.ts';
import { CallEntity } from './call.entity.ts';

/** The rows of calls. */
export class CallStore {
  constructor(private readonly database: Database) {}

  /** The newest calls of an organization. */
  newest(organizationId: string, limit: number): Promise<CallEntity[]> {
    return this.database.rows(CallEntity).find({ where: { organizationId }, order: { id: 'DESC' }, take: limit });
  }

  find(organizationId: string, id: string): Promise<CallEntity | null> {
    return this.database.rows(CallEntity).findOneBy({ organizationId, id });
  }

  async insert(call: CallEntity): Promise<void> {
    await this.database.writable(CallEntity).insert(call);
  }

  async setWordCount(id: string, wordCount: number): Promise<void> {
    await this.database.writable(CallEntity).update({ id }, { wordCount });
  }
}
