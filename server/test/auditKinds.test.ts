import { AUDIT_KINDS, type AuditKind } from '@rollcall/shared';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bulkIn, createBulk } from './bulkActions.ts';
import { addUser, versionOf, viewerIdOf } from './factories/users.ts';
import type { Calls, UserBulkActionKind } from './generated.ts';
import { type FileLink, download } from './files.ts';
import { commitImport, createImport, csvOf, importIn, someUsers } from './imports.ts';
import { gql } from './gql.ts';
import type { InputOf, TestClient } from './testClient.ts';
import { ADMIN, TestServer } from './testServer.ts';

let server: TestServer;
let admin: TestClient;
beforeAll(async () => {
  server = await TestServer.start({ env: { PROVISIONING_DELAY_MINUTES: '0' } });
  admin = await server.signedIn();
});
afterAll(() => server.drop());

const PASSWORD = 'Never-2-be-seen';
const text = (value: unknown): string => String(value);

/** Calls a mutation that must not be refused. */
async function mutate<Name extends keyof Calls>(name: Name, input: InputOf<Name>) {
  const { userErrors } = await admin.call(name, input);
  expect([name, userErrors]).toEqual([name, []]);
}

/** Asks for a link and downloads its file, which is what the log tells. */
async function downloadBy(
  name: 'userExport' | 'userCsvTemplateCreate' | 'userImportReport' | 'auditExport' | 'callExport' | 'contactExport',
  input: object,
): Promise<void> {
  const answer: object = await admin.call(name, input);
  const { userErrors, download: link } = answer as { userErrors: unknown[]; download: FileLink | null };
  expect([name, userErrors]).toEqual([name, []]);
  await download(admin, link);
}

const add = async (loginId: string): Promise<string> => (await addUser(admin, { loginId, password: PASSWORD })).id;
const bulk = async (userId: string, kind: UserBulkActionKind): Promise<string> => {
  const { id } = await createBulk(admin, { ids: [userId] }, { kind });
  await bulkIn(admin, id, 'READY');
  return id;
};
const upload = async (prefix: string): Promise<string> => {
  const { id } = await createImport(admin, csvOf(someUsers(1, prefix)));
  await importIn(admin, id, 'READY');
  return id;
};

let userId: string;
let importId: string;
let bulkId: string;
let viewId: string;
let contactId: string;
let tokenId: string;

