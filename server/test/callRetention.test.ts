import { join } from 'node:path';
import { mkdirSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { engine } from './databases.ts';
import { audioFiles, wavOf } from './factories/audio.ts';
import { addCaller, callOf, forgetCalls, makeSecret, statistics, tell } from './factories/calls.ts';
import { gql } from './gql.ts';
import { runOperator } from './operator.ts';
import type { TestClient } from './testClient.ts';
import { OTHER_ADMIN, TestServer } from './testServer.ts';

const ANNE = 'anne@alpha.example';

let server: TestServer;
let admin: TestClient;
let token: string;
beforeAll(async () => {
  // It is noon of 2026-11-22 in Tokyo.
  server = await TestServer.start({ jobs: false, env: { PROVISIONING_DELAY_MINUTES: '0' } });
  admin = await server.signedIn();
  await addCaller(admin, ANNE);
  ({ secret: token } = await makeSecret(admin));
});
afterAll(() => server.drop());
beforeEach(async () => {
  await forgetCalls(server);
  rmSync(join(server.database.dataDir, 'audio'), { recursive: true, force: true });
  await server.app.database.query('UPDATE call_ledgers SET kept_from = NULL, deleted_calls = 0, deleted_audio = 0');
  await keepFor('none');
});

const keepFor = (months: string, id = server.alpha.organizationId): Promise<string> =>
  runOperator(server, 'contract', 'set', id, '--call-retention', months, '--yes');

/** A call of half an hour that began at an hour of a day in Tokyo. */
const callAt = (id: string, day: string, hour = '12:00', more: object = {}) => {
  const at = (minutes: number) => new Date(Date.parse(`${day}T${hour}:00+09:00`) + minutes * 60_000).toISOString();
  return callOf(id, ANNE, { startedAt: at(0), answeredAt: at(1), endedAt: at(31), ...more });
};

/** Tells of a call, and sends its audio. */
async function withAudio(id: string, day: string): Promise<void> {
  const [told] = await tell(server, token, callAt(id, day, '12:00', { audio: true }).ended);
  const { pathname } = new URL(told?.audioUploadUrl ?? '');
  expect((await server.http.inject({ method: 'PUT', url: pathname, payload: wavOf(500) })).statusCode).toBe(204);
}

async function externalIds(): Promise<string[]> {
  const { calls } = await admin.ask(gql(`query RetentionCalls { calls(first: 100) { nodes { externalId } } }`));
  return calls.nodes.map(({ externalId }) => externalId);
}

const retention = async (client = admin) =>
  (await client.ask(gql(`query Retention { callRetention { months keptFrom } }`))).callRetention;

async function entries(client = admin) {
  const { auditEntries } = await client.ask(
    gql(
      `query RetentionEntries { auditEntries(filter: { kind: [CALL_RETENTION_END] }) { nodes { actorName targetType after } } }`,
    ),
  );
  return auditEntries.nodes;
}

const rowsIn = async (table: string): Promise<number> =>
  Number((await server.app.database.query(`SELECT COUNT(*) AS count FROM ${table}`))[0]?.['count']);

describe('without a term', () => {
  test('calls are kept, however old', async () => {
    await tell(server, token, callAt('old', '2016-01-01').ended);
    await server.app.cleanUp();
    expect(await externalIds()).toEqual(['old']);
    expect(await retention()).toEqual({ months: null, keptFrom: null });
  });
});

describe('past the term', () => {
  test('calls are deleted by the day in the zone of the organization, with all that belongs to them', async () => {
    const [last, first] = [callAt('last', '2026-10-21', '23:59'), callAt('first', '2026-10-22', '00:00')];
    await tell(server, token, last.ended, last.scored(), first.ended, first.scored());
    await keepFor('1');
    await server.app.cleanUp();
    expect(await externalIds()).toEqual(['first']);
    expect([await rowsIn('call_participants'), await rowsIn('call_scores')]).toEqual([2, 1]);
    expect(await retention()).toEqual({ months: 1, keptFrom: '2026-10-22' });
  });

  test('audio is deleted, and what is told of it', async () => {
    await withAudio('old', '2026-10-01');
    await withAudio('new', '2026-11-01');
    await keepFor('1');
    const before = await entries();
    await server.app.cleanUp();
    expect(await externalIds()).toEqual(['new']);
    expect(audioFiles(server.database)).toHaveLength(1);
    const after = await entries();
    expect(after).toHaveLength(before.length + 1);
    expect(after[0]).toEqual({
      actorName: 'system',
      targetType: 'organization',
      after: { callCount: 1, audioCount: 1, keptFrom: '2026-10-22' },
    });
    await server.app.cleanUp();
    expect(await entries()).toEqual(after);
    expect(await entries(await server.signedIn(OTHER_ADMIN))).toEqual([]);
  });

  test('calls whose end was never told are deleted, and their audio is not awaited any more', async () => {
    await tell(server, token, callAt('unended', '2026-10-01', '12:00', { audio: true }).started);
    await keepFor('1');
    await server.app.cleanUp();
    expect(await externalIds()).toEqual([]);
  });

  test('what was counted by day stays, and is as it was counted', async () => {
    const old = callAt('old', '2026-10-01');
    await tell(server, token, old.ended, old.scored(), callAt('new', '2026-11-01').ended);
    const before = await statistics(server);
    await keepFor('1');
    await server.app.cleanUp();
    expect(await statistics(server)).toEqual(before);
    const verified = await runOperator(server, 'calls', 'verify', server.alpha.organizationId);
    expect(verified).toContain('2 days, as they were counted');
    await server.app.database.query("DELETE FROM call_user_days WHERE day = '2026-11-01'");
    expect(await runOperator(server, 'calls', 'verify')).toContain('2026-11-01 of user');
  });

  test('a call is not told of again', async () => {
    const old = callAt('old', '2026-10-01', '12:00', { audio: true });
    await tell(server, token, old.ended);
    await keepFor('1');
    await server.app.cleanUp();
    const before = await statistics(server);
    const rejected = { id: 'old', result: 'REJECTED', code: 'RETENTION_ENDED', field: 'call.startedAt' };
    expect(await tell(server, token, old.ended, old.started)).toEqual([rejected, rejected]);
    expect(await statistics(server)).toEqual(before);
    // Nor is one that is not deleted yet.
    await tell(server, token, callAt('next', '2026-10-22').started);
    await server.app.database.query("UPDATE call_ledgers SET kept_from = '2026-10-23'");
    expect(await tell(server, token, callAt('next', '2026-10-22').ended)).toMatchObject([{ code: 'RETENTION_ENDED' }]);
  });

  test("another organization's calls stay", async () => {
    await keepFor('1', server.beta.organizationId);
    await tell(server, token, callAt('old', '2016-01-01').ended);
    await server.app.cleanUp();
    expect(await externalIds()).toEqual(['old']);
    expect((await retention(await server.signedIn(OTHER_ADMIN))).months).toBe(1);
    await keepFor('none', server.beta.organizationId);
  });

  test('more than one batch is deleted in one sweep, with one entry', async () => {
    for (let batch = 0; batch < 5; batch += 1) {
      const some = Array.from({ length: 100 }, (_, i) => callAt(`many-${batch}-${i}`, '2026-09-01').ended);
      await tell(server, token, ...some);
    }
    await keepFor('1');
    const before = (await entries()).length;
    await server.app.cleanUp();
    expect(await rowsIn('calls')).toBe(0);
    const after = await entries();
    expect(after).toHaveLength(before + 1);
    expect(after[0]?.after).toMatchObject({ callCount: 500, audioCount: 0 });
  });

  test('a later day stays marked where the term is made longer again', async () => {
    await tell(server, token, callAt('old', '2026-10-01').ended);
    await keepFor('1');
    await server.app.cleanUp();
    await keepFor('12');
    await server.app.cleanUp();
    expect(await retention()).toEqual({ months: 12, keptFrom: '2026-10-22' });
  });

  test('two sweeps at once delete and count everything once', async () => {
    // Only on MySQL do several servers share a database.
    const other = engine === 'mysql' ? await TestServer.start({ database: server.database, jobs: false }) : server;
    await tell(server, token, ...Array.from({ length: 50 }, (_, i) => callAt(`both-${i}`, '2026-09-01').ended));
    await withAudio('old', '2026-10-01');
    await keepFor('1');
    const before = (await entries()).length;
    await Promise.all([server.app.cleanUp(), other.app.cleanUp()]);
    const counted = (await entries()).slice(0, -before || undefined).map(({ after }) => after?.['callCount']);
    expect(counted.reduce<number>((sum, count) => sum + Number(count), 0)).toBe(51);
    expect(audioFiles(server.database)).toEqual([]);
    expect([...server.failures, ...other.failures]).toEqual([]);
    if (other !== server) await other.stop();
  });
});

test('a call whose audio can’t be deleted stays until it can, and keeps no other from going', async () => {
  await withAudio('stuck', '2026-10-01');
  await tell(server, token, callAt('free', '2026-10-02').ended);
  await keepFor('1');
  // In place of the file is a folder that is not empty.
  const [name = ''] = audioFiles(server.database);
  const { database } = server.app;
  const blob = await database.query('SELECT audio_blob_id AS id FROM calls WHERE audio_blob_id IS NOT NULL');
  const broken = `${String(blob[0]?.['id'])}_0`;
  mkdirSync(join(server.database.dataDir, 'audio', broken, 'inside'), { recursive: true });
  await database.query(`UPDATE calls SET audio_blob_id = '${broken}' WHERE audio_blob_id IS NOT NULL`);
  await server.app.cleanUp();
  expect(await externalIds()).toEqual(['stuck']);
  expect(server.failures).toHaveLength(1);
  const { calls } = await admin.ask(
    gql(`query RetentionAudio { calls(first: 1) { nodes { audio { state } audioUrl } } }`),
  );
  expect(calls.nodes).toEqual([{ audio: { state: 'EXPIRED' }, audioUrl: null }]);
  await database.query(`UPDATE calls SET audio_blob_id = '${name}' WHERE audio_blob_id IS NOT NULL`);
  await server.app.cleanUp();
  expect(await externalIds()).toEqual([]);
});

describe('an operator', () => {
  const set = (...words: string[]) => runOperator(server, 'contract', 'set', server.alpha.organizationId, ...words);

  test('is told how many calls go, and confirms it', async () => {
    await tell(server, token, callAt('old', '2026-10-01').ended, callAt('new', '2026-11-01').ended);
    const asked = await set('--call-retention', '1');
    expect(asked).toContain(
      'all calls of before 2026-10-22 for good: 1 now, 0 of them with audio. Nothing was changed.',
    );
    expect((await retention()).months).toBeNull();
    expect(await set('--call-retention', '1', '--yes')).toContain('calls are kept  for good → for 1 month');
    expect(await set('--call-retention', '1')).toContain('nothing was changed');
    // Longer than before deletes nothing.
    expect(await set('--call-retention', '120')).toContain('calls are kept  for 1 month → for 120 months');
    expect(await set('--call-retention', '119')).toContain('--yes');
    expect(await set('--call-retention', 'none')).toContain('calls are kept  for 120 months → for good');
  });

  test.each(['0', '121', '1.5', 'ever'])('does not keep calls for %s months', async (months) => {
    expect(await set('--call-retention', months, '--yes')).toMatch(/Calls can be kept for 1 to 120|whole number/);
    expect((await retention()).months).toBeNull();
  });

  test('has what is kept no longer deleted at once', async () => {
    await tell(server, token, callAt('old', '2026-10-01').ended, callAt('new', '2026-11-01').ended);
    await keepFor('1');
    expect(await runOperator(server, 'calls', 'sweep')).toBe('No calls are left that are kept no longer.');
    expect(await externalIds()).toEqual(['new']);
  });

  test('is in the audit log with the terms before and after', async () => {
    await keepFor('24');
    const { auditEntries } = await admin.ask(
      gql(
        `query RetentionTerms { auditEntries(first: 1, filter: { kind: [CONTRACT_CHANGE] }) { nodes { before after } } }`,
      ),
    );
    expect(auditEntries.nodes[0]).toMatchObject({
      before: { callRetentionMonths: null },
      after: { callRetentionMonths: 24 },
    });
  });
});
