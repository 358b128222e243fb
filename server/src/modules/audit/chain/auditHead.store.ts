import type { Database } from '../../../database/index.ts';
import type { AuditHeadEntity } from '../audit.entity.ts';

/**
 * The ends of the chains, read by the columns that they have in every version: also before the tables are brought up to
 * date.
 */
export class AuditHeadStore {
  constructor(private readonly database: Database) {}

  /** @returns at most so many, none where there is no such table yet */
  async heads(limit: number): Promise<AuditHeadEntity[]> {
    if (!(await this.database.hasTable('audit_heads'))) return [];
    const sql = `SELECT organization_id AS organizationId, sequence, hash, seal FROM audit_heads ORDER BY organization_id LIMIT ${limit}`;
    return this.database.select<AuditHeadEntity>(sql, []);
  }
}
