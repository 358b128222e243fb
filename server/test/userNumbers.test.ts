import { type ColumnKey, decodeCsv, tokenizeCsv, writeCsv } from '@rollcall/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bulkIn, carryOut, createUpdate, differencesOf } from './bulkActions.ts';
import { addCaller, callOf, makeSecret, post, tell } from './factories/calls.ts';
import { csvOf } from './factories/files.ts';
import { addUser, newUser, versionOf } from './factories/users.ts';
import { download } from './files.ts';
import { commitImport, createImport, importIn, loginIdsOf } from './imports.ts';
import { gql } from './gql.ts';
import { UserCreateDocument } from './operations/users.ts';
import type { TestClient } from './testClient.ts';
import { OTHER_ADMIN, TestServer } from './testServer.ts';

let server: TestServer;
let admin: TestClient;
beforeAll(async () => {
  server = await TestServer.start({ env: { PROVISIONING_DELAY_MINUTES: '0' } });
  admin = await server.signedIn();
});
afterAll(() => server.drop());

const numberOf = async (id: string): Promise<string | null | undefined> =>
  (await admin.ask(gql(`query UserNumber($id: ID!) { user(id: $id) { phoneNumber } }`), { id })).user?.phoneNumber;

/** Gives a user a number. @returns why not, if it is refused */
async function give(id: string, phoneNumber: string, client = admin) {
  const { userErrors } = await client.call('userUpdate', { id, version: await versionOf(client, id), phoneNumber });
  return userErrors.map(({ code, field }) => [code, field]);
}

/** A CSV of users with a column of numbers. */
function csvWithNumbers(users: readonly Partial<Record<ColumnKey, string>>[], header = '内線番号'): string {
  const [titles = [], ...rows] = tokenizeCsv(csvOf(users), ',').records;
  return writeCsv([[...titles, header], ...rows.map((row, i) => [...row, users[i]?.phoneNumber ?? ''])]);
}

describe('a number', () => {
  test('is kept as E.164 has it, or as an extension, and found in each way in which it is written', async () => {
    const { id, loginId } = await addUser(admin, { name: 'Dialed', phoneNumber: ' ０３-5555-0001 ' });
    expect(await numberOf(id)).toBe('+81355550001');
    for (const search of ['03-5555-00', '0355550', '+813555500', '8135555', '5555-0001'])
      expect([search, await loginIdsOf(admin, search)]).toEqual([search, [loginId]]);
    expect(await give(id, '20-01')).toEqual([]);
    expect(await numberOf(id)).toBe('2001');
    expect([await loginIdsOf(admin, '2001'), await loginIdsOf(admin, '03-5555')]).toEqual([[loginId], []]);
    expect(await give(id, '')).toEqual([]);
    expect(await numberOf(id)).toBeNull();
    const { auditEntries } = await admin.ask(
      gql(`query NumberAudit($id: ID) { auditEntries(filter: { kind: [USER_UPDATE], targetId: $id }) {
        nodes { before after }
      } }`),
      { id },
    );
    const told = auditEntries.nodes.map(({ before, after }) =>
      [before, after].map((state) => (state && 'phoneNumber' in state ? state.phoneNumber : null)),
    );
    expect(told).toEqual([
      ['2001', null],
      ['+81355550001', '2001'],
    ]);
  });

  test('belongs to one user of an organization, who is named to whoever gives it to another', async () => {
    const first = await addUser(admin, { name: 'First', phoneNumber: '3001' });
    const second = await addUser(admin, { name: 'Second' });
    const taken = { code: 'NUMBER_TAKEN', field: 'phoneNumber' };
    const { userCreate } = await admin.ask(
      gql(`mutation NumberTaken($input: UserCreateInput!) {
        userCreate(input: $input) { userErrors { code field message } }
      }`),
      { input: newUser({ phoneNumber: '3001' }) },
    );
    expect(userCreate?.userErrors).toMatchObject([taken]);
    expect(userCreate?.userErrors[0]?.message).toContain(`First (${first.loginId})`);
    expect(await give(second.id, '３００１')).toEqual([[taken.code, taken.field]]);
    expect(await give(second.id, 'three')).toEqual([['INVALID_USER_NUMBER', 'phoneNumber']]);
    // To save what they have is no change.
    expect(await give(first.id, '3001')).toEqual([]);
    const other = await server.signedIn(OTHER_ADMIN);
    const elsewhere = await other.mutate(UserCreateDocument, newUser({ phoneNumber: '3001' }));
    expect(elsewhere.userErrors).toEqual([]);
    await admin.call('userDelete', { id: first.id, loginId: first.loginId });
    expect(await give(second.id, '3001')).toEqual([]);
  });
});

