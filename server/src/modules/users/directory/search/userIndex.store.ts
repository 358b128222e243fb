import { setImmediate } from 'node:timers/promises';
import { In, MoreThan } from 'typeorm';
import { type Database, insertRows } from '../../../../database/index.ts';
import { UserEntity } from '../../accounts/user.entity.ts';
import type { Numbers } from '../userConditions.ts';
import {
  type Places,
  addPlace,
  allPlaces,
  blockOf,
  countPlaces,
  decodeInto,
  encodePlaces,
  intersect,
  listPlaces,
  noPlaces,
  placeOf,
  removePlace,
  subtract,
  unite,
  BLOCK_SIZE,
} from './places.ts';
import { UserTermEntity } from './userTerm.entity.ts';
import { DEACTIVATED, EVERYONE, type TermCondition, type TermGroup } from './userTerms.ts';

const CHUNK = 500;

/** One user's terms before and after a change. */
export interface TermChange {
  readonly number: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The users that have what a condition asks for, as sets of places by block, the blocks ascending. */
export type FoundUsers = ReadonlyMap<number, Places>;

type BlocksOfTerms = Map<string, Map<number, Places>>;

/** The index over an organization's users: the terms of each, by the numbers that they have in it. */
export class UserIndexStore {
  constructor(private readonly database: Database) {}

  /** Writes changes of terms, inside the transaction that changes the users and locks their list. */
  async write(organizationId: string, changes: Iterable<TermChange>): Promise<void> {
    const touched = await touchedTerms(changes);
    for (const [block, terms] of touched) {
      const old = await this.#take(organizationId, block, [...terms.keys()]);
      await insertRows(this.database.writable(UserTermEntity), changedTerms(organizationId, block, terms, old));
    }
  }

  /** Removes what is there of some terms of a block, to be written anew. @returns their places */
  async #take(organizationId: string, block: number, terms: readonly string[]): Promise<Map<string, string>> {
    const taken = new Map<string, string>();
    if (!(await this.#hasBlock(organizationId, block))) return taken;
    for (let i = 0; i < terms.length; i += CHUNK) {
      const found = await this.#places(organizationId, block, terms.slice(i, i + CHUNK));
      for (const { term, places } of found) taken.set(term, places);
      const term = In(found.map((row) => row.term));
      if (found.length > 0) await this.database.writable(UserTermEntity).delete({ organizationId, block, term });
      await setImmediate();
    }
    return taken;
  }

  /** Whether the index has anything of a block: everyone has one term in common. */
  async #hasBlock(organizationId: string, block: number): Promise<boolean> {
    const sql = 'SELECT 1 AS found FROM user_terms WHERE organization_id = ? AND term = ? AND block = ?';
    return (await this.database.select(sql, [organizationId, EVERYONE, block])).length > 0;
  }

  #places(organizationId: string, block: number, terms: readonly string[]): Promise<UserTermEntity[]> {
    const some = `term IN (${terms.map(() => '?').join()})`;
    const sql = `SELECT term, places FROM user_terms WHERE organization_id = ? AND block = ? AND ${some}`;
    return this.database.select(sql, [organizationId, block, ...terms]);
  }

  /** The users that a condition asks for. Where it is not exact there may be some who do not meet it. */
  async find(organizationId: string, condition: TermCondition, now: Date): Promise<FoundUsers> {
    const { groups, status } = condition;
    const loaded = await this.#load(organizationId, [...groups, ...(status ? [{ anyOf: [DEACTIVATED] }] : [])]);
    const everyone = groups.length === 0 ? await this.#load(organizationId, [{ anyOf: [EVERYONE] }]) : loaded;
    const pending = status ? await this.#pending(organizationId, now) : new Map<number, Places>();
    const [first = everyone.get(EVERYONE) ?? new Map<number, Places>(), ...others] = groups.map((group) =>
      unionOf(group, loaded),
    );
    const found = new Map<number, Places>();
    for (const [block, places] of [...first].toSorted(([a], [b]) => a - b)) {
      for (const other of others) intersect(places, other.get(block) ?? noPlaces());
      const deactivated = loaded.get(DEACTIVATED)?.get(block) ?? noPlaces();
      if (status) intersect(places, ofStatus(status, deactivated, pending.get(block) ?? noPlaces()));
      found.set(block, places);
    }
    return found;
  }

  async #load(organizationId: string, groups: readonly TermGroup[]): Promise<BlocksOfTerms> {
    const loaded: BlocksOfTerms = new Map();
    const terms = groups.flatMap((group) => ('anyOf' in group ? group.anyOf : []));
    const read = async (condition: string, values: readonly string[], name?: string): Promise<void> => {
      const sql = `SELECT term, block, places FROM user_terms WHERE organization_id = ? AND ${condition}`;
      for (const { term, block, places: text } of await this.database.select<UserTermEntity>(sql, [
        organizationId,
        ...values,
      ])) {
        const blocks = loaded.get(name ?? term) ?? new Map<number, Places>();
        const places = blocks.get(block) ?? noPlaces();
        decodeInto(places, text);
        loaded.set(name ?? term, blocks.set(block, places));
      }
    };
    if (terms.length > 0) await read(`term IN (${terms.map(() => '?').join()})`, terms);
    for (const group of groups) {
      // Bytewise, so every text that begins so stands between the two.
      if ('prefix' in group)
        await read('term BETWEEN ? AND ?', [group.prefix, `${group.prefix}\u{10ffff}`], group.prefix);
    }
    return loaded;
  }

  /** Those whose preparation time has not passed. Time alone ends that, so no term can tell it. */
  async #pending(organizationId: string, now: Date): Promise<Map<number, Places>> {
    const where = { organizationId, availableFrom: MoreThan(now) };
    const rows = await this.database.rows(UserEntity).find({ select: { number: true }, where });
    const blocks = new Map<number, Places>();
    for (const { number } of rows) {
      const places = blocks.get(blockOf(number)) ?? noPlaces();
      addPlace(places, placeOf(number));
      blocks.set(blockOf(number), places);
    }
    return blocks;
  }
}

