import type { FieldDifference } from '@rollcall/shared';
import { Between, In, IsNull, LessThanOrEqual } from 'typeorm';
import { type Database, insertRows, keysetRows } from '../../database/index.ts';
import type { PageRequest } from '../../kernel/index.ts';
import {
  BulkActionEntity,
  BulkActionIssueEntity,
  BulkActionUserEntity,
  type BulkOutcome,
} from './bulkAction.entity.ts';
import { type BulkActionStatus, OPEN_STATUSES } from './bulkAction.machine.ts';

const CHUNK = 500;

/** The rows of bulk actions, of the users they are about, and of the reasons against them. */
export class BulkActionStore {
  constructor(private readonly database: Database) {}

  /** @param organizationId left out by jobs, which work for every organization */
  find(id: string, organizationId?: string): Promise<BulkActionEntity | null> {
    return this.database.rows(BulkActionEntity).findOneBy(which(id, organizationId));
  }

  /** Reads a bulk action and holds it until the transaction ends: whoever changes its state does so one after another. */
  async hold(id: string, organizationId?: string): Promise<BulkActionEntity | null> {
    const actions = this.database.writable(BulkActionEntity);
    // Writing is the one way to lock a row on both engines.
    await actions.increment(which(id, organizationId), 'changedCount', 0);
    return actions.findOneBy(which(id, organizationId));
  }

  async insert(entity: BulkActionEntity): Promise<void> {
    await this.database.writable(BulkActionEntity).insert(entity);
  }

  async update(id: string, changes: Partial<BulkActionEntity>): Promise<void> {
    await this.database.writable(BulkActionEntity).update({ id }, changes);
  }

  page(organizationId: string, request: PageRequest): Promise<BulkActionEntity[]> {
    const query = this.database.rows(BulkActionEntity).createQueryBuilder('action').where({ organizationId });
    return keysetRows(query, ['action.id'], request, true);
  }

  count(organizationId: string): Promise<number> {
    return this.database.rows(BulkActionEntity).countBy({ organizationId });
  }

  /** How many wait or are worked on. @param userId counts only those that this user made, where it is given */
  countOpen(organizationId: string, userId?: string): Promise<number> {
    const where = {
      organizationId,
      status: In([...OPEN_STATUSES]),
      ...(userId !== undefined && { createdById: userId }),
    };
    return this.database.rows(BulkActionEntity).countBy(where);
  }

  /** Those of every organization that wait for someone to carry them out. */
  async waitingIds(): Promise<string[]> {
    const rows = await this.database
      .rows(BulkActionEntity)
      .find({ where: { status: 'READY' }, select: { id: true }, order: { id: 'ASC' } });
    return rows.map(({ id }) => id);
  }

  /** Those of every organization in one of these states that came to their end by an instant, and of which it is still kept what stood against them. */
  async stagedIds(statuses: readonly BulkActionStatus[], endedBy: Date): Promise<string[]> {
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

  /** Whether one of these differences, among others or alone, is to be made to any user. */
  async anyDifference(actionId: string, differences: readonly FieldDifference[]): Promise<boolean> {
    const made = differences.map(() => 'differences LIKE ?').join(' OR ');
    const sql = `SELECT user_id FROM user_bulk_action_users WHERE action_id = ? AND outcome = 'CHANGE' AND (${made}) LIMIT 1`;
    // The text is ours: each difference stands in it as it is written here, and no name can imitate it, whose quotes are escaped.
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

  async deleteUsers(actionId: string): Promise<void> {
    await this.database.writable(BulkActionUserEntity).delete({ actionId });
  }

  async deleteIssues(actionId: string): Promise<void> {
    await this.database.writable(BulkActionIssueEntity).delete({ actionId });
  }

  async insertIssues(issues: readonly BulkActionIssueEntity[]): Promise<void> {
    await insertRows(this.database.writable(BulkActionIssueEntity), issues);
  }

  issuePage(actionId: string, request: PageRequest): Promise<BulkActionIssueEntity[]> {
    const query = this.database.rows(BulkActionIssueEntity).createQueryBuilder('issue').where({ actionId });
    return keysetRows(query, ['issue.position'], request, false);
  }

  countIssues(actionId: string): Promise<number> {
    return this.database.rows(BulkActionIssueEntity).countBy({ actionId });
  }
}

const which = (id: string, organizationId: string | undefined) =>
  organizationId === undefined ? { id } : { id, organizationId };
