import type { Locale } from '@rollcall/shared';
import type { Page } from 'playwright-core';
import { ADMINISTRATOR } from './product.ts';

export interface Credentials {
  readonly loginId: string;
  readonly password: string;
}

interface Refusal {
  readonly code: string;
  readonly message: string;
}

interface Payload {
  readonly userErrors: readonly Refusal[];
}

/** Asks the API with the cookies of a page's window: a short way to where a test begins. */
async function ask<T>(page: Page, query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const response = await page.request.post('/graphql', { data: { query, variables } });
  const answer = (await response.json()) as { data: T; errors?: unknown };
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

/** Calls a mutation that must not be refused. */
async function call<T extends Payload>(
  page: Page,
  name: string,
  input: Record<string, unknown>,
  fields: string,
): Promise<T> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} userErrors { code message } } }`;
  const answer = await ask<Record<string, T>>(page, document, { input });
  const payload = answer[name];
  if (!payload || payload.userErrors.length > 0) throw new Error(`${name}: ${JSON.stringify(payload?.userErrors)}`);
  return payload;
}

/**
 * Signs a window in, as the demo organization's administrator unless told otherwise; its pages are not loaded again.
 */
export async function signInQuickly(page: Page, who: Credentials = ADMINISTRATOR): Promise<void> {
  await call(page, 'signIn', { loginId: who.loginId, password: who.password }, 'user { id }');
}

export interface NewUser extends Credentials {
  readonly name: string;
  readonly locale: 'JA' | 'EN';
  readonly privileges?: { readonly administrative: boolean };
  readonly permissions?: {
    readonly incomingWebhookEnable: boolean;
    readonly analyticsDownloadRecordings?: boolean;
    readonly analyticsExportCallHistory?: boolean;
  };
}

/** Adds a user and returns their ID. */
export async function addUser(page: Page, user: NewUser): Promise<string> {
  const input = { timeZone: 'Asia/Tokyo', ...user };
  return (await call<Payload & { user: { id: string } }>(page, 'userCreate', input, 'user { id }')).user.id;
}

/** Gives a user whom nobody has changed yet another name. */
export async function setName(page: Page, id: string, name: string): Promise<void> {
  await call(page, 'userUpdate', { id, version: 1, name }, '');
}

/** Lets calls of the signed-in user be taken. */
export async function allowWebhook(page: Page): Promise<void> {
  const { viewer } = await ask<{ viewer: { id: string; version: number } }>(page, '{ viewer { id version } }');
  await call(page, 'userUpdate', { ...viewer, permissions: { incomingWebhookEnable: true } }, '');
}

/** Lets the signed-in user see the calls under way. */
export async function allowMonitoring(page: Page): Promise<void> {
  const { viewer } = await ask<{ viewer: { id: string; version: number } }>(page, '{ viewer { id version } }');
  const given = { permissions: { phoneEnable: true }, privileges: { monitoring: true } };
  await call(page, 'userUpdate', { ...viewer, ...given }, '');
}

/** Adds a contact. */
export async function addContact(
  page: Page,
  input: { readonly company?: string; readonly person?: string; readonly numbers: readonly string[] },
): Promise<void> {
  await call(page, 'contactCreate', input, '');
}

/** Deletes the contacts with which the demo organization begins. */
export async function deleteContacts(page: Page): Promise<void> {
  const { contacts } = await ask<{ contacts: { nodes: { id: string }[] } }>(page, '{ contacts { nodes { id } } }');
  await call(page, 'contactDelete', { ids: contacts.nodes.map(({ id }) => id) }, '');
}

export async function deleteUser(page: Page, id: string, loginId: string): Promise<void> {
  await call(page, 'userDelete', { id, loginId }, '');
}

/** Has everything that the signed-in user sees be in a language. */
export async function setLanguage(page: Page, language: Locale): Promise<void> {
  await call(page, 'viewerUpdate', { locale: language === 'ja' ? 'JA' : 'EN' }, '');
}

/** Chooses a password of one's own in place of a temporary one. */
export async function replacePassword(page: Page, currentPassword: string, newPassword: string): Promise<void> {
  await call(page, 'passwordChange', { currentPassword, newPassword }, '');
}

/** Prepares a bulk action and returns its ID. */
export async function createBulkAction(page: Page, selection: object, action: object): Promise<string> {
  const payload = await call<Payload & { userBulkAction: { id: string } }>(
    page,
    'userBulkActionCreate',
    { selection, action },
    'userBulkAction { id }',
  );
  return payload.userBulkAction.id;
}

/** Uploads a CSV's text and returns the ID of its import. */
export async function createImport(page: Page, csv: string, fileName = 'users.csv'): Promise<string> {
  const payload = await call<Payload & { userImport: { id: string } }>(
    page,
    'userImportCreate',
    { fileName, csv },
    'userImport { id }',
  );
  return payload.userImport.id;
}

export async function commitImport(page: Page, id: string): Promise<void> {
  await call(page, 'userImportCommit', { id }, 'userImport { id }');
}

export async function cancelImport(page: Page, id: string): Promise<void> {
  await call(page, 'userImportCancel', { id }, 'userImport { id }');
}

interface UserPage {
  readonly totalCount: number;
  readonly nodes: readonly { readonly loginId: string; readonly name: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Every user's name by login ID. */
export async function namesByLoginId(page: Page): Promise<ReadonlyMap<string, string>> {
  const document =
    'query ($after: String) { users(first: 100, after: $after) { totalCount nodes { loginId name } pageInfo { hasNextPage endCursor } } }';
  const names = new Map<string, string>();
  let after: string | null = null;
  for (;;) {
    const { users }: { users: UserPage } = await ask<{ users: UserPage }>(page, document, { after });
    for (const { loginId, name } of users.nodes) names.set(loginId, name);
    if (!users.pageInfo.hasNextPage) return names;
    after = users.pageInfo.endCursor;
  }
}

/** Whether the server still gives the signed-in user the key of a draft. */
export async function isDraftKeyKept(page: Page, id: string): Promise<boolean> {
  const payload = await call<Payload & { draftKey: { id: string } | null }>(
    page,
    'draftKeyOpen',
    { id },
    'draftKey { id }',
  );
  return payload.draftKey !== null;
}

/** Makes a token by which the organization's calls are told of. */
export async function makeWebhookToken(page: Page): Promise<string> {
  const payload = await call<Payload & { secret: string }>(
    page,
    'incomingWebhookSecretCreate',
    { kind: 'TOKEN' },
    'secret',
  );
  return payload.secret;
}
