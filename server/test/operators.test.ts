import { gql } from './gql.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addUser } from './factories/users.ts';
import { createApp } from '../src/app.ts';
import { parseConfig } from '../src/config/index.ts';
import { createTestDatabase } from './databases.ts';
import { seatsOf } from './imports.ts';
import { runOperator } from './operator.ts';
import { TestServer } from './testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start({ env: { PROVISIONING_DELAY_MINUTES: '0' } });
});
afterAll(() => server.drop());

const operator = (...words: string[]): Promise<string> => runOperator(server, ...words);

const create = (...more: string[]) =>
  operator(
    'organization',
    'create',
    '--name',
    'Gamma',
    '--admin-login-id',
    'boss@gamma.example',
    '--seats',
    'users=3',
    ...more,
  );

describe('an organization', () => {
  test('is made with its contract and an administrator, who has to choose a password', async () => {
    const printed = await create('--seats', 'phone=2', '--time-zone', 'Asia/Manila', '--locale', 'en');
    const password = /shown this once: (\S+)/.exec(printed)?.[1] ?? '';
    const client = await server.signedIn({ loginId: 'boss@gamma.example', password });
    expect(
      await client.ask(
        gql(
          `query OperatorsViewer { viewer { locale timeZone mustChangePassword privileges { administrative } organization { name } } }`,
        ),
      ),
    ).toEqual({
      viewer: {
        locale: 'EN',
        timeZone: 'Asia/Manila',
        mustChangePassword: true,
        privileges: { administrative: true },
        organization: { name: 'Gamma' },
      },
    });
    await client.call('passwordChange', { currentPassword: password, newPassword: 'Siskin-3-elms' });
    expect(
      await client.ask(gql(`query OperatorsContract { contract { importRowLimit seats { what used limit } } }`)),
    ).toEqual({
      contract: {
        importRowLimit: 100,
        seats: [
          { what: 'USERS', used: 1, limit: 3 },
          { what: 'PHONE', used: 0, limit: 2 },
        ],
      },
    });
    expect(await operator('organization', 'list')).toContain('Gamma');
    const { auditEntries } = await client.ask(
      gql(
        `query OperatorsAuditEntries { auditEntries(filter: { kind: [ORGANIZATION_CREATE, USER_CREATE] }) { nodes { kind actorName targetName } } }`,
      ),
    );
    expect(auditEntries.nodes).toEqual([
      { kind: 'USER_CREATE', actorName: 'operator', targetName: 'boss@gamma.example' },
      { kind: 'ORGANIZATION_CREATE', actorName: 'operator', targetName: 'Gamma' },
    ]);
  });

  test.each([
    ['a login ID that is taken', ['--admin-login-id', 'ADMIN@alpha.example'], 'LOGIN_ID_TAKEN'],
    ['a login ID that is none', ['--admin-login-id', 'nobody'], 'INVALID_FORMAT'],
    [
      'a password that is too simple',
      ['--admin-login-id', 'b@gamma.example', '--admin-password', 'password'],
      'TOO_SIMPLE',
    ],
    ['an unknown kind of seat', ['--seats', 'chairs=3'], 'Seats are of users, phone'],
    ['a number that is none', ['--seats', 'users=many'], 'Write KIND=NUMBER'],
    [
      'no seats for users',
      ['--seats', 'users=0', '--admin-login-id', 'b@gamma.example'],
      'at least one seat for users',
    ],
    ['an unknown time zone', ['--time-zone', 'Europe/Berlin'], 'Use one of Asia/Tokyo'],
    ['an unknown language', ['--locale', 'fr'], 'ja, en'],
    ['no name', ['--name', ' \u3000 '], 'needs a name'],
    ['a name that nobody sees', ['--name', '\u200B\u2060'], 'needs a name'],
    ['a name of 101 characters', ['--name', 'あ'.repeat(101)], 'at most 100 characters'],
    ['a name of 5,000 characters', ['--name', 'x'.repeat(5_000)], 'at most 100 characters'],
    ['a name of two lines', ['--name', 'Gamma\nDelta'], 'U+000A'],
    ['a name that is written backwards', ['--name', 'Gamma\u202Edetimil'], 'U+202E'],
    ['too large a file', ['--import-rows', '10001', '--admin-login-id', 'b@gamma.example'], '1 to 10000 rows'],
  ])('is not made with %s', async (_, more, text) => {
    const before = await operator('organization', 'list');
    expect(await create(...more)).toContain(text);
    expect(await operator('organization', 'list')).toBe(before);
  });
});

test('an organization is called what was typed, without what stands around it', async () => {
  const name = `${'あ'.repeat(99)}\u{20BB7}`;
  const made = ['--name', `\u3000${name} `, '--admin-login-id', 'long@gamma.example'];
  expect(await create(...made)).toContain('was made');
  expect(await operator('organization', 'list')).toContain(`  ${name}  active`);
});

