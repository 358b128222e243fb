import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTestDatabase } from './databases.ts';
import { commitImport, createImport, csvOf, importIn, seatsOf, someUsers } from './imports.ts';
import { runOperator } from './operator.ts';
import { newUser } from './factories/users.ts';
import type { AuditKind } from './generated.ts';
import { gql } from './gql.ts';
import type { TestClient } from './testClient.ts';
import { ADMIN, OTHER_ADMIN, TestServer } from './testServer.ts';

let server: TestServer;
beforeEach(async () => {
  server = await TestServer.start({ env: { PROVISIONING_DELAY_MINUTES: '0' } });
});
afterEach(() => server.drop());

const suspend = (...more: string[]) =>
  runOperator(server, 'organization', 'suspend', server.alpha.organizationId, ...more);
const resume = () => runOperator(server, 'organization', 'resume', server.alpha.organizationId);
const query = (sql: string) => server.app.database.query(sql);

const entriesOf = async (client: TestClient, ...kind: AuditKind[]) => {
  const document = gql(
    `query SuspensionAuditEntries($kind: [AuditKind!]) { auditEntries(filter: { kind: $kind }) { nodes { kind actorName before after } } }`,
  );
  return (await client.ask(document, { kind })).auditEntries.nodes;
};

const CREATE = gql(
  `mutation SuspensionUserCreate($input: UserCreateInput!) { userCreate(input: $input) { user { id } userErrors { code } } }`,
);

describe('a suspended organization', () => {
  test('is shut out from the very next request, told so only with the right password, and back when it is resumed', async () => {
    const [client, second, other] = [
      await server.signedIn(),
      await server.signedIn(),
      await server.signedIn(OTHER_ADMIN),
    ];
    expect(await runOperator(server, 'organization', 'list')).toMatch(/Alpha {2}active/);
    expect(await suspend('--reason', 'Three bills are open')).toContain('is suspended now; 2 sessions were ended.');

    for (const each of [client, second])
      expect(await each.fault('{ contract { billingMonth } }')).toBe('UNAUTHENTICATED');
    const [refusal] = await server.client().signIn(ADMIN.loginId, ADMIN.password);
    expect(refusal).toEqual({
      code: 'ORGANIZATION_SUSPENDED',
      message:
        'Your organization’s use of Rollcall is suspended. Ask the vendor with whom your organization has its contract.',
    });
    expect(await server.client().signIn(ADMIN.loginId, 'Wrong-password-1')).toMatchObject([
      { code: 'INVALID_CREDENTIALS' },
    ]);
    expect(await seatsOf(other)).toMatchObject({ USERS: 1 });
    expect(await runOperator(server, 'organization', 'list')).toMatch(/Alpha {2}suspended since 2026-11-22T03:00:00/);

    expect(await suspend()).toContain('is suspended already');
    expect(await resume()).toContain('is active again; it was suspended since 2026-11-22T03:00:00');
    expect(await resume()).toContain('is not suspended');
    expect(await client.fault('{ contract { billingMonth } }')).toBe('UNAUTHENTICATED');
    const again = await server.signedIn();
    const [resumed, suspended, ...more] = await entriesOf(again, 'ORGANIZATION_SUSPEND', 'ORGANIZATION_RESUME');
    expect(more).toEqual([]);
    const since = '2026-11-22T03:00:00.000Z';
    expect(suspended).toMatchObject({
      actorName: 'operator',
      before: { suspendedAt: null },
      after: { suspendedAt: since, endedSessions: 2, reason: 'Three bills are open' },
    });
    expect(resumed).toMatchObject({ before: { suspendedAt: since }, after: { suspendedAt: null } });
    const refused = await entriesOf(again, 'SIGN_IN_REFUSED');
    expect(refused.map(({ after }) => after?.['reason'])).toEqual(['INVALID_CREDENTIALS', 'ORGANIZATION_SUSPENDED']);
  });

  test('is looked at on each request: a session opened while it was being suspended is refused too', async () => {
    const client = await server.signedIn();
    await query(`UPDATE organizations SET suspended_at = 1 WHERE id = '${server.alpha.organizationId}'`);
    expect(await client.fault('{ contract { billingMonth } }')).toBe('UNAUTHENTICATED');
    await query(`UPDATE organizations SET suspended_at = NULL WHERE id = '${server.alpha.organizationId}'`);
    expect(await client.fault('{ contract { billingMonth } }')).toBeUndefined();
  });

  test('changes no more once its suspension is told, whatever was under way', async () => {
    const client = await server.signedIn();
    const adding = Array.from({ length: 30 }, (_, i) =>
      client.send(CREATE, { input: newUser({ loginId: `under.way${i}@alpha.example` }) }),
    );
    const used = async () => Number((await query(USED))[0]?.['used']);
    const USED = `SELECT used FROM contract_seats WHERE kind = 'users' AND organization_id = '${server.alpha.organizationId}'`;
    await Promise.race(adding);
    await suspend();
    const whenTold = await used();
    const answers = await Promise.all(adding);
    expect(await used()).toBe(whenTold);
    const added = answers.filter(({ data }) => data?.userCreate?.user);
    expect(added).toHaveLength(whenTold - 1);
    const refusals = answers.flatMap(({ data, errors }) => [
      ...(data?.userCreate?.userErrors.map(({ code }) => code) ?? []),
      ...(errors?.map(({ extensions }) => extensions['code']) ?? []),
    ]);
    expect(refusals).toHaveLength(30 - added.length);
    for (const code of refusals) expect(['ORGANIZATION_SUSPENDED', 'UNAUTHENTICATED']).toContain(code);
  });

  test.each(['', 'x'.repeat(501)])('of nobody, or for an endless reason, there is none', async (reason) => {
    const printed = reason
      ? await suspend('--reason', reason)
      : await runOperator(server, 'organization', 'suspend', 'nobody');
    expect(printed).toContain(reason ? 'at most' : 'There is no organization nobody');
    expect(await seatsOf(await server.signedIn())).toMatchObject({ USERS: 1 });
  });
});

