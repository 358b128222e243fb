import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { at } from '../../scripts/lib/paths.mjs';
import { openRaw } from '../lib/emptyDatabases.mjs';
import { ask, operator } from '../lib/imports.mjs';
import { deliveriesOf, eventsOf, lost, put, shuffled, tell, wavOf } from './toldCalls.mjs';
import { clean } from './world.mjs';

/** @typedef {import('./world.mjs').Product} Product */

const HURRIED = { NODE_OPTIONS: `--import ${pathToFileURL(at('bench', 'faults', 'hurried.mjs')).href}` };
const SENDERS = 2;
const AUDIO = wavOf(400_000);
/** What has not been written to for so long is swept away where no call has it. */
const OLD = 60 * 60_000;
const SWEPT_WITHIN = 30_000;

/**
 * The server is killed at random moments while calls are told of, recordings come in, users with calls are deleted, and
 * what an earlier kill left is swept away. After each kill no call is there twice, none without those who took part, no
 * score without its call, and every count is as `operator calls verify` counts it anew; all that was answered is there.
 * At the end no file or object is left that no call has.
 * @param {import('./world.mjs').World} world
 * @param {number} times
 * @param {'folder' | 'bucket'} place of recordings
 */
export async function killedCalls(world, times, place) {
  const store = place === 'bucket' ? await openBucket() : openFolder(world.folder);
  const raw = await openRaw(world.url);
  const [organization = ''] = operator(world.url, world.folder, 'organization', 'list').split(' ');
  operator(world.url, world.folder, 'contract', 'set', organization, '--seats', 'incomingWebhook=50000');
  const start = () => world.start({ ...HURRIED, ...store.env, PROVISIONING_DELAY_MINUTES: '0' });
  const kept = async () =>
    (await raw.all('SELECT audio_blob_id AS id FROM calls WHERE audio_blob_id IS NOT NULL')).map(({ id }) =>
      String(id),
    );
  let product = await start();
  const sender = new Sender(await tokenOf(product));
  await addUser(product, 'stays');
  let longest = 1_500;
  let lostAnswers = 0;
  /** Recordings that a kill left where no call has them. @type {Set<string>} */
  const left = new Set();
  for (let i = 0; i < times; i += 1) {
    sender.prepare(i);
    const dies = sleep(Math.random() * longest).then(() => product.kill());
    const isDone = await sender.send(product, `leaves${i}`);
    await dies;
    longest = isDone ? longest * 0.9 : Math.min(longest * 1.1, 6_000);
    if (!isDone) lostAnswers += 1;
    await compare(world, raw, organization, sender);
    const known = new Set(await kept());
    for (const name of store.names()) if (!known.has(name)) left.add(name);
    store.age();
    product = await start();
  }
  while (!(await sender.send(product, undefined)));
  await compare(world, raw, organization, sender);
  const until = performance.now() + SWEPT_WITHIN;
  store.age();
  while (store.names().join() !== (await kept()).toSorted().join()) {
    if (performance.now() > until)
      throw new Error(`There are ${store.names().join()}, and calls have ${(await kept()).toSorted().join()}`);
    await sleep(100);
  }
  const recordings = (await kept()).length;
  if (recordings !== sender.announced) throw new Error(`Of ${sender.announced} recordings ${recordings} are there`);
  await product.stop();
  await raw.close();
  await store.close();
  return `${times} kills, ${lostAnswers} before all was answered, ${sender.acknowledged.size} calls, ${recordings} recordings and ${left.size} left and swept away, ${sender.deleted} users deleted`;
}

/** Sends again what had no answer. */
class Sender {
  /** IDs of calls of which something was answered. @type {Set<string>} */
  acknowledged = new Set();
  /** How many calls were told of to have a recording. */
  announced = 0;
  /** How many users are known to be deleted. */
  deleted = 0;
  /** @type {import('./toldCalls.mjs').Delivery[]} */
  #waiting = [];
  /**
   * Calls whose recording is not there yet, by their ID.
   * @readonly @type {Map<string, object>}
   */
  #recordings = new Map();
  /**
   * Users who are to be deleted, and what is told of them before.
   * @readonly @type {Map<string, { name: string, deliveries: import('./toldCalls.mjs').Delivery[] }>}
   */
  #leaving = new Map();

