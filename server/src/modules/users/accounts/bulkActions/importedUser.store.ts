import { In } from 'typeorm';
import type { Database } from '../../../../database/index.ts';
import { UserEntity } from '../user.entity.ts';

/** The rows of users whom imports added. */
export class ImportedUserStore {
  constructor(private readonly database: Database) {}

  /** Those who are still there, in the order of the file. */
  of(organizationId: string, importId: string): Promise<UserEntity[]> {
    return this.database.rows(UserEntity).find({ where: { organizationId, importId }, order: { importRow: 'ASC' } });
  }

  /** Those of some hundred rows of the file. */
  ofRows(organizationId: string, importId: string, rows: readonly number[]): Promise<UserEntity[]> {
    return this.database.rows(UserEntity).findBy({ organizationId, importId, importRow: In([...rows]) });
  }

  /** Locks the rows of all of them until the transaction ends: whoever signs in or is changed meanwhile waits. */
  async lock(organizationId: string, importId: string): Promise<void> {
    // Writing is the one way to lock a row on both engines.
    await this.database.writable(UserEntity).increment({ organizationId, importId }, 'version', 0);
  }
}