describe('files', () => {
  test('bring numbers, change them, let two exchange them, and give them back', async () => {
    const users = [
      { loginId: 'number1@alpha.example', name: 'One', phoneNumber: '03-5555-1001' },
      { loginId: 'number2@alpha.example', name: 'Two', phoneNumber: '="0042"' },
      { loginId: 'number3@alpha.example', name: 'Three' },
    ];
    const { id } = await createImport(admin, csvWithNumbers(users));
    await commitImport(admin, id);
    await importIn(admin, id, 'COMPLETED');
    expect(await loginIdsOf(admin, '03-5555-1001')).toEqual(['number1@alpha.example']);

    const update = await createUpdate(
      admin,
      'Login ID,Extension\nnumber1@alpha.example,0042\nnumber2@alpha.example,03-5555-1001\nnumber3@alpha.example,\n',
    );
    const ready = await bulkIn(admin, update.id, 'READY');
    expect(await differencesOf(admin, update.id)).toEqual([
      '2: phoneNumber +81355551001 → 0042',
      '3: phoneNumber 0042 → +81355551001',
    ]);
    await carryOut(admin, ready);
    expect(await loginIdsOf(admin, '03-5555-1001')).toEqual(['number2@alpha.example']);

    const exported = await admin.call('userExport', {
      encoding: 'UTF_8',
      search: 'number',
      orderBy: { field: 'LOGIN_ID', direction: 'ASC' },
    });
    const decoded = await decodeCsv(await download(admin, exported.download));
    if (!decoded.ok) throw new Error(decoded.issue.code);
    const [titles = [], ...rows] = tokenizeCsv(decoded.text, ',').records;
    const at = titles.indexOf('Extension or number');
    expect(rows.map((row) => row[at])).toEqual(['="0042"', '="+81355551001"', '']);
  });

  test('with numbers that others have, or twice the same, are refused at their cells', async () => {
    await addUser(admin, { loginId: 'holder@alpha.example', name: 'Holder', phoneNumber: '4001' });
    const file = csvWithNumbers([
      { loginId: 'x1@alpha.example', name: 'X', phoneNumber: '4001' },
      { loginId: 'x2@alpha.example', name: 'X', phoneNumber: '4002' },
      { loginId: 'x3@alpha.example', name: 'X', phoneNumber: '40-02' },
      { loginId: 'x4@alpha.example', name: 'X', phoneNumber: 'none' },
    ]);
    const { id } = await createImport(admin, file);
    expect((await importIn(admin, id, 'INVALID')).issues.nodes).toMatchObject([
      { row: 2, field: 'phoneNumber', code: 'NUMBER_TAKEN' },
      { row: 4, field: 'phoneNumber', code: 'NUMBER_TWICE_IN_FILE' },
      { row: 5, field: 'phoneNumber', code: 'INVALID_USER_NUMBER' },
    ]);
    await addUser(admin, { loginId: 'x5@alpha.example' });
    const update = await createUpdate(admin, 'Login ID,Extension\nx5@alpha.example,4001\n');
    expect((await bulkIn(admin, update.id, 'INVALID')).issues.nodes).toMatchObject([
      { row: 2, field: 'phoneNumber', code: 'NUMBER_TAKEN' },
    ]);
  });

  test('whose number somebody else was given meanwhile are not added', async () => {
    const { id } = await createImport(
      admin,
      csvWithNumbers([{ loginId: 'late@alpha.example', name: 'Late', phoneNumber: '4100' }]),
    );
    await importIn(admin, id, 'READY');
    await addUser(admin, { phoneNumber: '4100' });
    await commitImport(admin, id);
    expect((await importIn(admin, id, 'FAILED')).issues.nodes).toMatchObject([
      { row: 2, field: 'phoneNumber', code: 'NUMBER_TAKEN' },
    ]);
  });

  test('have a column for numbers where a template is asked for it', async () => {
    const headerOf = async (phoneNumber?: boolean): Promise<string[]> => {
      const made = await admin.call('userCsvTemplateCreate', { rows: 1, encoding: 'UTF_8', phoneNumber });
      const decoded = await decodeCsv(await download(admin, made.download));
      return decoded.ok ? (tokenizeCsv(decoded.text, ',').records[0] ?? []) : [];
    };
    expect(await headerOf()).not.toContain('Extension or number');
    expect((await headerOf(true)).slice(0, 4)).toEqual(['Login ID', 'User name', 'Extension or number', 'Password']);
  });
});

