import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setImmediate } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assemble } from '../src/app/assemble.ts';
import { createFoundation } from '../src/app/foundation.ts';
import { parseConfig } from '../src/config/index.ts';
import { dataSourcesOf } from '../src/database/options.ts';
import { createHttpServer } from '../src/http/server.ts';
import type { Principal } from '../src/kernel/index.ts';
import { type TestDatabase, createTestDatabase } from './databases.ts';
import { driftOf } from './drift.ts';
import { NoteEntity } from './sketch/notes/note.entity.ts';
import { createNotes } from './sketch/notes/index.ts';
import { Notes1796400000000 } from './sketch/notes/migration.ts';

const SKETCH = fileURLToPath(new URL('sketch/notes/', import.meta.url));
const GUIDE = readFileSync(new URL('../../CONTRIBUTING.md', import.meta.url), 'utf8');

/** The code that the guide shows under a name, which stands in its first line. */
const shown = (name: string): string | undefined =>
  GUIDE.match(/```ts\n[^]*?\n```/g)
    ?.find((block) => block.startsWith(`\`\`\`ts\n// ${name}\n`))
    ?.split('\n')
    .slice(2, -1)
    .join('\n');

describe('the module that CONTRIBUTING.md shows', () => {
  test.each(readdirSync(SKETCH))('has %s as it is tried here', (name) => {
    const code = readFileSync(`${SKETCH}${name}`, 'utf8').replaceAll("'../../../src/database/migrations/", "'./");
    expect(shown(name)).toBe(code.replaceAll("'../../../src/", "'../../").trimEnd());
  });
});

let database: TestDatabase;
let app: ReturnType<typeof assemble>;
let http: FastifyInstance;
let caller: Principal | null = null;

const person = (organizationId: string): Principal => ({
  kind: 'user',
  userId: 'person',
  organizationId,
  loginId: 'person@alpha.example',
  locale: 'en',
  timeZone: 'Asia/Tokyo',
  permissions: new Set(['administrative']),
  mustChangePassword: false,
  sessionId: 'session',
  confirmedAt: null,
  address: '127.0.0.1',
});

beforeAll(async () => {
  database = await createTestDatabase();
  const config = parseConfig({ DATABASE_URL: database.url, DATA_DIR: database.dataDir, LOG_LEVEL: 'silent' });
  const foundation = createFoundation(config, {}, () => Promise.resolve());
  app = assemble(foundation, [createNotes(foundation)]);
  await app.start();
  const { write } = dataSourcesOf(database.url, []);
  await write.initialize();
  const runner = write.createQueryRunner();
  await new Notes1796400000000().up(runner);
  await runner.release();
  await write.destroy();
  await app.startJobs();
  const sessions = { principalOf: () => Promise.resolve(caller) };
  const tokens = { principalOf: () => Promise.resolve(null) };
  http = await createHttpServer(
    config,
    { ...app, sessions, tokens, refusals: { record: () => Promise.resolve() } },
    '/nowhere',
  );
});
afterAll(async () => {
  await http.close();
  await app.stop();
  await database.drop();
});

const record = (payload: string) =>
  http.inject({ method: 'POST', url: '/api/notes', headers: { 'content-type': 'text/plain' }, payload });
const notes = async (): Promise<{ id: string; wordCount: number | null }[]> => {
  const response = await http.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query: '{ notes { id wordCount } }' },
  });
  return response.json<{ data: { notes: { id: string; wordCount: number | null }[] } }>().data.notes;
};

test('the migration makes the table that the entity describes', async () => {
  expect(await driftOf(database, [NoteEntity])).toEqual([]);
});

test('the route, the table, the job and the query work together, for the organization alone', async () => {
  expect((await record('nobody says this')).statusCode).toBe(401);
  caller = person('alpha');
  const answer = await record('hello there, it is me');
  expect(answer.statusCode).toBe(201);
  const { id } = answer.json<{ id: string }>();
  let found = await notes();
  while (found[0]?.wordCount === null) {
    await setImmediate();
    found = await notes();
  }
  expect(found).toEqual([{ id, wordCount: 5 }]);
  caller = person('beta');
  expect(await notes()).toEqual([]);
});
