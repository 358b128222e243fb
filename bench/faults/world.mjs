import { setTimeout as sleep } from 'node:timers/promises';
import { openRaw } from '../lib/emptyDatabases.mjs';
import { commit, csvOf, operator, upload, widenContract } from '../lib/imports.mjs';
import { startProduct } from '../lib/product.mjs';

/** @typedef {Awaited<ReturnType<typeof startProduct>>} Product */

/** A worker that dies leaves its jobs to others after this. */
const LEASE = { JOB_LEASE_SECONDS: '1' };

/**
 * An organization whose imports are made, broken and looked at. `users` is how many of them its finished imports added.
 * @typedef {object} World
 * @property {string} url
 * @property {string} folder
 * @property {(env?: Record<string, string>) => Promise<Product>} start `env` is more of its configuration
 * @property {(product: Product, rows: number) => Promise<string>} upload an import's ID
 * @property {(id: string) => Promise<boolean>} check whether all of an import is there; throws where a part of it is
 * @property {(id: string) => Promise<string>} status
 * @property {(id: string, seconds?: number) => Promise<void>} finish waits until it is, by itself
 * @property {() => Promise<void>} close looks through the audit log, and stops
 */

/**
 * @param {string} url
 * @param {string} folder
 * @returns {Promise<World>}
 */
export async function openWorld(url, folder) {
  await (await startProduct(url, folder, LEASE)).stop();
  widenContract(url, folder);
  /** @type {Map<string, number>} */
  const rowsOf = new Map();
  /** @type {Set<string>} */
  const whole = new Set();
  let made = 0;
  /** @type {import('../lib/emptyDatabases.mjs').Raw | undefined} */
  let raw;

  /** @param {string} id */
  const kept = async (id) => {
    for (let tries = 1; ; tries += 1) {
      raw ??= await openRaw(url);
      try {
        return await readKept(raw, id);
      } catch (error) {
        // Where the database was killed, or its connections cut, this one was among them.
        if (tries > 1) throw error;
        await raw.close().catch(() => undefined);
        raw = undefined;
      }
    }
  };
  /** @param {string} id */
  const check = async (id) => {
    const now = await kept(id);
    const rows = rowsOf.get(id) ?? 0;
    const isWhole = now.status === 'COMPLETED';
    if (isWhole) whole.add(id);
    const others = [...whole].reduce((sum, one) => sum + (rowsOf.get(one) ?? 0), 0);
    const expected = {
      users: isWhole ? rows : 0,
      added: isWhole ? rows : 0,
      waiting: isWhole ? 0 : rows,
      seats: others + 1,
      created: others + 1,
      counted: others + 1,
      completed: whole.size,
    };
    for (const [what, count] of Object.entries(expected)) {
      if (now[what] !== count) throw new Error(`${now.status}: ${what} is ${now[what]} and should be ${count}`);
    }
    if (!['PREPARING', 'READY', 'COMMITTING', 'COMPLETED'].includes(String(now.status)))
      throw new Error(`${now.status}`);
    return isWhole;
  };
  return {
    url,
    folder,
    start: (env = {}) => startProduct(url, folder, { ...LEASE, ...env }),
    async upload(product, rows) {
      made += 1;
      const id = await upload(product, csvOf(rows, `fault${made}`));
      rowsOf.set(id, rows);
      return id;
    },
    check,
    status: async (id) => String((await kept(id)).status),
    async finish(id, seconds = 60) {
      const until = performance.now() + seconds * 1000;
      while (!(await check(id))) {
        if (performance.now() > until)
          throw new Error(`The import is ${(await kept(id)).status} after ${seconds} seconds`);
        await sleep(50);
      }
    },
    async close() {
      await raw?.close();
      operator(url, folder, 'audit', 'verify');
    },
  };
}

/**
 * What the database holds of an import and beside it, told by one statement, so that nothing can happen between two
 * parts of the answer.
 * @param {import('../lib/emptyDatabases.mjs').Raw} raw
 * @param {string} id
 * @returns {Promise<Record<string, string | number>>}
 */
async function readKept(raw, id) {
  const [row] = await raw.all(`
    SELECT status, added_count AS added,
      (SELECT COUNT(*) FROM users WHERE import_id = '${id}') AS users,
      (SELECT COUNT(*) FROM users) AS counted,
      (SELECT used FROM contract_seats WHERE kind = 'users') AS seats,
      (SELECT COUNT(*) FROM audit_entries WHERE kind = 'USER_CREATE') AS created,
      (SELECT COUNT(*) FROM audit_entries WHERE kind = 'USER_IMPORT_COMPLETE') AS completed,
      (SELECT COUNT(*) FROM user_import_rows WHERE import_id = '${id}'
        AND (sealed_password IS NOT NULL OR password_hash IS NOT NULL)) AS waiting
    FROM user_imports WHERE id = '${id}'`);
  if (!row) throw new Error(`The import ${id} was told to be there, and is not`);
  const { status, ...counts } = row;
  return {
    status: String(status),
    ...Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, Number(count)])),
  };
}

/**
 * Asks for an import's users to be added. The answer may be lost, or be that something went wrong inside: anything else
 * is a fault.
 * @param {Product} product
 * @param {string} id
 */
export async function tryCommit(product, id) {
  await clean(commit(product, id));
}

/**
 * @template T
 * @param {Promise<T>} asked
 * @returns {Promise<T | undefined>} undefined where the answer was lost, or a failure in words
 */
export async function clean(asked) {
  try {
    return await asked;
  } catch (error) {
    const text = String(error);
    if (/fetch failed|terminated|INTERNAL_SERVER_ERROR|SERVICE_UNAVAILABLE/.test(text)) return undefined;
    throw error;
  }
}