/** Each mutation, what the log keeps of it, and how it is called. One that is added must be added here too. */
const MUTATIONS: Readonly<Record<string, readonly [AuditKind, () => Promise<unknown>]>> = {
  signIn: ['SIGN_IN', () => server.client().signIn(ADMIN.loginId, ADMIN.password)],
  userCreate: ['USER_CREATE', async () => (userId = await add('kinds@alpha.example'))],
  userUpdate: ['USER_UPDATE', () => mutate('userUpdate', { id: userId, version: 1, name: 'B' })],
  userPasswordReset: [
    'USER_PASSWORD_RESET',
    () => mutate('userPasswordReset', { id: userId, password: `${PASSWORD}2` }),
  ],
  userDeactivate: ['USER_DEACTIVATE', () => mutate('userDeactivate', { id: userId })],
  userActivate: ['USER_ACTIVATE', () => mutate('userActivate', { id: userId })],
  userBulkActionCreate: ['USER_BULK_ACTION_CREATE', async () => (bulkId = await bulk(userId, 'DEACTIVATE'))],
  userBulkActionCommit: ['USER_BULK_ACTION_COMMIT', () => mutate('userBulkActionCommit', { id: bulkId })],
  userBulkActionCancel: [
    'USER_BULK_ACTION_CANCEL',
    async () => {
      await bulkIn(admin, bulkId, 'COMPLETED');
      await mutate('userBulkActionCancel', { id: await bulk(userId, 'ACTIVATE') });
    },
  ],
  userBulkUpdateCreate: [
    'USER_BULK_ACTION_CREATE',
    () =>
      mutate('userBulkUpdateCreate', {
        fileName: 'changes.csv',
        csv: 'Login ID,User name\r\nkinds@alpha.example,C\r\n',
      }),
  ],
  userDelete: ['USER_DELETE', () => mutate('userDelete', { id: userId, loginId: 'kinds@alpha.example' })],
  userExport: ['USER_EXPORT', () => downloadBy('userExport', { encoding: 'UTF_8' })],
  userCsvTemplateCreate: [
    'USER_CSV_TEMPLATE_CREATE',
    () => downloadBy('userCsvTemplateCreate', { rows: 1, encoding: 'UTF_8' }),
  ],
  userImportCreate: ['USER_IMPORT_CREATE', async () => (importId = await upload('first'))],
  userImportCommit: ['USER_IMPORT_COMMIT', () => commitImport(admin, importId)],
  userImportReport: [
    'USER_IMPORT_REPORT',
    async () => {
      await importIn(admin, importId, 'COMPLETED');
      await downloadBy('userImportReport', { id: importId });
    },
  ],
  userImportUndo: ['USER_IMPORT_UNDO', () => mutate('userImportUndo', { id: importId })],
  userImportCancel: ['USER_IMPORT_CANCEL', async () => mutate('userImportCancel', { id: await upload('second') })],
  passwordPolicyUpdate: [
    'PASSWORD_POLICY_CHANGE',
    () => mutate('passwordPolicyUpdate', { weakPasswordsInFiles: 'REFUSE' }),
  ],
  columnMatchesSave: [
    'COLUMN_MATCHES_SAVE',
    () => mutate('columnMatchesSave', { matches: [{ header: 'Mailbox', column: 'loginId' }] }),
  ],
  userViewCreate: [
    'USER_VIEW_CREATE',
    async () => {
      const { userView } = await admin.call('userViewCreate', { name: 'Everyone', columns: [] });
      viewId = userView?.id ?? '';
    },
  ],
  userViewUpdate: ['USER_VIEW_UPDATE', () => mutate('userViewUpdate', { id: viewId, name: 'All' })],
  userViewDelete: ['USER_VIEW_DELETE', () => mutate('userViewDelete', { id: viewId })],
  incomingWebhookSecretCreate: [
    'WEBHOOK_SECRET_CREATE',
    () => mutate('incomingWebhookSecretCreate', { kind: 'SIGNING' }),
  ],
  incomingWebhookSecretDelete: [
    'WEBHOOK_SECRET_DELETE',
    async () => {
      const { incomingWebhook } = await admin.ask(
        gql(`query AuditKindsWebhook { incomingWebhook { secrets { id } } }`),
      );
      await mutate('incomingWebhookSecretDelete', { id: incomingWebhook.secrets[0]?.id ?? '' });
    },
  ],
  incomingWebhookTestCall: [
    'WEBHOOK_TEST_CALL',
    async () => expect((await admin.call('incomingWebhookTestCall', undefined)).userErrors).toEqual([]),
  ],
  callMemoUpdate: [
    'CALL_MEMO_UPDATE',
    async () => {
      const { viewer } = await admin.ask(gql(`query AuditKindsViewer { viewer { id version } }`));
      if (!viewer) throw new Error('Nobody is signed in');
      await mutate('userUpdate', { ...viewer, permissions: { incomingWebhookEnable: true } });
      await admin.call('incomingWebhookTestCall', undefined);
      const { calls } = await admin.ask(gql(`query AuditKindsCall { calls(first: 1) { nodes { id } } }`));
      await mutate('callMemoUpdate', { id: calls.nodes[0]?.id ?? '', before: '', memo: 'Of the test call' });
    },
  ],
  auditExport: ['AUDIT_EXPORT', () => downloadBy('auditExport', {})],
  callExport: [
    'CALL_EXPORT',
    async () => {
      const id = await viewerIdOf(admin);
      const permissions = { analyticsExportCallHistory: true, analyticsExportContacts: true };
      await mutate('userUpdate', { id, version: await versionOf(admin, id), permissions });
      await downloadBy('callExport', { encoding: 'UTF_8' });
    },
  ],
  contactCreate: [
    'CONTACT_CREATE',
    async () => {
      const { contact } = await admin.call('contactCreate', { company: 'Acme Ltd', numbers: ['+442079460000'] });
      contactId = contact?.id ?? '';
    },
  ],
  contactUpdate: [
    'CONTACT_UPDATE',
    () => mutate('contactUpdate', { id: contactId, version: 1, person: 'Jo', numbers: ['+442079460000'] }),
  ],
  contactDelete: ['CONTACT_DELETE', () => mutate('contactDelete', { ids: [contactId] })],
  contactImport: [
    'CONTACT_IMPORT',
    () => mutate('contactImport', { fileName: 'c.csv', csv: 'Company,Tel\nAcme,+442079460009\n', commit: true }),
  ],
  contactExport: ['CONTACT_EXPORT', () => downloadBy('contactExport', { encoding: 'UTF_8' })],
  serviceTokenCreate: [
    'SERVICE_TOKEN_CREATE',
    async () => {
      const expiresAt = new Date(server.clock.now().getTime() + 86_400_000).toISOString();
      const made = await admin.call('serviceTokenCreate', { name: 'Payroll', scopes: ['USERS_READ'], expiresAt });
      tokenId = made.serviceToken?.id ?? '';
    },
  ],
  serviceTokenRevoke: ['SERVICE_TOKEN_REVOKE', () => mutate('serviceTokenRevoke', { id: tokenId })],
  viewerUpdate: ['USER_UPDATE', () => mutate('viewerUpdate', { timeZone: 'Asia/Jakarta' })],
  sessionConfirm: ['SESSION_CONFIRM', () => mutate('sessionConfirm', { password: ADMIN.password })],
  userSessionsEnd: [
    'SESSION_END',
    async () => {
      const loginId = 'elsewhere@alpha.example';
      const id = await add(loginId);
      expect(await server.client().signIn(loginId, PASSWORD)).toEqual([]);
      await mutate('userSessionsEnd', { userId: id });
    },
  ],
  sessionEnd: [
    'SESSION_END',
    async () => {
      const { sessions } = await admin.ask(gql(`query AuditKindsSessions { sessions { id current } }`));
      await mutate('sessionEnd', { id: sessions.find(({ current }) => !current)?.id ?? '' });
    },
  ],
  sessionEndOthers: [
    'SESSION_END',
    async () => {
      await server.signedIn();
      await admin.call('sessionEndOthers', undefined);
    },
  ],
  passwordChange: [
    'PASSWORD_CHANGE',
    () => mutate('passwordChange', { currentPassword: ADMIN.password, newPassword: `${ADMIN.password}2` }),
  ],
  signOut: ['SIGN_OUT', () => admin.ask(gql(`mutation AuditKindsSignOut { signOut { __typename } }`))],
};

