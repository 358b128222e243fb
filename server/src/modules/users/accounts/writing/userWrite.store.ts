import { setImmediate } from 'node:timers/promises';
import { In, IsNull, type QueryDeepPartialEntity } from 'typeorm';
import { type Database, alsoEqual, insertRows } from '../../../../database/index.ts';
import { UserEntity } from '../user.entity.ts';
import { NAMES, changedFields, changedSettings, isRenamed } from './userDifferences.ts';

/** A user before and after a change. */
export interface Rewrite {
  readonly before: UserEntity;
  readonly after: UserEntity;
}

const COLUMN_OF: Readonly<Record<(typeof NAMES)[number], string>> = {
  name: 'name',
  nameKey: 'name_key',
  nameSort: 'name_sort',
  reading: 'reading',
  readingSort: 'reading_sort',
  phoneNumber: 'phone_number',
};
const CHUNK = 500;
/** So many names are written by one statement, which looks through all of them for each. */
const RENAMED = 100;

/** Writes the rows of users: for the `UserWriter` alone. */
export class UserWriteStore {
  constructor(private readonly database: Database) {}

  async insert(users: Iterable<UserEntity>): Promise<void> {
    await insertRows(this.database.writable(UserEntity), users);
  }

  /**
   * Writes what differs of these users. The columns that others write at the same time, such as those of signing in,
   * are left alone.
   * @throws Error where one of them is not there any more
   */
  async rewrite(organizationId: string, users: readonly Rewrite[]): Promise<void> {
    const [first] = users;
    if (first && users.length === 1) return this.#rewriteOne(organizationId, first);
    await this.#freeNumbers(organizationId, users);
    for (const chunk of chunksOf(users, CHUNK)) await this.#rewriteSome(organizationId, chunk);
  }

  async #rewriteOne(organizationId: string, { before, after }: Rewrite): Promise<void> {
    const fields = [...changedFields(before, after), ...(isRenamed(before, after) ? NAMES : [])];
    const settings = changedSettings(before, after);
    const set = {
      version: after.version,
      ...Object.fromEntries(fields.map((field) => [field, after[field]])),
      ...(settings.length > 0 && { settings: Object.fromEntries(settings.map((key) => [key, after.settings[key]])) }),
    };
    const { affected } = await this.database.writable(UserEntity).update({ organizationId, id: after.id }, set);
    assertAll(affected, 1);
  }

  /** Before any number is given to another: each is one user's at every moment. */
  async #freeNumbers(organizationId: string, users: readonly Rewrite[]): Promise<void> {
    const freed = users.filter(({ before, after }) => before.phoneNumber && before.phoneNumber !== after.phoneNumber);
    for (const chunk of chunksOf(freed, CHUNK)) {
      const some = { organizationId: alsoEqual(organizationId), id: In(chunk.map(({ before }) => before.id)) };
      await this.database.writable(UserEntity).update(some, { phoneNumber: null });
    }
  }

  /** A statement for each value that some of them get, and few for all their names. */
  async #rewriteSome(organizationId: string, users: readonly Rewrite[]): Promise<void> {
    const some = (ids: readonly string[]) => ({ organizationId: alsoEqual(organizationId), id: In([...ids]) });
    for (const { set, ids } of valuesOf(users)) await this.database.writable(UserEntity).update(some(ids), set);
    const renamed = users.filter(({ before, after }) => isRenamed(before, after));
    for (const chunk of chunksOf(renamed, RENAMED)) await this.#rename(organizationId, chunk);
    const all = some(users.map(({ before }) => before.id));
    assertAll((await this.database.writable(UserEntity).increment(all, 'version', 1)).affected, users.length);
    await setImmediate();
  }

  /**
   * By a plain statement: to name thousands of parameters takes the query builder longer than the database takes to
   * write them.
   */
  async #rename(organizationId: string, users: readonly Rewrite[]): Promise<void> {
    const cases = `CASE id ${users.map(() => 'WHEN ? THEN ?').join(' ')} END`;
    const set = NAMES.map((field) => `${COLUMN_OF[field]} = ${cases}`).join();
    const values = (field: (typeof NAMES)[number]) => users.flatMap(({ after }) => [after.id, after[field]]);
    await this.database
      .writable(UserEntity)
      .query(`UPDATE users SET ${set} WHERE +organization_id = ? AND id IN (${users.map(() => '?').join()})`, [
        ...NAMES.flatMap(values),
        organizationId,
        ...users.map(({ after }) => after.id),
      ]);
  }

  /** @throws Error where one of them is not there any more */
  async delete(organizationId: string, ids: readonly string[]): Promise<void> {
    for (const chunk of chunksOf(ids, CHUNK)) {
      const some = { organizationId: alsoEqual(organizationId), id: In([...chunk]) };
      assertAll((await this.database.writable(UserEntity).delete(some)).affected, chunk.length);
      await setImmediate();
    }
  }

  /**
   * Records a sign-in, provided that it is still right: the user not deactivated, and the password the one that was
   * verified.
   * @returns false, with nothing changed, where it is not
   */
  async recordSignIn(user: UserEntity, at: Date): Promise<boolean> {
    const { organizationId, id, passwordHash } = user;
    const unchanged = { organizationId, id, passwordHash, deactivatedAt: IsNull() };
    return (await this.database.writable(UserEntity).update(unchanged, { lastSignInAt: at })).affected === 1;
  }
}

/** Each value that a column gets, and whose. */
function valuesOf(users: readonly Rewrite[]) {
  const groups = new Map<string, { readonly set: QueryDeepPartialEntity<UserEntity>; readonly ids: string[] }>();
  const note = (key: string, set: QueryDeepPartialEntity<UserEntity>, id: string): void => {
    const group = groups.get(key) ?? { set, ids: [] };
    group.ids.push(id);
    groups.set(key, group);
  };
  for (const { before, after } of users) {
    for (const field of changedFields(before, after)) {
      note(`${field} ${after[field]?.valueOf()}`, { [field]: after[field] }, after.id);
    }
    for (const key of changedSettings(before, after)) {
      note(`${key} ${after.settings[key]}`, { settings: { [key]: after.settings[key] } }, after.id);
    }
  }
  return groups.values();
}

function assertAll(affected: number | null | undefined, expected: number): void {
  if (affected !== expected) throw new Error(`${affected} of ${expected} users were there to be written`);
}

function* chunksOf<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let i = 0; i < items.length; i += size) yield items.slice(i, i + size);
}