describe('an import that was asked for before the suspension', () => {
  test('adds nobody, then or later, and says why', async () => {
    const database = await createTestDatabase();
    const idle = await TestServer.start({ database, jobs: false });
    const before = await idle.signedIn();
    const { id } = await createImport(before, csvOf(someUsers(5, 'late')), 'late.csv');
    expect((await commitImport(before, id)).userErrors).toEqual([]);
    const { organizationId } = idle.alpha;
    await runOperator(idle, 'organization', 'suspend', organizationId);
    await idle.stop();

    const working = await TestServer.start({ database });
    const statusOf = `SELECT status FROM user_imports WHERE id = '${id}'`;
    while ((await working.app.database.query(statusOf))[0]?.['status'] !== 'FAILED') {
      await new Promise((resolve) => setImmediate(resolve));
    }
    await runOperator(working, 'organization', 'resume', organizationId);
    const client = await working.signedIn();
    const view = await importIn(client, id, 'FAILED');
    expect(view.issues.nodes).toMatchObject([{ row: null, code: 'IMPORT_SUSPENDED' }]);
    expect(view.addedCount).toBe(0);
    expect(await seatsOf(client)).toMatchObject({ USERS: 1 });
    expect(await entriesOf(client, 'USER_IMPORT_FAIL')).toHaveLength(1);

    // What was only ready is still there to be added.
    const ready = await createImport(client, csvOf(someUsers(2, 'ready')), 'ready.csv');
    await importIn(client, ready.id, 'READY');
    await runOperator(working, 'organization', 'suspend', organizationId);
    await runOperator(working, 'organization', 'resume', organizationId);
    const again = await working.signedIn();
    await commitImport(again, ready.id);
    expect((await importIn(again, ready.id, 'COMPLETED')).addedCount).toBe(2);
    await working.stop();
    await database.drop();
  });
});

