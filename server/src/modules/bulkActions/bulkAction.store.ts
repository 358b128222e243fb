import type { FieldDifference } from '@rollcall/shared';
import { Between, In, IsNull, LessThanOrEqual, Not } from 'typeorm';
import { type Condition, type Database, insertRows, keysetRows } from '../../database/index.ts';
import type { PageRequest } from '../../kernel/index.ts';
import { type StagedWorkStatus, StagedWorkStore } from '../stagedWork/index.ts';
import {
  BulkActionEntity,
  BulkActionIssueEntity,
  BulkActionUserEntity,
  type BulkOutcome,
} from './bulkAction.entity.ts';

const CHUNK = 500;

/** A user whose temporary password is hashed. */
export interface HashedUser {
  readonly position: number;
  readonly passwordHash: string;
}

/** The rows of bulk actions, of the users they are about, and of the reasons against them. */
export class BulkActionStore extends StagedWorkStore<BulkActionEntity, BulkActionIssueEntity> {
  constructor(database: Database) {
    super(database, { work: BulkActionEntity, issue: BulkActionIssueEntity, issueOf: 'actionId' });
  }

  /**
   * Those of every organization in one of these states that came to their end by an instant, and of which it is still
   * kept what stood against them.
   */
  async stagedIds(statuses: readonly StagedWorkStatus[], endedBy: Date): Promise<string[]> {
    const staged = this.database.rows(BulkActionIssueEntity).createQueryBuilder('staged').select('1');
    const rows = await this.database
      .rows(BulkActionEntity)
      .createQueryBuilder('action')
      .select(['action.id'])
      .where({ status: In([...statuses]), finishedAt: LessThanOrEqual(endedBy) })
      .andWhere(`EXISTS (${staged.where('staged.actionId = action.id').getQuery()})`)
      .orderBy({ 'action.id': 'ASC' })
      .getMany();
    return rows.map(({ id }) => id);
  }

  async insertUsers(users: readonly BulkActionUserEntity[]): Promise<void> {
    await insertRows(this.database.writable(BulkActionUserEntity), users);
  }

  /** The next users who have not been looked at. */
  unprepared(actionId: string, limit: number): Promise<BulkActionUserEntity[]> {
    return this.database
      .rows(BulkActionUserEntity)
      .find({ where: { actionId, outcome: IsNull() }, order: { position: 'ASC' }, take: limit });
  }

  /** Writes neighbouring users anew, in two statements rather than in one for each. */
  async replaceUsers(actionId: string, users: readonly BulkActionUserEntity[]): Promise<void> {
    const [first, last] = [users[0], users.at(-1)];
    if (!first || !last) return;
    const rows = this.database.writable(BulkActionUserEntity);
    await rows.delete({ actionId, position: Between(first.position, last.position) });
    await insertRows(rows, users);
  }

  /** The next users whose password is not hashed. */
  sealed(actionId: string, limit: number): Promise<(BulkActionUserEntity & { readonly sealedPassword: string })[]> {
    const where = { actionId, sealedPassword: Not(IsNull()) };
    const found = this.database.rows(BulkActionUserEntity).find({ where, order: { position: 'ASC' }, take: limit });
    return found as Promise<(BulkActionUserEntity & { readonly sealedPassword: string })[]>;
  }

  /** Keeps the hashes of some passwords, and forgets the passwords. */
  async setPasswordHashes(actionId: string, hashed: readonly HashedUser[]): Promise<void> {
    for (const { position, passwordHash } of hashed) {
      const user = { actionId, position };
      await this.database.writable(BulkActionUserEntity).update(user, { passwordHash, sealedPassword: null });
    }
  }

  /** Forgets what is left of passwords. */
  async forgetPasswords(actionId: string): Promise<void> {
    const forgotten = { sealedPassword: null, passwordHash: null };
    await this.database.writable(BulkActionUserEntity).update({ actionId }, forgotten);
  }

  /** Takes back, of users who were looked at, that they can be changed. */
  async refuseUsers(actionId: string, positions: readonly number[]): Promise<void> {
    for (let i = 0; i < positions.length; i += CHUNK) {
      const some = { actionId, position: In(positions.slice(i, i + CHUNK)) };
      await this.database.writable(BulkActionUserEntity).update(some, { outcome: 'REFUSED', differences: null });
    }
  }

  /** @param outcomes only these, where they are given */
  users(actionId: string, outcomes?: readonly BulkOutcome[]): Promise<BulkActionUserEntity[]> {
    const where = { actionId, ...(outcomes && { outcome: In([...outcomes]) }) };
    return this.database.rows(BulkActionUserEntity).find({ where, order: { position: 'ASC' } });
  }

  /** The IDs of those whom it changes. */
  async changedIds(actionId: string): Promise<string[]> {
    const sql = `SELECT user_id AS userId FROM user_bulk_action_users WHERE action_id = ? AND outcome = 'CHANGE'`;
    return (await this.database.select<{ userId: string }>(sql, [actionId])).map(({ userId }) => userId);
  }

  /** The condition under which the user whose ID stands in a column is one whom it changes. */
  changes(actionId: string, column: string): Condition {
    const changed = `SELECT b.user_id FROM user_bulk_action_users b WHERE b.action_id = ? AND b.outcome = 'CHANGE'`;
    return { sql: `${column} IN (${changed})`, values: [actionId] };
  }

  /** Whether one of these differences, among others or alone, is to be made to any user. */
  async anyDifference(actionId: string, differences: readonly FieldDifference[]): Promise<boolean> {
    const made = differences.map(() => 'differences LIKE ?').join(' OR ');
    const sql = `SELECT user_id FROM user_bulk_action_users WHERE action_id = ? AND outcome = 'CHANGE' AND (${made}) LIMIT 1`;
    // The text is ours: each difference stands in it as it is written here, and no name can imitate it, whose quotes
    // are escaped.
    const texts = differences.map((difference) => `%${JSON.stringify(difference)}%`);
    return (await this.database.select(sql, [actionId, ...texts])).length > 0;
  }

  userPage(actionId: string, outcome: BulkOutcome, request: PageRequest): Promise<BulkActionUserEntity[]> {
    const query = this.database.rows(BulkActionUserEntity).createQueryBuilder('user').where({ actionId, outcome });
    return keysetRows(query, ['user.position'], request, false);
  }

  countUsers(actionId: string, outcome: BulkOutcome): Promise<number> {
    return this.database.rows(BulkActionUserEntity).countBy({ actionId, outcome });
  }

  anyUser(actionId: string): Promise<boolean> {
    return this.database.rows(BulkActionUserEntity).existsBy({ actionId });
  }

  /** The position behind all reasons that are kept. */
  async nextIssuePosition(actionId: string): Promise<number> {
    const last = await this.database.rows(BulkActionIssueEntity).maximum('position', { actionId });
    return last === null ? 0 : last + 1;
  }

  async deleteUsers(actionId: string): Promise<void> {
    await this.database.writable(BulkActionUserEntity).delete({ actionId });
  }
}
