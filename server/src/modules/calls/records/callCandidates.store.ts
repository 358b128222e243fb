import type { Condition, Database } from '../../../database/index.ts';
import type { CallSearch } from './callSearch.ts';

/** In tenths, both inclusive. */
export interface OverallRange {
  readonly fromTenths: number;
  readonly toTenths: number;
}

/** No character comes behind it. */
export const LAST_CHARACTER = '\u{10FFFF}';

/** The columns of the numbers of a call that are looked for. */
export const NUMBERS = ['from_number', 'to_number', 'circuit_number'] as const;

/**
 * Up to so many calls are read and put in order. Of more than that, the first of a page are soon met in the order of
 * the list: with a million calls, one in 200 is looked for, and a page of 50 is found among some ten thousand.
 */
const FEW = 5_000;

/**
 * Finds the calls of a search by an index, where they are few. Which of two indexes leads to fewer rows, no engine
 * knows of one number or name.
 */
export class CallCandidateStore {
  constructor(private readonly database: Database) {}

  /** The IDs of all calls that are looked for, and maybe of others; undefined where they are many. */
  async few(
    organizationId: string,
    search: CallSearch | undefined,
    overall: OverallRange | undefined,
  ): Promise<readonly string[] | undefined> {
    const found = search && (await this.#found(organizationId, search));
    if (found || !overall) return found;
    const values = [organizationId, overall.fromTenths, overall.toTenths];
    return this.#ids('call_id', {
      sql: 'call_scores WHERE organization_id = ? AND overall_tenths BETWEEN ? AND ?',
      values,
    });
  }

  async #found(organizationId: string, search: CallSearch): Promise<readonly string[] | undefined> {
    const ids = new Set<string>();
    const column = 'name' in search ? 'call_id' : 'id';
    // One range of one index at a time: of several at once, an engine may go through all rows of the organization.
    for (const way of waysOf(organizationId, search)) {
      const some = await this.#ids(column, way);
      for (const id of some ?? []) ids.add(id);
      if (!some || ids.size > FEW) return undefined;
    }
    return [...ids];
  }

  /** The IDs of what matches; undefined where that is much. */
  async #ids(column: 'id' | 'call_id', { sql, values }: Condition): Promise<string[] | undefined> {
    const statement = `SELECT ${column} AS id FROM ${sql} LIMIT ${FEW + 1}`;
    const rows = await this.database.select<{ id: string | null }>(statement, values);
    return rows.length > FEW ? undefined : rows.flatMap(({ id }) => id ?? []);
  }
}

/** The ranges of indexes in which what is looked for stands. */
function waysOf(organizationId: string, search: CallSearch): Condition[] {
  const range = (table: string, column: string, prefix: string): Condition => ({
    sql: `${table} WHERE organization_id = ? AND ${column} >= ? AND ${column} < ?`,
    values: [organizationId, prefix, prefix + LAST_CHARACTER],
  });
  if ('name' in search) return [range('call_participants', 'name_key', search.name)];
  return NUMBERS.flatMap((column) => search.numbers.map((prefix) => range('calls', column, prefix)));
}