  /** @param {string} token */
  constructor(token) {
    this.token = token;
  }

  /** What is to be told of next. @param {number} round */
  prepare(round) {
    const events = Array.from({ length: 60 }, (_, i) => eventsOf(`${round}-${i}`, loginIdOf('stays'))).flat();
    this.#waiting.push(...deliveriesOf(events));
    for (let i = 0; i < 4; i += 1) {
      const id = `${round}-audio-${i}`;
      const [, , ended] = eventsOf(id, loginIdOf('stays'), true);
      if (ended) this.#recordings.set(id, ended);
      this.announced += 1;
    }
  }

  /**
   * Sends all that is waiting. @returns {Promise<boolean>} whether all of it was answered
   * @param {Product} product
   * @param {string | undefined} leaves who comes, calls and is deleted beside it
   */
  async send(product, leaves) {
    const queue = shuffled(this.#waiting);
    /** @type {import('./toldCalls.mjs').Delivery[]} */
    const unanswered = [];
    const sending = async () => {
      for (let next = queue.pop(); next; next = queue.pop())
        if (!(await this.#tell(product, next))) unanswered.push(next);
    };
    const senders = Array.from({ length: SENDERS }, sending);
    await Promise.all([...senders, this.#record(product), this.#delete(product, leaves)]);
    this.#waiting = unanswered;
    return unanswered.length === 0 && this.#recordings.size === 0 && this.#leaving.size === 0;
  }

  /** @param {Product} product @param {import('./toldCalls.mjs').Delivery} delivery */
  async #tell(product, delivery) {
    const results = await tell(product, this.token, delivery);
    if (results && !delivery.gone) for (const { id } of results) this.acknowledged.add(id);
    return results;
  }

  /** @param {Product} product */
  async #record(product) {
    for (const [id, ended] of this.#recordings) {
      const results = await this.#tell(product, { body: JSON.stringify({ events: [ended] }), gone: false });
      if (!results) return;
      const address = results[0]?.audioUploadUrl;
      const status = address === undefined ? 204 : await put(product, address, AUDIO);
      if (status === undefined || status >= 500) return;
      if (status !== 204) throw new Error(`A recording was answered with ${status}`);
      this.#recordings.delete(id);
    }
  }

  /** @param {Product} product @param {string | undefined} name of who comes */
  async #delete(product, name) {
    if (name !== undefined) {
      const id = await clean(addUser(product, name)).catch(lost);
      if (id !== undefined) {
        const events = Array.from({ length: 5 }, (_, i) => eventsOf(`${name}-${i}`, loginIdOf(name))).flat();
        this.#leaving.set(id, { name, deliveries: deliveriesOf(events, true) });
      }
    }
    for (const [id, leaving] of this.#leaving) {
      for (const delivery of leaving.deliveries) if (!(await this.#tell(product, delivery))) return;
      const input = { id, loginId: loginIdOf(leaving.name) };
      const answer = await clean(ask(product, DELETE, { input })).catch(lost);
      if (!answer) return;
      const { userErrors } = answer.userDelete;
      if (userErrors.some((/** @type {{ code: string }} */ { code }) => code !== 'USER_NOT_FOUND'))
        throw new Error(JSON.stringify(userErrors));
      this.#leaving.delete(id);
      this.deleted += 1;
    }
  }
}

const DELETE = 'mutation ($input: UserDeleteInput!) { userDelete(input: $input) { userErrors { code } } }';

/** @param {string} name */
const loginIdOf = (name) => `${name}@calls.example`;

/** @param {Product} product @param {string} name @returns {Promise<string>} the user's ID */
async function addUser(product, name) {
  const { userCreate } = await ask(
    product,
    'mutation ($input: UserCreateInput!) { userCreate(input: $input) { user { id } userErrors { message } } }',
    {
      input: {
        loginId: loginIdOf(name),
        name,
        password: 'Temporary-17-hills',
        locale: 'EN',
        timeZone: 'Asia/Tokyo',
        permissions: { incomingWebhookEnable: true },
      },
    },
  );
  if (!userCreate.user) throw new Error(JSON.stringify(userCreate));
  return userCreate.user.id;
}

/** @param {Product} product */
async function tokenOf(product) {
  const { incomingWebhookSecretCreate: made } = await ask(
    product,
    'mutation { incomingWebhookSecretCreate(input: { kind: TOKEN }) { secret userErrors { message } } }',
  );
  return String(made.secret);
}

/** What must not be, each as the rows that are so. */
const FAULTS = {
  'calls that are there twice':
    'SELECT external_id FROM calls GROUP BY organization_id, external_id HAVING COUNT(*) > 1',
  'calls without those who took part':
    'SELECT id FROM calls WHERE (SELECT COUNT(*) FROM call_participants WHERE call_id = calls.id) <> 2',
  'participants without their call':
    'SELECT call_id FROM call_participants WHERE call_id NOT IN (SELECT id FROM calls)',
  'scores without their call':
    'SELECT external_id FROM call_scores WHERE call_id NOT IN (SELECT id FROM calls) OR (call_id IS NULL AND external_id IN (SELECT external_id FROM calls))',
  'scores that are there twice':
    'SELECT external_id FROM call_scores GROUP BY organization_id, external_id, user_id HAVING COUNT(*) > 1',
};

/**
 * @param {import('./world.mjs').World} world
 * @param {import('../lib/emptyDatabases.mjs').Raw} raw
 * @param {string} organization
 * @param {Sender} sender
 */
async function compare({ url, folder }, raw, organization, { acknowledged }) {
  operator(url, folder, 'calls', 'verify', organization);
  for (const [what, sql] of Object.entries(FAULTS)) {
    const rows = await raw.all(sql);
    if (rows.length > 0) throw new Error(`There are ${what}: ${JSON.stringify(rows.slice(0, 5))}`);
  }
  const there = new Set(
    [
      ...(await raw.all('SELECT external_id FROM calls')),
      ...(await raw.all('SELECT external_id FROM call_scores')),
    ].map((row) => row['external_id']),
  );
  const missing = [...acknowledged].filter((id) => !there.has(id));
  if (missing.length > 0) throw new Error(`Answered, and not there: ${missing.slice(0, 5).join()}`);
}

/** @param {string} folder @param {RegExp} kind of names @returns {string[]} their paths */
const namesIn = (folder, kind) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => kind.test(name))
    : [];

/** Makes files as old as what is swept away. @param {string} folder @param {RegExp} kind */
function age(folder, kind) {
  const then = new Date(Date.now() - OLD);
  for (const name of namesIn(folder, kind)) utimesSync(join(folder, name), then, then);
}

/** @param {string} dataDir */
function openFolder(dataDir) {
  const folder = join(dataDir, 'audio');
  return {
    env: {},
    names: () => namesIn(folder, /_/).toSorted(),
    age: () => age(folder, /_/),
    close: () => Promise.resolve(),
  };
}

/** A server that speaks as S3 does, as the server's own tests have it. */
async function openBucket() {
  const S3rver = createRequire(at('server', 'package.json'))('s3rver');
  const directory = mkdtempSync(join(tmpdir(), 'rollcall-s3-'));
  const name = 'rollcall-audio';
  const options = { port: 0, address: '127.0.0.1', silent: true, directory };
  const server = new S3rver({ ...options, configureBuckets: [{ name }] });
  const { port } = await server.run();
  const folder = join(directory, name);
  const object = /\._S3rver_object$/;
  return {
    env: {
      BLOB_URL: `s3://${name}?endpoint=${encodeURIComponent(`http://127.0.0.1:${port}`)}`,
      AWS_ACCESS_KEY_ID: 'S3RVER',
      AWS_SECRET_ACCESS_KEY: 'S3RVER',
    },
    names: () =>
      namesIn(folder, object)
        .map((path) => path.replace(object, ''))
        .toSorted(),
    age: () => age(folder, object),
    close: async () => {
      await server.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
