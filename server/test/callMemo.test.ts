import { LIMITS } from '@rollcall/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addCaller, callOf, makeSecret, tell } from './factories/calls.ts';
import { TEMPORARY, chooseOwn } from './factories/users.ts';
import { gql } from './gql.ts';
import { UserDeleteDocument } from './operations/users.ts';
import type { TestClient } from './testClient.ts';
import { OTHER_ADMIN, TestServer } from './testServer.ts';

const ANNE = 'anne@alpha.example';
const BEN = 'ben@alpha.example';

let server: TestServer;
let admin: TestClient;
let anne: TestClient;
let ben: TestClient;
let benId: string;
let token: string;
beforeAll(async () => {
  server = await TestServer.start({ env: { PROVISIONING_DELAY_MINUTES: '0' } });
  admin = await server.signedIn();
  await addCaller(admin, ANNE);
  benId = (await addCaller(admin, BEN)).id;
  const own = async (loginId: string): Promise<TestClient> => {
    const client = await server.signedIn({ loginId, password: TEMPORARY });
    await chooseOwn(client, 'Walking-home-1');
    return client;
  };
  [anne, ben] = [await own(ANNE), await own(BEN)];
  token = (await makeSecret(admin)).secret;
});
afterAll(() => server.drop());

const CALLS = gql(`query MemoCalls { calls(first: 100) { nodes { id externalId memo memoEditable } } }`);

/** A call of Anne and Ben that goes on. @returns its ID here */
async function ring(externalId: string): Promise<string> {
  const participants = [
    { side: 'FROM', loginId: ANNE },
    { side: 'TO', loginId: BEN },
  ];
  const events = callOf(externalId, ANNE, { kind: 'EXTENSION', participants });
  await tell(server, token, events.started);
  const { calls } = await admin.ask(CALLS);
  return calls.nodes.find((call) => call.externalId === externalId)?.id ?? '';
}

/** @returns what it was refused with, and the memo that is answered */
async function write(client: TestClient, id: string, before: string, memo: string) {
  const { userErrors, call } = await client.call('callMemoUpdate', { id, before, memo });
  return [userErrors.map(({ code }) => code).join(), call?.memo ?? null];
}
const read = async (client: TestClient, id: string) => {
  const { calls } = await client.ask(CALLS);
  const found = calls.nodes.find((call) => call.id === id);
  return found && [found.memo, found.memoEditable];
};
const entries = async () =>
  (
    await admin.ask(
      gql(`query MemoEntries { auditEntries(first: 100, filter: { kind: [CALL_MEMO_UPDATE] }) { nodes {
        actorName targetType targetName before after
      } } }`),
    )
  ).auditEntries.nodes;

