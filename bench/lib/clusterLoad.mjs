import { readFileSync } from 'node:fs';
import { ask } from './imports.mjs';

/** As many are in flight at a time. */
const CONCURRENCY = 16;
/** Every so many requests of each, one changes something. */
const WRITES_EVERY = 4;

const LIST = readFileSync(new URL('users.graphql', import.meta.url), 'utf8');
const CREATE = `mutation ($input: UserCreateInput!) {
  userCreate(input: $input) { user { id version } userErrors { message } }
}`;
const UPDATE = `mutation ($input: UserUpdateInput!) {
  userUpdate(input: $input) { user { id version } userErrors { message } }
}`;

/** @typedef {{ reads: number, writes: number, created: number, readsFailed: number, writesFailed: number }} Counts */

let runs = 0;

/**
 * Reads the list and changes users, 16 at a time, while something is done.
 * @param {import('./imports.mjs').Caller} caller
 * @param {() => Promise<unknown>} act
 * @returns {Promise<{ counts: Counts, prefix: string, failures: string[] }>} users were created under login IDs that
 * begin with the prefix
 */
export async function underLoad(caller, act) {
  runs += 1;
  const prefix = `load${runs}.`;
  const counts = { reads: 0, writes: 0, created: 0, readsFailed: 0, writesFailed: 0 };
  /** @type {string[]} */
  const failures = [];
  let running = true;

  const read = async () => {
    counts.reads += 1;
    try {
      const { users } = await ask(caller, LIST, { first: 50 });
      if (users.nodes.length === 0) throw new Error('the list is empty');
    } catch (error) {
      counts.readsFailed += 1;
      failures.push(told(error));
    }
  };
  /**
   * @param {{ id: string, version: number } | undefined} mine
   * @param {number} number of the user, where another is created
   */
  const write = async (mine, number) => {
    counts.writes += 1;
    try {
      const input = mine
        ? { ...mine, name: `Renamed ${number}` }
        : { ...NEW_USER, loginId: `${prefix}${number}@load.example`, name: `New ${number}` };
      const answer = await ask(caller, mine ? UPDATE : CREATE, { input });
      const { user, userErrors } = answer.userUpdate ?? answer.userCreate;
      if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
      if (!mine) counts.created += 1;
      return user;
    } catch (error) {
      counts.writesFailed += 1;
      failures.push(told(error));
      return undefined;
    }
  };
  const one = async (/** @type {number} */ who) => {
    /** @type {{ id: string, version: number } | undefined} */
    let mine;
    for (let i = who; running; i += 1) {
      if (i % WRITES_EVERY > 0) await read();
      else mine = await write(i % (2 * WRITES_EVERY) === 0 ? undefined : mine, who * 1_000_000 + i);
    }
  };
  const all = Promise.all(Array.from({ length: CONCURRENCY }, (_, who) => one(who)));
  try {
    await act();
  } finally {
    running = false;
    await all;
  }
  return { counts, prefix, failures };
}

const NEW_USER = { locale: 'EN', timeZone: 'Asia/Tokyo', password: 'Cluster-7-hills' };

/** @param {unknown} error */
function told(error) {
  const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return `${String(error)}${cause}`;
}
