import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Database } from '../src/database/index.ts';
import { BuiltServer, type RunningServer } from './builtServer.ts';
import { type CanaryCase, canaryCases } from './canaries.ts';
import { type TestDatabase, createTestDatabase } from './databases.ts';

/**
 * Secrets in every place of every input, wrong in every way: they come out of nothing that is answered, logged or kept.
 */

const ADMIN = { loginId: 'admin@demo.example', password: 'Canary-test-1' };
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }';
const schema = buildSchema(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'));

let database: TestDatabase;
let built: BuiltServer;
let server: RunningServer;
let url: string;
let cookie = '';
beforeAll(async () => {
  database = await createTestDatabase();
  built = await BuiltServer.build('canary');
  server = built.run({
    DATABASE_URL: database.url,
    DATA_DIR: database.dataDir,
    ROLLCALL_SECRET: 'a secret that only this test knows of, long enough',
    ROLLCALL_ADMIN_LOGIN_ID: ADMIN.loginId,
    ROLLCALL_ADMIN_PASSWORD: ADMIN.password,
    LOG_LEVEL: 'trace',
    // Nearly everything would be answered by them.
    RATE_LIMITS: 'off',
  });
  url = `http://127.0.0.1:${await server.listening()}/graphql`;
}, 180_000);
afterAll(async () => {
  server.signal('SIGKILL');
  await server.ended;
  built.remove();
  await database.drop();
});

async function send(body: object): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  });
  const set = response.headers.getSetCookie().map((text) => text.split(';')[0]);
  if (set.length > 0) cookie = set.join('; ');
  return `${JSON.stringify([...response.headers])}${await response.text()}`;
}

const signIn = (): Promise<string> => send({ query: SIGN_IN, variables: { input: ADMIN } });

/** Whether an answer says that all was well: then what was sent was taken for what it stands for, such as a name. */
const isTaken = (answer: string): boolean => !answer.includes('"errors"') && !answer.includes('"userErrors":[{');

/** An answer without what may be quoted: a login ID, to whoever typed it. */
const withoutLoginIds = (answer: string): string =>
  answer.replaceAll(/"field":"loginId","message":"(?:[^"\\]|\\.)*"/g, '');

/** Everything that the database keeps, as one text, and on SQLite its files. */
async function everythingKept(): Promise<string> {
  const inspector = new Database(database.url, []);
  await inspector.start();
  const sql = database.url.startsWith('sqlite:')
    ? "SELECT name FROM sqlite_master WHERE type = 'table'"
    : 'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()';
  const tables = await inspector.query(sql);
  const rows = [];
  for (const { name } of tables) rows.push(await inspector.query(`SELECT * FROM \`${String(name)}\``));
  await inspector.stop();
  const files = database.url.startsWith('sqlite:')
    ? readdirSync(database.dataDir).map((name) => readFileSync(join(database.dataDir, name), 'latin1'))
    : [];
  return JSON.stringify(rows) + files.join('\n');
}

test('a secret at any place of any request comes out nowhere, unless it was taken for what stands there', {
  timeout: 600_000,
}, async () => {
  await signIn();
  const never: CanaryCase[] = [];
  let count = 0;
  for (const canary of canaryCases(schema)) {
    count += 1;
    const answer = await send(canary.body);
    // What ends the session is among what is tried.
    if (answer.includes('UNAUTHENTICATED')) await signIn();
    const taken = isTaken(answer);
    if (!taken || canary.isPassword) {
      never.push(canary);
      const seen = withoutLoginIds(answer).indexOf(canary.canary);
      if (seen >= 0)
        throw new Error(`${canary.name}: ${withoutLoginIds(answer).slice(Math.max(0, seen - 300), seen + 80)}`);
    }
    expect(`${canary.name}: ${answer}`).not.toContain('INTERNAL_SERVER_ERROR');
  }
  expect(count).toBeGreaterThan(1_000);
  expect(never.length).toBeGreaterThan(count / 2);

  const kept = await everythingKept();
  // It has teeth: what was taken is there.
  expect(kept).toContain(ADMIN.loginId);
  for (const { name, canary } of never) {
    if (kept.includes(canary))
      throw new Error(
        `${name}: kept in the database: ${kept.slice(kept.indexOf(canary) - 200, kept.indexOf(canary) + 50)}`,
      );
    if (server.output.includes(canary)) {
      const at = server.output.indexOf(canary);
      throw new Error(`${name}: logged: ${server.output.slice(Math.max(0, at - 300), at + 50)}`);
    }
  }
  expect(server.output.length).toBeGreaterThan(10_000);
});

test('a secret in an uploaded file, in its name or in a link comes out nowhere', { timeout: 120_000 }, async () => {
  await signIn();
  const origin = new URL(url).origin;
  const secret = 'Kanarie-file-zq!Geheim';
  let answers = '';
  const ask = async (path: string, init: RequestInit = {}): Promise<string> => {
    const response = await fetch(`${origin}${path}`, { ...init, headers: { cookie, ...init.headers } });
    const text = await response.text();
    answers += JSON.stringify([...response.headers]) + text;
    return text;
  };
  const post = (body: string, headers = {}): Promise<string> => ask('/files', { method: 'POST', body, headers });
  await post(`Login ID,Password\r\n${secret},${secret}\r\n`.repeat(5_000));
  const { id } = JSON.parse(await post(`%PDF-1.7 ${secret}`)) as { id: string };
  const query =
    'mutation ($input: UserImportCreateInput!) { userImportCreate(input: $input) { userErrors { code message } } }';
  const refused = await send({ query, variables: { input: { fileName: secret, fileId: id } } });
  expect(refused).toContain('UNREADABLE_FILE');
  answers += refused;
  await post(secret.repeat(500_000));
  await post('x', { 'content-type': secret, 'x-rollcall-user': secret });
  for (const path of [`/files/${secret}`, `/files/a/${secret}`, `/files/a?${secret}=${secret}`]) await ask(path);
  for (const path of [`/hooks/miitel/${secret}`, `/hooks/audio/${secret}`, `/hooks/v1/calls?organization=${secret}`])
    for (const method of ['POST', 'PUT', 'GET']) await ask(path, { method });
  const upload = new AbortController();
  const body = new ReadableStream({
    pull(controller) {
      controller.enqueue(new TextEncoder().encode(secret.repeat(1_000)));
      upload.abort();
    },
  });
  await fetch(`${origin}/files`, {
    method: 'POST',
    body,
    duplex: 'half',
    headers: { cookie },
    signal: upload.signal,
  }).catch(() => undefined);
  await send({ query: '{ __typename }' });

  expect(answers).not.toContain(secret);
  expect(server.output).not.toContain(secret);
  expect(server.output).toContain('/files');
  expect(await everythingKept()).not.toContain(secret);
});