describe('a contract', () => {
  test('is changed, which the audit log tells with before and after', async () => {
    const { organizationId } = server.alpha;
    const more = ['--seats', 'users=70', '--seats', 'recPod=none', '--import-rows', '500'];
    const printed = await operator('contract', 'set', organizationId, ...more);
    expect(printed).toContain('users  60 → 70 (1 in use)');
    expect(printed).toContain('recPod  5 → not subscribed');
    expect(printed).toContain('rows of one file  100 → 500');
    expect(await operator('contract', 'set', organizationId, ...more)).toContain('nothing was changed');
    const client = await server.signedIn();
    const { contract, auditEntries } = await client.ask(
      gql(
        `query OperatorsContract2 { contract { importRowLimit } auditEntries(filter: { kind: [CONTRACT_CHANGE] }) { nodes { actorName before after } } }`,
      ),
    );
    expect(contract.importRowLimit).toBe(500);
    expect(Object.keys(await seatsOf(client))).not.toContain('REC_POD');
    const [entry, ...others] = auditEntries.nodes;
    expect(others).toEqual([]);
    expect(entry?.actorName).toBe('operator');
    expect(entry?.before?.['seats']).toMatchObject({ users: { limit: 60 }, recPod: { limit: 5 } });
    expect(entry?.after?.['seats']).toMatchObject({ users: { limit: 70 } });
    expect(entry?.after?.['seats']).not.toHaveProperty('recPod');
  });

  test.each([
    ['below what is in use', ['--seats', 'users=0'], "users: 1 seat is in use, so the limit can't be 0."],
    ['to no users at all', ['--seats', 'users=none'], 'can be changed but not ended'],
  ])('is not changed %s', async (_, more, text) => {
    expect(await operator('contract', 'set', server.alpha.organizationId, ...more)).toContain(text);
  });

  test('is changed as a whole or not at all, and every kind that stands against it is named', async () => {
    const client = await server.signedIn();
    await addUser(client, { loginId: 'phone@alpha.example', permissions: { phoneEnable: true } });
    const asked = ['--seats', 'meetings=40', '--seats', 'users=1', '--seats', 'phone=none', '--import-rows', '7'];
    const printed = await operator('contract', 'set', server.alpha.organizationId, ...asked);
    expect(printed).toContain("users: 2 seats are in use, so the limit can't be 1.");
    expect(printed).toContain("phone: there is 1 user on it, so the subscription can't be ended");
    expect(printed).not.toContain('meetings');
    const { contract } = await client.ask(
      gql(`query OperatorsContract3 { contract { importRowLimit seats { what limit } } }`),
    );
    expect(contract.importRowLimit).toBe(500);
    expect(contract.seats).toContainEqual({ what: 'MEETINGS', limit: 30 });
  });

  test('of an unknown organization is not changed', async () => {
    expect(await operator('contract', 'set', 'nobody', '--seats', 'users=1')).toContain(
      'There is no organization nobody',
    );
  });
});

describe('an audit log', () => {
  test('is verified by its organization, and one that is nobody’s is not', async () => {
    const { organizationId } = server.alpha;
    expect(await operator('audit', 'verify', organizationId)).toMatch(/ entries, intact$/);
    expect(await operator('audit', 'verify')).toContain(organizationId);
    expect(await operator('audit', 'verify', 'nobody')).toContain('There is no organization nobody');
  });
});

describe('the first start', () => {
  test('makes a demo organization once: every service, a few seats of some, and room for a hundred users', async () => {
    const database = await createTestDatabase();
    const app = createApp(parseConfig({ DATABASE_URL: database.url, DATA_DIR: database.dataDir, JOBS: 'off' }));
    await app.start();
    const given = { loginId: undefined, password: undefined };
    const first = await app.operator.firstStart(given);
    expect(first).toMatchObject({ loginId: 'admin@demo.example', generated: true });
    expect(await app.operator.firstStart(given)).toBeUndefined();
    const opened = await app.sessions.signIn('admin@demo.example', first?.password ?? '', {
      address: '::1',
      userAgent: '',
    });
    expect(opened.user).toMatchObject({ passwordTemporary: true, settings: { administrative: true } });
    await app.stop();
    await database.drop();
  });

  test('takes the login ID and the password that the configuration says, as the administrator’s own', async () => {
    const database = await createTestDatabase();
    const app = createApp(parseConfig({ DATABASE_URL: database.url, DATA_DIR: database.dataDir, JOBS: 'off' }));
    await app.start();
    await expect(app.operator.firstStart({ loginId: 'me@demo.example', password: 'password' })).rejects.toThrow(
      'TOO_SIMPLE',
    );
    expect(await app.operator.firstStart({ loginId: 'me@demo.example', password: 'Avocet-4-shores' })).toMatchObject({
      generated: false,
    });
    const opened = await app.sessions.signIn('me@demo.example', 'Avocet-4-shores', { address: '::1', userAgent: '' });
    expect(opened.user.passwordTemporary).toBe(false);
    await app.stop();
    await database.drop();
  });
});