describe('a call of which no user is named', () => {
  const TAKERS = gql(`query NumberCalls { calls(first: 20) {
    nodes { externalId participants { name number userId } }
  } }`);
  const takersOf = async (id: string): Promise<(string | null)[]> =>
    (await admin.ask(TAKERS)).calls.nodes
      .find(({ externalId }) => externalId === id)
      ?.participants.map(({ name, userId }) => `${name}${userId ? '!' : ''}`) ?? [];

  test('is of whoever has the number', async () => {
    const dan = await addCaller(admin, 'dan@alpha.example', 'Dan');
    const eve = await addUser(admin, { loginId: 'eve@alpha.example', name: 'Eve', phoneNumber: '5002' });
    expect(await give(dan.id, '050-1111-2222')).toEqual([]);
    const { secret } = await makeSecret(admin);
    const participants = (number: string, number2: string, more: object = {}) => [
      { side: 'FROM', number, name: 'A line' },
      { side: 'TO', number: number2, name: 'Someone', ...more },
    ];
    const told = async (id: string, people: object[]) => {
      const [{ result, code, field } = {}] = await tell(server, secret, callOf(id, '', { participants: people }).ended);
      return code === undefined ? result : [code, field];
    };
    expect(await told('one', participants('+815011112222', '03-1234-5678'))).toBe('CREATED');
    expect(await takersOf('one')).toEqual(['Dan!', 'Someone']);
    // Once for each user, and those who are named come first.
    expect(await told('two', participants('05011112222', '050-1111-2222'))).toBe('CREATED');
    expect(await takersOf('two')).toEqual(['Dan!', 'Someone']);
    expect(await told('three', participants('05011112222', '9', { loginId: 'dan@alpha.example' }))).toBe('CREATED');
    expect(await takersOf('three')).toEqual(['A line', 'Dan!']);
    // Who may not use the Incoming Webhook keeps nobody else's call from being taken.
    expect(await told('four', participants('05011112222', '5002'))).toBe('CREATED');
    expect(await takersOf('four')).toEqual(['Dan!', 'Someone']);
    expect(await told('five', participants('9', '5002'))).toEqual([
      'WEBHOOK_NOT_ALLOWED',
      'call.participants.1.number',
    ]);
    expect(await told('six', participants('9', '8'))).toEqual(['USER_REQUIRED', 'call.participants']);
    expect(eve.id).not.toBe(dan.id);
  });

  test('also of senders made for MiiTel, where its user ID is null', async () => {
    const { secret: path } = await makeSecret(admin, 'URL');
    const people = [
      { type: 'FROM', stereo_lr: 'LEFT', miitel_user_id: null, number: '05011112222', name: null },
      { type: 'TO', stereo_lr: 'RIGHT', miitel_user_id: null, number: 'Anonymous', name: null },
    ];
    const call = {
      call_data_id: 'miitel',
      event_type: 'OUTGOING_CALL',
      call_starts_at: '2026-11-20T10:00:00+0900',
      call_answered_at: '2026-11-20T10:00:30+0900',
      call_ends_at: '2026-11-20T10:09:30+0900',
      participants: people,
    };
    const answer = await post(server, JSON.stringify({ call_data: [call] }), {}, path);
    expect(answer.json<{ errors: object[] }>().errors).toEqual([]);
    expect(await takersOf('miitel')).toEqual(['Dan!', '']);
  });
});
