import { execFileSync } from 'node:child_process';
import { at } from '../../scripts/lib/paths.mjs';

/** @typedef {{ url: string, cookie: string }} Caller */

/**
 * The columns in the template's order, each with the value of a row.
 * @type {readonly [string, (i: number, prefix: string) => string | number][]}
 */
const COLUMNS = [
  ['Login ID', (i, prefix) => `${prefix}.${i + 1}@import.example`],
  ['User name', (i) => `${FAMILY[(i * 7919) % FAMILY.length]} ${GIVEN[(i * 104_729) % GIVEN.length]}`],
  ['Password', (i) => `Bench-${(i * 7919) % 100_003}-pw`],
  ['Locale', (i) => (i % 20 === 0 ? 1 : 0)],
  ['Time zone', (i) => i % 14],
  ['Administrative privileges', () => 0],
  ['Monitoring privileges', () => 0],
  ['MiiTel Analytics Download recorded audio files', () => 0],
  ['MiiTel Analytics Export call history as CSV', (i) => i % 3 && 1],
  ['MiiTel Analytics Export contact data as CSV', () => 0],
  ['MiiTel Phone Enable', (i) => i % 2],
  ['MiiTel Phone Mobile Enable', () => 0],
  ['MiiTel Call Center Enable', () => 0],
  ['MiiTel Call Center CC Administrative privileges', () => 0],
  ['MiiTel Call Center Edit predictive dialer settings', () => 0],
  ['MiiTel Meetings Enable', () => 0],
  ['MiiTel Meetings Use bot', () => 0],
  ['MiiTel Meetings Edit meeting access permission', () => 1],
  ['MiiTel Meetings Create external shared link', () => 1],
  ['MiiTel Meetings Download files', () => 0],
  ['MiiTel Meetings Export video history as CSV', () => 0],
  ['MiiTel RecPod Enable', () => 0],
  ['Salesforce AppExchange Enable', () => 0],
  ['Incoming Webhook Enable', () => 0],
];
const FAMILY = ['佐藤', '鈴木', '高橋', '田中', '伊藤', '渡辺', 'Smith', 'Johnson', 'Tanaka', 'Suzuki', 'Garcia'];
const GIVEN = ['太郎', '花子', '一郎', '美咲', '翔太', '陽菜', 'James', 'Mary', 'Robert', 'Patricia', 'Jennifer'];

/**
 * A file of so many users, each with a password of their own.
 * @param {number} rows
 * @param {string} prefix of their login IDs
 */
export function csvOf(rows, prefix) {
  const lines = Array.from({ length: rows }, (_, i) => COLUMNS.map(([, valueOf]) => valueOf(i, prefix)).join());
  return [COLUMNS.map(([header]) => header).join(), ...lines, ''].join('\r\n');
}

/**
 * Asks the graph. @throws Error for an answer with errors
 * @param {Caller} caller
 * @param {string} query
 * @param {object} [variables]
 * @returns {Promise<any>}
 */
export async function ask({ url, cookie }, query, variables = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = /** @type {{ data: any, errors?: unknown }} */ (await response.json());
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/**
 * Uploads a file. @returns {Promise<string>} the import's ID
 * @param {Caller} caller
 * @param {string} csv
 */
export async function upload(caller, csv) {
  const { url, cookie } = caller;
  const uploaded = await fetch(`${url}/files`, { method: 'POST', headers: { cookie }, body: csv });
  if (uploaded.status !== 201) throw new Error(`${uploaded.status} ${await uploaded.text()}`);
  const { id } = /** @type {{ id: string }} */ (await uploaded.json());
  const { userImportCreate } = await ask(
    caller,
    'mutation ($input: UserImportCreateInput!) { userImportCreate(input: $input) { userImport { id status issues(first: 3) { nodes { code message } } } userErrors { message } } }',
    { input: { fileName: 'bench.csv', fileId: id } },
  );
  if (userImportCreate.userImport?.status !== 'PREPARING') throw new Error(JSON.stringify(userImportCreate));
  return userImportCreate.userImport.id;
}

/** @param {Caller} caller @param {string} id */
export async function commit(caller, id) {
  const { userImportCommit } = await ask(
    caller,
    'mutation ($input: UserImportCommitInput!) { userImportCommit(input: $input) { userErrors { message } } }',
    { input: { id } },
  );
  if (userImportCommit.userErrors.length > 0) throw new Error(JSON.stringify(userImportCommit.userErrors));
}

/**
 * Runs an operator's command. @throws Error where it fails
 * @param {string} databaseUrl
 * @param {string} folder
 * @param {string[]} words
 */
export const operator = (databaseUrl, folder, ...words) =>
  execFileSync(process.execPath, [at('server', 'dist', 'cli.js'), ...words], {
    env: { ...process.env, DATABASE_URL: databaseUrl, DATA_DIR: folder, ROLLCALL_SECRET_FILE: `${folder}/secret.key` },
    encoding: 'utf8',
  });

/**
 * Lets the first organization of a database have files and users of any number.
 * @param {string} databaseUrl
 * @param {string} folder
 */
export function widenContract(databaseUrl, folder) {
  const [id = ''] = operator(databaseUrl, folder, 'organization', 'list').split(' ');
  const seats = ['--seats', 'users=5000000', '--seats', 'phone=5000000'];
  operator(databaseUrl, folder, 'contract', 'set', id, '--import-rows', '10000', ...seats);
}