describe('an administrator’s way in', () => {
  const reset = (loginId: string, ...more: string[]) =>
    runOperator(
      server,
      'administrator',
      'reset',
      '--organization',
      server.alpha.organizationId,
      '--login-id',
      loginId,
      ...more,
    );
  const passwordIn = (printed: string): string => /shown this once: (\S+)/.exec(printed)?.[1] ?? '';
  const VIEWER = gql(`query SuspensionViewer { viewer { mustChangePassword privileges { administrative } } }`);
  const flags = async () =>
    query(
      `SELECT setting_administrative AS administrative, deactivated_at AS deactivated FROM users WHERE login_id = 'member@alpha.example'`,
    );

  /** Adds a user without privileges. */
  async function addMember(): Promise<void> {
    await (await server.signedIn()).call('userCreate', newUser({ loginId: 'member@alpha.example', name: 'Newcomer' }));
  }

  test('is opened by a temporary password, whatever was guessed and whoever is signed in', async () => {
    const client = await server.signedIn();
    const used = await seatsOf(client);
    for (let i = 0; i < 12; i += 1) {
      await server.client().signIn(ADMIN.loginId, `Guess-number-${i}`);
      server.clock.advance(1_000);
    }
    expect(await server.client().signIn(ADMIN.loginId, ADMIN.password)).toMatchObject([{ code: 'TOO_MANY_ATTEMPTS' }]);
    const printed = await reset('ADMIN@alpha.example');
    expect(printed).not.toContain('granted');
    expect(await client.fault('{ contract { billingMonth } }')).toBe('UNAUTHENTICATED');
    const again = await server.signedIn({ loginId: ADMIN.loginId, password: passwordIn(printed) });
    expect(await again.ask(VIEWER)).toEqual({
      viewer: { mustChangePassword: true, privileges: { administrative: true } },
    });
    await again.call('passwordChange', { currentPassword: passwordIn(printed), newPassword: 'Kestrel-9-hills' });
    expect(await seatsOf(again)).toEqual(used);
    const entries = await entriesOf(again, 'USER_PASSWORD_RESET', 'USER_UPDATE', 'USER_ACTIVATE');
    expect(entries).toMatchObject([{ kind: 'USER_PASSWORD_RESET', actorName: 'operator' }]);
    expect(JSON.stringify(entries)).not.toContain(passwordIn(printed));
  });

  test('is opened for a deactivated one, who is activated', async () => {
    await addMember();
    await query(
      `UPDATE users SET setting_administrative = TRUE, deactivated_at = 1 WHERE login_id = 'member@alpha.example'`,
    );
    const printed = await reset('member@alpha.example', '--password', 'Given-by-me-1');
    expect(printed).toContain('was deactivated and is active again');
    expect(printed).not.toContain('Given-by-me-1');
    await server.signedIn({ loginId: 'member@alpha.example', password: 'Given-by-me-1' });
    const entries = await entriesOf(await server.signedIn(), 'USER_PASSWORD_RESET', 'USER_UPDATE', 'USER_ACTIVATE');
    expect(entries.map(({ kind }) => kind)).toEqual(['USER_PASSWORD_RESET', 'USER_ACTIVATE']);
    expect([entries[1]?.before?.['deactivated'], entries[1]?.after?.['deactivated']]).toEqual([true, false]);
  });

  test('makes an administrator of somebody else where that is asked for, or nobody is one any more', async () => {
    await addMember();
    expect(await reset('member@alpha.example')).toContain('With --grant they become one too.');
    expect(await flags()).toMatchObject([{ administrative: 0 }]);
    const granted = await reset('member@alpha.example', '--grant');
    expect(granted).toContain('was granted administrative privileges');
    const client = await server.signedIn({ loginId: 'member@alpha.example', password: passwordIn(granted) });
    expect(await client.ask(VIEWER)).toMatchObject({ viewer: { privileges: { administrative: true } } });

    await query(`UPDATE users SET setting_administrative = FALSE WHERE login_id = 'member@alpha.example'`);
    await query(`UPDATE users SET deactivated_at = 1 WHERE login_id = '${ADMIN.loginId}'`);
    expect(await reset('member@alpha.example')).toContain('was granted administrative privileges');
    expect(await flags()).toMatchObject([{ administrative: 1, deactivated: null }]);
    const kinds = await query(
      `SELECT kind FROM audit_entries WHERE kind = 'USER_UPDATE' AND actor_name = 'operator' AND organization_id = '${server.alpha.organizationId}'`,
    );
    expect(kinds).toHaveLength(2);
  });

  test('of a suspended organization is opened, and it is said that nobody signs in all the same', async () => {
    await suspend();
    const printed = await reset(ADMIN.loginId);
    expect(printed).toContain('nobody of it can sign in before it is resumed');
    await resume();
    await server.signedIn({ loginId: ADMIN.loginId, password: passwordIn(printed) });
  });

  test.each([
    ['another organization’s', OTHER_ADMIN.loginId, [], 'is a user of another organization'],
    ['nobody’s', 'nobody@alpha.example', [], 'No user has the login ID nobody@alpha.example.'],
    ['not opened by a simple password', ADMIN.loginId, ['--password', 'password'], 'TOO_SIMPLE'],
  ])('%s', async (_, loginId, more, text) => {
    const client = await server.signedIn();
    expect(await reset(loginId, ...more)).toContain(text);
    expect(await seatsOf(client)).toMatchObject({ USERS: 1 });
    await server.signedIn(OTHER_ADMIN);
  });
});
