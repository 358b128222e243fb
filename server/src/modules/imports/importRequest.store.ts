import { LessThan } from 'typeorm';
import type { Database } from '../../database/index.ts';
import { type ImportOperation, ImportRequestEntity } from './importRequest.entity.ts';

/** The rows of requests that came with an idempotency key. */
export class ImportRequestStore {
  constructor(private readonly database: Database) {}

  find(organizationId: string, operation: ImportOperation, requestKey: string): Promise<ImportRequestEntity | null> {
    return this.database.rows(ImportRequestEntity).findOneBy({ organizationId, operation, requestKey });
  }

  /** Fails with a unique violation where the key is there already. */
  async insert(entity: ImportRequestEntity): Promise<void> {
    await this.database.writable(ImportRequestEntity).insert(entity);
  }

  async deleteBefore(time: Date): Promise<void> {
    await this.database.writable(ImportRequestEntity).delete({ createdAt: LessThan(time) });
  }
}
