// `pnpm bench:fair`: an import of five users beside eight large ones of other organizations, and alone. Fails where it
// takes more than twice as long. See docs/performance.md.
import { parseArgs } from 'node:util';
import { build } from '../scripts/lib/build.mjs';
import { untilStatus } from './lib/commits.mjs';
import { openEmptyDatabases } from './lib/emptyDatabases.mjs';
import { ask, commit, csvOf, operator, upload } from './lib/imports.mjs';
import { startProduct } from './lib/product.mjs';

const { values } = parseArgs({
  options: {
    engines: { type: 'string', default: 'sqlite,mysql' },
    rows: { type: 'string', default: '3000' },
    beside: { type: 'string', default: '8' },
    rounds: { type: 'string', default: '7' },
  },
});
const rows = Number(values.rows);
const many = Number(values.beside);
const rounds = Number(values.rounds);
/** How many times as long it may take. */
const MOST = 2;
const FIRST = 'Kestrel-7-hills';
const PASSWORD = 'Walking-home-1';

/** @param {readonly number[]} numbers */
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** @param {number} milliseconds */
const ms = (milliseconds) => `${milliseconds.toFixed(0)} ms`;

const addressOf = (/** @type {string} */ name) => `admin@${name}.example`;

/**
 * A new organization, with room for every file.
 * @param {string} url
 * @param {string} folder
 * @param {string} name
 */
function addOrganization(url, folder, name) {
  const seats = ['--seats', 'users=100000', '--seats', 'phone=100000', '--import-rows', '10000'];
  const administrator = ['--admin-login-id', addressOf(name), '--admin-password', FIRST];
  operator(url, folder, 'organization', 'create', '--name', name, ...administrator, ...seats);
}

/**
 * Its administrator, signed in.
 * @param {string} server
 * @param {string} name
 * @returns {Promise<import('./lib/imports.mjs').Caller>}
 */
async function administratorOf(server, name) {
  const caller = { url: server, cookie: '' };
  await answer(caller, 'signIn', 'SignInInput', { loginId: addressOf(name), password: FIRST });
  await answer(caller, 'passwordChange', 'PasswordChangeInput', { currentPassword: FIRST, newPassword: PASSWORD });
  return caller;
}

/**
 * Sends a mutation, and keeps the cookie of its answer.
 * @param {import('./lib/imports.mjs').Caller} caller
 * @param {string} name
 * @param {string} type
 * @param {object} input
 */
async function answer(caller, name, type, input) {
  const response = await fetch(`${caller.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: caller.cookie },
    body: JSON.stringify({
      query: `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code } } }`,
      variables: { input },
    }),
  });
  const text = await response.text();
  if (!text.includes('"userErrors":[]')) throw new Error(text);
  caller.cookie = response.headers.get('set-cookie')?.split(';')[0] ?? caller.cookie;
}

/** @param {import('./lib/emptyDatabases.mjs').Engine} engine */
async function measure(engine) {
  const url = await databases.make(engine);
  const { folder } = databases;
  const names = ['small', ...Array.from({ length: many }, (_, i) => `large${i}`)];
  // Before the server is asked for anything: meanwhile nothing else is done here, and it would hang up.
  await (await startProduct(url, folder)).stop();
  for (const name of names) addOrganization(url, folder, name);
  const product = await startProduct(url, folder);
  const small = await administratorOf(product.url, 'small');
  const large = [];
  for (const name of names.slice(1)) large.push(await administratorOf(product.url, name));
  /** So many in turn, each from its upload until its users are there. @param {string} prefix */
  const times = async (prefix) => {
    const took = [];
    for (let i = 0; i < rounds; i += 1) {
      const began = performance.now();
      const id = await upload(small, csvOf(5, `${prefix}${i}`));
      await commit(small, id);
      await untilStatus(url, id, 'COMPLETED');
      took.push(performance.now() - began);
    }
    return took;
  };
  await times('warm');
  const before = await times('before');
  const ids = [];
  for (const [i, caller] of large.entries()) {
    const id = await upload(caller, csvOf(rows, `large${i}`));
    await commit(caller, id);
    ids.push(id);
  }
  const beside = await times('beside');
  const statuses = [];
  for (const [i, id] of ids.entries()) {
    const caller = large[i] ?? small;
    const { userImport } = await ask(caller, 'query ($id: ID!) { userImport(id: $id) { status } }', { id });
    statuses.push(userImport.status);
    await answer(caller, 'userImportCancel', 'UserImportCancelInput', { id });
  }
  // Alone before and after, as the machine may have become busier or less so.
  const alone = [...before, ...(await times('after'))];
  await product.stop();
  if (statuses.some((status) => status !== 'PREPARING')) throw new Error(`A large import was ${statuses.join(', ')}`);
  const ratio = median(beside) / median(alone);
  const told = `${ms(median(beside))}  longest ${ms(Math.max(...beside))}  alone ${ms(median(alone))}`;
  console.log(
    `${engine.padEnd(6)}  5 users beside ${ids.length} imports of ${rows}: ${told}  ratio ${ratio.toFixed(2)}`,
  );
  if (ratio > MOST) process.exitCode = 1;
}

await build({ parts: ['server'] });
const databases = await openEmptyDatabases();
try {
  for (const engine of /** @type {import('./lib/emptyDatabases.mjs').Engine[]} */ (values.engines.split(',')))
    await measure(engine);
} finally {
  await databases.close();
}
