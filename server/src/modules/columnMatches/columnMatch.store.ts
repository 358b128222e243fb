import { In } from 'typeorm';
import type { Database } from '../../database/index.ts';
import { ColumnMatchEntity } from './columnMatch.entity.ts';

/** The rows of what headers stand for. */
export class ColumnMatchStore {
  constructor(private readonly database: Database) {}

  /** Of an organization, the newest first. */
  find(organizationId: string): Promise<ColumnMatchEntity[]> {
    return this.database.rows(ColumnMatchEntity).find({
      where: { organizationId },
      order: { savedAt: 'DESC', header: 'ASC' },
    });
  }

  /** Puts these in the place of those of the same headers. */
  async save(organizationId: string, matches: readonly ColumnMatchEntity[]): Promise<void> {
    await this.delete(
      organizationId,
      matches.map(({ header }) => header),
    );
    await this.database.writable(ColumnMatchEntity).insert([...matches]);
  }

  async delete(organizationId: string, headers: readonly string[]): Promise<void> {
    await this.database.writable(ColumnMatchEntity).delete({ organizationId, header: In([...headers]) });
  }
}