/** How many users were found. */
export function countFound(found: FoundUsers): number {
  let count = 0;
  for (const places of found.values()) count += countPlaces(places);
  return count;
}

/**
 * The numbers of users found, ascending or descending, from behind a position on; block by block, so that a page costs
 * a page.
 */
export function* numbersOf(found: FoundUsers, descending = false, behind?: number): Generator<number> {
  const blocks = descending ? [...found.keys()].toReversed() : [...found.keys()];
  for (const block of blocks) {
    if (behind !== undefined && (descending ? block > blockOf(behind) : block < blockOf(behind))) continue;
    const places = listPlaces(found.get(block) ?? noPlaces());
    for (const place of descending ? places.toReversed() : places) {
      const number = block * BLOCK_SIZE + place;
      if (behind === undefined || (descending ? number < behind : number > behind)) yield number;
    }
  }
}

/** So many users found in one part are read by range rather than one by one. */
const DENSE = 10_000;
const BLOCKS_OF_PART = 16;

/**
 * The users found, in parts that a statement can look at in some hundredths of a second: their numbers, or a range that
 * holds many of them.
 */
export function* partsOf(found: FoundUsers): Generator<Numbers> {
  const blocks = [...found];
  while (blocks.length > 0) {
    const part = new Map(blocks.splice(0, BLOCKS_OF_PART));
    const [from, to] = [Math.min(...part.keys()) * BLOCK_SIZE, (Math.max(...part.keys()) + 1) * BLOCK_SIZE - 1];
    yield countFound(part) > DENSE ? { from, to } : [...numbersOf(part)];
  }
}

interface PlaceChanges {
  readonly added: number[];
  readonly removed: number[];
}

/** The terms that changes touch, by block. Others get a turn while they are gone through. */
async function touchedTerms(changes: Iterable<TermChange>): Promise<Map<number, Map<string, PlaceChanges>>> {
  const touched = new Map<number, Map<string, PlaceChanges>>();
  let count = 0;
  for (const { number, before, after } of changes) {
    const terms = touched.get(blockOf(number)) ?? new Map<string, PlaceChanges>();
    touched.set(blockOf(number), terms);
    const note = (term: string, what: keyof PlaceChanges): void => {
      const change = terms.get(term);
      if (change) change[what].push(placeOf(number));
      else terms.set(term, { added: [], removed: [], [what]: [placeOf(number)] });
    };
    for (const term of difference(before, after)) note(term, 'removed');
    for (const term of difference(after, before)) note(term, 'added');
    count += 1;
    if (count % CHUNK === 0) await setImmediate();
  }
  return touched;
}

/** Those of the first terms that are not among the second. */
function difference(terms: readonly string[], others: readonly string[]): readonly string[] {
  if (others.length === 0) return terms;
  const known = new Set(others);
  return terms.filter((term) => !known.has(term));
}

/** The terms of a block as they are after changes, those left out that nobody has any more. */
function* changedTerms(
  organizationId: string,
  block: number,
  changes: ReadonlyMap<string, PlaceChanges>,
  old: ReadonlyMap<string, string>,
): Generator<UserTermEntity> {
  for (const [term, { added, removed }] of changes) {
    const set = noPlaces();
    decodeInto(set, old.get(term) ?? '');
    for (const place of removed) removePlace(set, place);
    for (const place of added) addPlace(set, place);
    const places = encodePlaces(set);
    if (places !== '') yield { organizationId, term, block, places };
  }
}

function unionOf(group: TermGroup, loaded: BlocksOfTerms): Map<number, Places> {
  const names = 'prefix' in group ? [group.prefix] : group.anyOf;
  const union = new Map<number, Places>();
  for (const name of names) {
    for (const [block, places] of loaded.get(name) ?? []) {
      const all = union.get(block) ?? noPlaces();
      unite(all, places);
      union.set(block, all);
    }
  }
  return union;
}

/** Everyone in a block who has one of these statuses. */
function ofStatus(status: readonly string[], deactivated: Places, pending: Places): Places {
  const found = noPlaces();
  if (status.includes('DEACTIVATED')) unite(found, deactivated);
  const others = status.includes('ACTIVE') ? allPlaces() : noPlaces();
  if (status.includes('PENDING')) unite(others, pending);
  else subtract(others, pending);
  subtract(others, deactivated);
  unite(found, others);
  return found;
}