describe('the memo of a call', () => {
  test('is written by those who took part, and read by everyone who sees the call', async () => {
    const id = await ring('written');
    expect(await read(anne, id)).toEqual(['', true]);
    expect(await write(anne, id, '', ' Wants a quote.\r\nCall back on Monday \n')).toEqual([
      '',
      'Wants a quote.\nCall back on Monday',
    ]);
    expect(await write(ben, id, 'Wants a quote.\r\nCall back on Monday', 'Was called back')).toEqual([
      '',
      'Was called back',
    ]);
    for (const [client, editable] of [
      [anne, true],
      [ben, true],
      [admin, false],
    ] as const)
      expect(await read(client, id)).toEqual(['Was called back', editable]);
    expect(await write(ben, id, 'Was called back', ' \n ')).toEqual(['', '']);
  });

  test('is nobody else’s to write, administrators’ neither', async () => {
    const id = await ring('others');
    expect(await write(admin, id, '', 'From above')).toEqual(['NOT_IN_CALL', null]);
    const other = await server.signedIn(OTHER_ADMIN);
    for (const [client, which] of [
      [other, id],
      [anne, 'no-such-call'],
    ] as const)
      expect(await write(client, which, '', 'Mine')).toEqual(['CALL_NOT_FOUND', null]);
    await tell(server, token, callOf('only Ben', BEN, { startedAt: '2026-11-20T02:00:00Z' }).started);
    const bens = (await ben.ask(CALLS)).calls.nodes.find(({ externalId }) => externalId === 'only Ben');
    expect(await write(anne, bens?.id ?? '', '', 'Mine')).toEqual(['CALL_NOT_FOUND', null]);
    expect(await read(admin, id)).toEqual(['', false]);
  });

  test('is not written over what its editor did not see, and then shows that', async () => {
    const id = await ring('both');
    const both = await Promise.all([write(anne, id, '', 'Anne’s'), write(ben, id, '', 'Ben’s')]);
    const stands = (await read(admin, id))?.[0];
    expect(both).toContainEqual(['', stands]);
    expect(both).toContainEqual(['MEMO_CHANGED', stands]);
    expect(await write(anne, id, '', 'Another')).toEqual(['MEMO_CHANGED', stands]);
    // What stands already was saved, by whomever: a request that is sent again is no conflict.
    expect(await write(anne, id, '', String(stands))).toEqual(['', stands]);
  });

  test('has a length, and no control characters', async () => {
    const id = await ring('long');
    const { userErrors } = await anne.call('callMemoUpdate', { id, before: '', memo: 'a\u0007b' });
    expect(userErrors.map(({ code }) => code)).toEqual(['INVALID_CHARACTER']);
    expect(userErrors[0]?.message).toContain('U+0007');
    const longest = '😀'.repeat(LIMITS.callMemoLength);
    expect(await write(anne, id, '', `${longest}a`)).toEqual(['TOO_LONG', null]);
    expect(await write(anne, id, '', longest)).toEqual(['', longest]);
    expect(await read(ben, id)).toEqual([longest, true]);
  });

  test('stays when the call is told of again, and when it ends', async () => {
    const id = await ring('told');
    expect(await write(anne, id, '', 'While it rang')).toEqual(['', 'While it rang']);
    const participants = [
      { side: 'FROM', loginId: ANNE },
      { side: 'TO', loginId: BEN },
    ];
    const { started, answered, ended } = callOf('told', ANNE, { kind: 'EXTENSION', participants });
    expect(await tell(server, token, started, answered)).toMatchObject([
      { result: 'DUPLICATE' },
      { result: 'UPDATED' },
    ]);
    expect(await read(ben, id)).toEqual(['While it rang', true]);
    const [, told] = await Promise.all([
      write(ben, id, 'While it rang', 'While it ended'),
      tell(server, token, { ...ended, call: { ...ended.call, audio: true } }),
    ]);
    expect(told).toMatchObject([{ result: 'UPDATED' }]);
    expect(await read(anne, id)).toEqual(['While it ended', true]);
  });

  test('is in the audit log as it was and as it is, once for each change', async () => {
    const before = (await entries()).length;
    const id = await ring('recorded');
    await write(anne, id, '', 'First');
    await write(anne, id, '', 'First');
    await write(ben, id, '', 'Refused');
    await write(ben, id, 'First', '');
    const all = await entries();
    expect(all.slice(0, all.length - before)).toEqual([
      { actorName: BEN, targetType: 'call', targetName: 'recorded', before: { memo: 'First' }, after: { memo: null } },
      { actorName: ANNE, targetType: 'call', targetName: 'recorded', before: { memo: null }, after: { memo: 'First' } },
    ]);
  });

  test('stays when who wrote it is deleted', async () => {
    const id = await ring('deleted');
    await write(ben, id, '', 'Ben was here');
    const { userErrors } = await admin.mutate(UserDeleteDocument, { id: benId, loginId: BEN });
    expect(userErrors).toEqual([]);
    expect(await read(anne, id)).toEqual(['Ben was here', true]);
    expect(await write(anne, id, 'Ben was here', 'And Anne')).toEqual(['', 'And Anne']);
  });
});
