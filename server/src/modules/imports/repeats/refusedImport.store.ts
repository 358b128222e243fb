import { In, IsNull, LessThanOrEqual } from 'typeorm';
import type { Database } from '../../../database/index.ts';
import { UserImportEntity, UserImportIssueEntity } from '../userImport.entity.ts';

const INVALID = { status: 'INVALID' } as const;

/** The rows of imports that were refused at the upload: what is kept of them, and for how long, is limited. */
export class RefusedImportStore {
  constructor(private readonly database: Database) {}

  /** Those of every organization that were refused by an instant and still have their issues. */
  async withIssues(endedBy: Date): Promise<string[]> {
    return this.#ids({ ...INVALID, issuesDroppedAt: IsNull(), finishedAt: LessThanOrEqual(endedBy) });
  }

  /** Those of every organization that were refused by an instant. */
  async endedBy(instant: Date): Promise<string[]> {
    return this.#ids({ ...INVALID, finishedAt: LessThanOrEqual(instant) });
  }

  /** Those of an organization that are older than its newest `count`. */
  async beyond(organizationId: string, count: number): Promise<string[]> {
    return this.#ids({ ...INVALID, organizationId }, count);
  }

  async dropIssues(id: string, issuesDroppedAt: Date): Promise<void> {
    await this.database.writable(UserImportEntity).update({ id }, { issuesDroppedAt });
    await this.database.writable(UserImportIssueEntity).delete({ importId: id });
  }

  async delete(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.database.writable(UserImportEntity).delete({ id: In([...ids]) });
    await this.database.writable(UserImportIssueEntity).delete({ importId: In([...ids]) });
  }

  /** Newest first, and not without end. */
  async #ids(where: object, skip = 0): Promise<string[]> {
    const rows = await this.database
      .rows(UserImportEntity)
      .find({ where, select: { id: true }, order: { id: 'DESC' }, skip, take: 1000 });
    return rows.map(({ id }) => id);
  }
}