let keyId: string;

/** Mutations that concern nobody but who calls them: the keys of what their own browser keeps, until it is sent. */
const UNTOLD: Readonly<Record<string, () => Promise<unknown>>> = {
  draftKeyCreate: async () => (keyId = text((await admin.call('draftKeyCreate', undefined)).draftKey?.id)),
  draftKeyOpen: () => mutate('draftKeyOpen', { id: keyId }),
  draftKeyDelete: () => mutate('draftKeyDelete', { id: keyId }),
};

/**
 * What the log keeps that is not done by a mutation that succeeds: refusals, what jobs come to, and operators' work.
 */
const OTHERS: readonly AuditKind[] = [
  'SIGN_IN_REFUSED',
  'PASSWORD_CHANGE_REFUSED',
  'SESSION_CONFIRM_REFUSED',
  'USER_IMPORT_COMPLETE',
  'USER_IMPORT_FAIL',
  'USER_IMPORT_RETRY',
  'USER_BULK_ACTION_COMPLETE',
  'USER_BULK_ACTION_FAIL',
  'USER_BULK_ACTION_RETRY',
  'ORGANIZATION_CREATE',
  'ORGANIZATION_SUSPEND',
  'ORGANIZATION_RESUME',
  'CONTRACT_CHANGE',
  'ACCESS_REFUSED',
  'AUDIT_CHAIN_BEGIN',
  'SECRET_ROTATE',
  'CALL_AUDIO_DOWNLOAD',
  'CALL_RETENTION_END',
];

test('every mutation stands here, and every kind of entry comes from somewhere', () => {
  expect(Object.keys({ ...MUTATIONS, ...UNTOLD }).toSorted()).toEqual(
    Object.keys(server.app.schema.getMutationType()?.getFields() ?? {}).toSorted(),
  );
  const kinds = [...Object.values(MUTATIONS).map(([kind]) => kind), ...OTHERS];
  expect([...new Set(kinds)].toSorted()).toEqual(AUDIT_KINDS.toSorted());
});

test('what concerns nobody else leaves none', async () => {
  const entries = () => server.app.database.query('SELECT sequence FROM audit_entries');
  const before = await entries();
  for (const run of Object.values(UNTOLD)) await run();
  expect(await entries()).toEqual(before);
});

test('every mutation leaves its entry, with who did it and from where, and without a password', async () => {
  const newest = async (): Promise<{ sequence: number; kind: string; by: string; address: string }[]> => {
    const rows = await server.app.database.query(
      `SELECT sequence, kind, actor_name, address FROM audit_entries WHERE organization_id = '${server.alpha.organizationId}'
       ORDER BY sequence DESC LIMIT 20`,
    );
    return rows.map((row) => ({
      sequence: Number(row['sequence']),
      kind: text(row['kind']),
      by: text(row['actor_name']),
      address: text(row['address']),
    }));
  };
  let before = (await newest())[0]?.sequence ?? 0;
  for (const [name, [kind, run]] of Object.entries(MUTATIONS)) {
    await run();
    const entries = await newest();
    const own = entries.filter((entry) => entry.sequence > before && entry.kind === kind);
    expect([name, own.map(({ by, address }) => [by, address])]).toEqual([name, [[ADMIN.loginId, '127.0.0.1']]]);
    before = entries[0]?.sequence ?? before;
  }
  const rows = JSON.stringify(await server.app.database.query('SELECT * FROM audit_entries'));
  for (const password of [PASSWORD, ADMIN.password]) expect(rows).not.toContain(password);
});
