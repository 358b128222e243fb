import { afterAll, beforeAll, expect, test } from 'vitest';
import { audioFiles } from './factories/audio.ts';
import { addCaller, callOf, makeSecret, tell } from './factories/calls.ts';
import { gql } from './gql.ts';
import { runOperator } from './operator.ts';
import { OTHER_ADMIN, TestServer } from './testServer.ts';

const ANNE = 'anne@alpha.example';
const BEN = 'ben@alpha.example';

let server: TestServer;
let ben: string;
beforeAll(async () => {
  server = await TestServer.start();
  const admin = await server.signedIn();
  await addCaller(admin, ANNE);
  ben = (await addCaller(admin, BEN)).id;
  const token = (await makeSecret(admin)).secret;
  const [first, second, missed] = [callOf('1', ANNE), callOf('2', BEN), callOf('3', BEN)];
  const ended = { ...missed.started.call, status: 'MISSED', endedAt: '2026-11-20T01:00:20Z' };
  await tell(server, token, first.ended, first.scored(), second.ended, second.scored({ talkRatio: 0.4 }));
  await tell(server, token, first.scored({ talkRatio: 0.6 }), { type: 'call.ended', call: ended });
  // One that goes on, and scores of one that was not told of.
  await tell(server, token, callOf('4', ANNE).answered, callOf('5', ANNE).scored());
  await admin.call('userDelete', { id: ben, loginId: BEN });
});
afterAll(() => server.drop());

const verify = () => runOperator(server, 'calls', 'verify');
/** Changes rows behind everybody's back, looks, and changes them back. */
async function tampered(change: string, back: string): Promise<string> {
  const { database } = server.app;
  await database.query(change);
  const told = await verify();
  await database.query(back);
  return told;
}

test('what was told of, told anew and deleted is as it was counted', async () => {
  expect(await verify()).toMatch(/^[\w-]+ {2}2 days, as they were counted$/);
});

test('a day that differs from its calls is told with what it should be', async () => {
  const table = 'call_organization_days';
  const told = await tampered(`UPDATE ${table} SET calls = calls + 1`, `UPDATE ${table} SET calls = calls - 1`);
  expect(told).toContain('2 days, NOT AS THEY WERE COUNTED');
  expect(told).toContain('2026-11-20 of the organization: calls 4, should be 3');
  expect(told).toContain('Of 1 of the organizations the calls are not as they were counted.');
});

test.each(['calls', 'answered', 'talk_seconds', 'scored', 'overall_tenths', 'talked_ms', 'silences', 'speech_rates'])(
  "a user's %s that differs is told",
  async (column) => {
    const set = (by: string) => `UPDATE call_user_days SET ${column} = ${column} ${by}`;
    expect(await tampered(set('+ 1'), set('- 1'))).toMatch(/2026-11-20 of user [\w-]+: \w+ \d+, should be \d+/);
  },
);

test.each(['call_user_hours', 'call_organization_hours'])('an hour of %s that differs is told', async (table) => {
  const set = (by: string) => `UPDATE ${table} SET answered = answered ${by}`;
  expect(await tampered(set('+ 1'), set('- 1'))).toMatch(/2026-11-20T01:00Z of .+: answered \d, should be \d/);
});

test('of the scores of who is deleted the organization may have counted more than there are, and no fewer', async () => {
  for (const [table, column] of [
    ['call_organization_days', 'silences'],
    ['call_overall_bins', 'scored'],
  ]) {
    const set = (by: string) => `UPDATE ${table} SET ${column} = ${column} ${by}`;
    expect(await tampered(set('+ 9'), set('- 9'))).toMatch(/2 days, as they were counted$/);
    expect(await tampered(set('- 9'), set('+ 9'))).toMatch(new RegExp(`${column} -\\d, should be at least \\d`));
  }
});

test('an organization without calls is filled with some to look at, and no other', async () => {
  const { organizationId } = server.beta;
  const fill = (id: string) => runOperator(server, 'calls', 'demo', id);
  expect(await fill(organizationId)).toContain('Three months of calls of 1 of its users were added');
  const other = await server.signedIn(OTHER_ADMIN);
  const { calls } = await other.ask(gql(`query DemoCalls { calls(filter: { overallFrom: 1 }) { totalCount } }`));
  expect(calls.totalCount).toBeGreaterThan(90);
  const recorded = await other.ask(gql(`query DemoAudio { calls(first: 30) { nodes { audio { state bytes } } } }`));
  const stored = recorded.calls.nodes.filter(({ audio }) => audio.state !== 'NONE');
  expect(stored).toEqual(Array.from({ length: 5 }, () => ({ audio: { state: 'STORED', bytes: 51_244 } })));
  expect(audioFiles(server.database)).toHaveLength(5);
  expect(await verify()).not.toContain('NOT AS THEY WERE COUNTED');
  for (const id of [organizationId, server.alpha.organizationId, 'nowhere'])
    expect(await fill(id)).toContain('nothing was added');
  expect(await runOperator(server, 'calls', 'verify', 'nowhere')).toBe('nowhere  0 days, as they were counted');
  expect(await verify()).not.toContain('nowhere');
});

test('scores of no call, and what is left of someone who is gone, are told', async () => {
  const lost = `UPDATE call_scores SET call_id = 'nowhere' WHERE external_id = '1'`;
  const found = `UPDATE call_scores SET call_id = (SELECT id FROM calls WHERE external_id = '1') WHERE external_id = '1'`;
  expect(await tampered(lost, found)).toContain('1 scores are of no call');
  const day = `INSERT INTO call_user_days (organization_id, user_id, day, calls, answered, talk_seconds, scored, overall_tenths)
    SELECT organization_id, '${ben}', '2026-11-21', 1, 1, 60, 0, 0 FROM users LIMIT 1`;
  const told = await tampered(day, `DELETE FROM call_user_days WHERE user_id = '${ben}'`);
  expect(told).toContain(`user ${ben} is gone, and is counted still`);
});
