import { setImmediate } from 'node:timers/promises';
import type { SettingKey, Settings } from '@rollcall/shared';
import { In, IsNull, MoreThan } from 'typeorm';
import { type Database, insertRows, keysetRows } from '../../database/index.ts';
import type { PageRequest } from '../../kernel/index.ts';
import { StagedWorkStore } from '../stagedWork/index.ts';
import { UserImportEntity, UserImportIssueEntity, UserImportRowEntity } from './userImport.entity.ts';

const CHUNK = 500;

/** A password of a row, hashed. */
export interface HashedRow {
  readonly row: number;
  readonly passwordHash: string;
}

/** A row that is not read as an entity. */
type StoredRow = Omit<UserImportRowEntity, 'importId' | 'settings' | 'removedAt'> & {
  readonly settings: string;
  readonly removedAt: number | string | null;
};
/** Its columns. `row` is a word of MySQL's. */
const COLUMNS = `\`row\`, login_id AS loginId, name, reading, phone_number AS phoneNumber, locale, time_zone AS timeZone, settings,
  sealed_password AS sealedPassword, password_hash AS passwordHash, removed_at AS removedAt`;

/** The rows of imports, of the users they are to add, and of the reasons against them. */
export class UserImportStore extends StagedWorkStore<UserImportEntity, UserImportIssueEntity> {
  constructor(database: Database) {
    super(database, { work: UserImportEntity, issue: UserImportIssueEntity, issueOf: 'importId' });
  }

  findMany(organizationId: string, ids: readonly string[]): Promise<UserImportEntity[]> {
    return this.database.rows(UserImportEntity).findBy({ organizationId, id: In([...ids]) });
  }

  /** The imports of these files, oldest first. */
  ofFiles(organizationId: string, fileHashes: readonly string[]): Promise<UserImportEntity[]> {
    return this.database
      .rows(UserImportEntity)
      .find({ where: { organizationId, fileHash: In([...fileHashes]) }, order: { id: 'ASC' } });
  }

  async insertRows(rows: readonly UserImportRowEntity[]): Promise<void> {
    await insertRows(this.database.writable(UserImportRowEntity), rows);
  }

  /** The next rows behind one whose password is not hashed yet. */
  unprepared(importId: string, after: number, limit: number): Promise<UserImportRowEntity[]> {
    const where = { importId, row: MoreThan(after), passwordHash: IsNull() };
    return this.database.rows(UserImportRowEntity).find({ where, order: { row: 'ASC' }, take: limit });
  }

  /**
   * Keeps the hashes of some rows and forgets the passwords they were made of.
   * @returns of how many: others kept those that are missing before, and they are counted once, however many processes
   * work on it
   */
  async setPasswordHashes(importId: string, hashed: readonly HashedRow[]): Promise<number> {
    const cases = hashed.map((_, i) => `WHEN :row${i} THEN :hash${i}`).join(' ');
    const { affected } = await this.database
      .writable(UserImportRowEntity)
      .createQueryBuilder()
      .update()
      .set({ passwordHash: () => `CASE \`row\` ${cases} END`, sealedPassword: null })
      .where({ importId, row: In(hashed.map(({ row }) => row)), passwordHash: IsNull() })
      .setParameters(Object.fromEntries(hashed.map(({ row }, i) => [`row${i}`, row])))
      .setParameters(Object.fromEntries(hashed.map(({ passwordHash }, i) => [`hash${i}`, passwordHash])))
      .execute();
    return affected ?? 0;
  }

  /**
   * All rows of an import. Read by columns, some at a time: making ten thousand entities would hold everyone else up.
   */
  async rows(importId: string): Promise<UserImportRowEntity[]> {
    const sql = `SELECT ${COLUMNS} FROM user_import_rows WHERE import_id = ? AND \`row\` > ? ORDER BY \`row\` LIMIT ${CHUNK}`;
    const all: UserImportRowEntity[] = [];
    // Most rows have the same settings as some other.
    const known = new Map<string, Settings>();
    for (let more = true; more; ) {
      const chunk = await this.database.select<StoredRow>(sql, [importId, all.at(-1)?.row ?? 0]);
      for (const stored of chunk) {
        const settings = known.get(stored.settings) ?? (JSON.parse(stored.settings) as Settings);
        known.set(stored.settings, settings);
        const removedAt = stored.removedAt === null ? null : new Date(Number(stored.removedAt));
        all.push({ ...stored, importId, settings, removedAt });
      }
      more = chunk.length === CHUNK;
      await setImmediate();
    }
    return all;
  }

  /** Whether any user of an import is to have one of these settings, all of which are on or off. */
  async anySetting(importId: string, settings: readonly SettingKey[]): Promise<boolean> {
    const on = settings.map(() => 'settings LIKE ?').join(' OR ');
    const sql = `SELECT login_id FROM user_import_rows WHERE import_id = ? AND (${on}) LIMIT 1`;
    // The text is ours: each setting stands in it as it is written here.
    const texts = settings.map((setting) => `%${JSON.stringify(setting)}:true%`);
    return (await this.database.select(sql, [importId, ...texts])).length > 0;
  }

  rowPage(importId: string, request: PageRequest): Promise<UserImportRowEntity[]> {
    const query = this.database.rows(UserImportRowEntity).createQueryBuilder('row').where({ importId });
    return keysetRows(query, ['row.row'], request, false);
  }

  countRows(importId: string): Promise<number> {
    return this.database.rows(UserImportRowEntity).countBy({ importId });
  }

  /** Deletes the rows, with their passwords and hashes, from the disk too. */
  async deleteRows(importId: string): Promise<void> {
    this.database.emptyLog();
    await this.database.writable(UserImportRowEntity).delete({ importId });
  }

  /** Forgets what was kept of users only until they were added, and keeps who they were. */
  async forgetSecrets(importId: string): Promise<void> {
    this.database.emptyLog();
    const nothing = {
      sealedPassword: null,
      passwordHash: null,
      reading: '',
      phoneNumber: null,
      settings: {} as Settings,
    };
    await this.database.writable(UserImportRowEntity).update({ importId }, nothing);
  }

  /** Takes down that the users of these rows were removed again. */
  async setRemoved(importId: string, rows: readonly number[], removedAt: Date): Promise<void> {
    for (let i = 0; i < rows.length; i += CHUNK) {
      const row = In(rows.slice(i, i + CHUNK));
      await this.database.writable(UserImportRowEntity).update({ importId, row }, { removedAt });
    }
  }

  /**
   * How many reasons speak against an import, those among them that are only counted.
   * @param more what else is true of those that are wanted
   */
  override async countIssues(importId: string, more: Partial<UserImportIssueEntity> = {}): Promise<number> {
    const kept = await super.countIssues(importId, more);
    if (more.severity === 'WARNING') return kept;
    const rest = await this.database.rows(UserImportIssueEntity).findOneBy({ importId, code: 'MORE_ISSUES' });
    return kept + (rest ? Number(rest.params.value) - 1 : 0);
  }
}
