import { LessThan } from 'typeorm';
import type { Database } from '../../database/index.ts';
import { WorkRequestEntity } from './workRequest.entity.ts';

/** The rows of requests that came with an idempotency key. */
export class WorkRequestStore {
  constructor(private readonly database: Database) {}

  find(organizationId: string, operation: string, requestKey: string): Promise<WorkRequestEntity | null> {
    return this.database.rows(WorkRequestEntity).findOneBy({ organizationId, operation, requestKey });
  }

  /** Fails with a unique violation where the key is there already. */
  async insert(entity: WorkRequestEntity): Promise<void> {
    await this.database.writable(WorkRequestEntity).insert(entity);
  }

  async deleteBefore(time: Date): Promise<void> {
    await this.database.writable(WorkRequestEntity).delete({ createdAt: LessThan(time) });
  }
}
