import { type FindOptionsWhere, In, LessThanOrEqual, type QueryDeepPartialEntity } from 'typeorm';
import { type Database, insertRows, keysetRows } from '../../database/index.ts';
import type { PageRequest } from '../../kernel/index.ts';
import type { StagedWorkEntity, StagedWorkIssueEntity } from './stagedWork.entity.ts';
import { OPEN_STATUSES } from './stagedWork.machine.ts';

/** The tables of one kind of work. */
export interface StagedWorkTables<Work, Issue> {
  readonly work: new () => Work;
  readonly issue: new () => Issue;
  /** The column of an issue that says which work it is about. */
  readonly issueOf: keyof Issue & string;
}

/** The rows of one kind of work, and of the reasons against it. Each kind adds those of the users that it is about. */
export abstract class StagedWorkStore<Work extends StagedWorkEntity, Issue extends StagedWorkIssueEntity> {
  constructor(
    protected readonly database: Database,
    private readonly tables: StagedWorkTables<Work, Issue>,
  ) {}

  /** @param organizationId left out by jobs, which work for every organization */
  find(id: string, organizationId?: string): Promise<Work | null> {
    return this.database.rows(this.tables.work).findOneBy(this.#which({ id, ...ofOne(organizationId) }));
  }

  /** Reads a row and locks it until the transaction ends: whoever changes its state does so one after another. */
  async lock(id: string, organizationId?: string): Promise<Work | null> {
    const which = this.#which({ id, ...ofOne(organizationId) });
    // Writing is the one way to lock a row on both engines.
    await this.database.writable(this.tables.work).increment(which, 'preparedCount', 0);
    return this.database.writable(this.tables.work).findOneBy(which);
  }

  async insert(entity: Work): Promise<void> {
    await insertRows(this.database.writable(this.tables.work), [entity]);
  }

  async update(id: string, changes: Partial<Work>): Promise<void> {
    const set = changes as QueryDeepPartialEntity<Work>;
    await this.database.writable(this.tables.work).update(this.#which({ id }), set);
  }

  /** @param statuses only work in these, where they are given */
  page(organizationId: string, request: PageRequest, statuses?: readonly Work['status'][]): Promise<Work[]> {
    const where = this.#which({ organizationId, ...inOneOf(statuses) });
    const query = this.database.rows(this.tables.work).createQueryBuilder('work').where(where);
    return keysetRows(query, ['work.id'], request, true);
  }

  count(organizationId: string, statuses?: readonly Work['status'][]): Promise<number> {
    return this.database.rows(this.tables.work).countBy(this.#which({ organizationId, ...inOneOf(statuses) }));
  }

  /** How much there is of every organization in each state, which an index alone tells. */
  async countByStatus(): Promise<{ readonly status: string; readonly count: number }[]> {
    const { tableName } = this.database.rows(this.tables.work).metadata;
    const sql = `SELECT status, COUNT(*) AS work FROM ${tableName} GROUP BY status`;
    const rows = await this.database.select<{ status: string; work: number | string }>(sql, []);
    return rows.map(({ status, work }) => ({ status, count: Number(work) }));
  }

  /** How much waits or is worked on. @param userId counts only what this user made, where it is given */
  countOpen(organizationId: string, userId?: string): Promise<number> {
    const whose = userId === undefined ? {} : { createdById: userId };
    const which = this.#which({ organizationId, ...inOneOf(OPEN_STATUSES), ...whose });
    return this.database.rows(this.tables.work).countBy(which);
  }

  /** What of every organization was made by an instant and waits for someone to have it done. */
  async waitingIds(madeBy: Date): Promise<string[]> {
    const waiting = await this.database
      .rows(this.tables.work)
      .createQueryBuilder('work')
      .select(['work.id'])
      .where(this.#which({ status: 'READY', createdAt: LessThanOrEqual(madeBy) }))
      .orderBy({ 'work.id': 'ASC' })
      .getMany();
    return waiting.map(({ id }) => id);
  }

  async insertIssues(issues: readonly Issue[]): Promise<void> {
    await insertRows(this.database.writable(this.tables.issue), issues);
  }

  /** @param more what else is true of those that are wanted */
  issuePage(id: string, request: PageRequest, more: Partial<Issue> = {}): Promise<Issue[]> {
    const query = this.database.rows(this.tables.issue).createQueryBuilder('issue').where(this.#issuesOf(id, more));
    return keysetRows(query, ['issue.position'], request, false);
  }

  countIssues(id: string, more: Partial<Issue> = {}): Promise<number> {
    return this.database.rows(this.tables.issue).countBy(this.#issuesOf(id, more));
  }

  /** @param more what else is true of those that are meant */
  async deleteIssues(id: string, more: Partial<Issue> = {}): Promise<void> {
    await this.database.writable(this.tables.issue).delete(this.#issuesOf(id, more));
  }

  /** TypeORM can't tell that what is true of every kind's columns is true of this one's. */
  #which(where: object): FindOptionsWhere<Work> {
    return where;
  }

  #issuesOf(id: string, more: Partial<Issue> = {}): FindOptionsWhere<Issue> {
    return { ...more, [this.tables.issueOf]: id } as FindOptionsWhere<Issue>;
  }
}

const ofOne = (organizationId: string | undefined) => (organizationId === undefined ? {} : { organizationId });

const inOneOf = (statuses: readonly string[] | undefined) => (statuses ? { status: In([...statuses]) } : {});
