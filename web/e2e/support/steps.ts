import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import type { Texts } from './texts.ts';
import { ADMINISTRATOR } from './product.ts';
import { type FileEncoding, UserCsv } from './userCsv.ts';

const literal = (text: string): string => text.replaceAll(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`);

/** How long passwords may take to be hashed: the server uses for it what others leave of the machine. */
export const WORK = { timeout: 200_000 } as const;

/** A field by its label, whether or not an asterisk follows it. */
export const field = (scope: Page | Locator, label: string): Locator =>
  scope.getByLabel(new RegExp(String.raw`^${literal(label)}\s*\*?$`));

export const heading = (scope: Page | Locator, name: string, level = 1): Locator =>
  scope.getByRole('heading', { name, level, exact: true });

export const button = (scope: Page | Locator, name: string): Locator =>
  scope.getByRole('button', { name, exact: true });

/**
 * Types login ID and password and asks to be let in; where that leads is for the caller to look at. An empty window
 * begins at the first page.
 */
export async function trySignIn(page: Page, t: Texts, loginId: string, password: string): Promise<void> {
  if (page.url() === 'about:blank') await page.goto('/');
  await heading(page, t('signIn.title')).waitFor();
  await field(page, t('signIn.loginId')).fill(loginId);
  await field(page, t('signIn.password')).fill(password);
  await button(page, t('signIn.submit')).click();
}

/** Signs an administrator in, who comes to the overview, and goes on to the user list. */
export async function signIn(
  page: Page,
  t: Texts,
  who: { loginId: string; password: string } = ADMINISTRATOR,
): Promise<void> {
  await trySignIn(page, t, who.loginId, who.password);
  await heading(page, t('overview.title')).waitFor();
  await goTo(page, t, 'users');
  await heading(page, t('users.title')).waitFor();
}

/** Gives the password again over a page whose session has ended, which then goes on. */
export async function renewSession(
  page: Page,
  t: Texts,
  who: { loginId: string; password: string } = ADMINISTRATOR,
): Promise<void> {
  const dialog = page.getByRole('dialog', { name: t('accountChanged.ended.title') });
  await field(dialog, t('identity.password', { loginId: who.loginId })).fill(who.password);
  await button(dialog, t('signIn.submit')).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Signs out by the menu behind one's own name. */
export async function signOut(page: Page, t: Texts, name: string): Promise<void> {
  await button(page, t('nav.userMenu', { name })).click();
  await button(page, t('nav.signOut')).click();
  await heading(page, t('signIn.title')).waitFor();
}

/** Goes to one of the console's pages by its navigation. */
export async function goTo(
  page: Page,
  t: Texts,
  place: 'overview' | 'users' | 'calls' | 'contacts' | 'monitoring' | 'imports' | 'contract' | 'audit' | 'help',
): Promise<void> {
  await page
    .getByRole('navigation', { name: t('nav.label') })
    .getByRole('link', { name: t(`nav.${place}`), exact: true })
    .click();
}

/** Chooses a way to add or update users from the menu over the user list. */
export async function chooseToAdd(page: Page, t: Texts, way: 'add' | 'addMany' | 'updateMany'): Promise<void> {
  await button(page, t('users.addMenu')).click();
  await page.getByRole('menuitem', { name: t(`users.${way}`), exact: true }).click();
}

/** Opens *Add multiple users* from the user list. */
export async function openImportNew(page: Page, t: Texts): Promise<void> {
  await goTo(page, t, 'users');
  await chooseToAdd(page, t, 'addMany');
  await heading(page, t('importNew.title')).waitFor();
}

/** Asks for a template and reads what the browser downloads. Further settings are chosen by `choose`. */
export async function downloadTemplate(
  page: Page,
  t: Texts,
  options: { rows: number; encoding: FileEncoding; choose?: (form: Locator) => Promise<void> },
): Promise<{ csv: UserCsv; fileName: string }> {
  const form = page.locator('form', { has: button(page, t('template.submit')) });
  await form.getByText(t('template.settings'), { exact: true }).click();
  await field(form, t('template.encoding')).selectOption(options.encoding);
  await field(form, t('template.rows')).fill(String(options.rows));
  await options.choose?.(form);
  const [download] = await Promise.all([page.waitForEvent('download'), button(form, t('template.submit')).click()]);
  const bytes = await readFile(await download.path());
  return { csv: UserCsv.read(bytes, options.encoding), fileName: download.suggestedFilename() };
}

/** Chooses a file by the file picker. */
export async function pickFile(
  page: Page,
  t: Texts,
  name: string,
  buffer: Buffer,
  mimeType = 'text/csv',
): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(page, t('upload.pick')).click()]);
  await chooser.setFiles({ name, mimeType, buffer });
}

/** Chooses a file; its review comes next. */
export async function reviewFile(page: Page, t: Texts, name: string, bytes: Buffer): Promise<void> {
  await pickFile(page, t, name, bytes);
  await heading(page, name).waitFor();
}

/** Adds the users of the import under review and waits for its result. */
export async function addUsers(page: Page, t: Texts, count: number): Promise<void> {
  await button(page, t('commit.submit', { count })).click();
  await page.getByText(t('added.title', { count }), { exact: true }).waitFor(WORK);
}

/** Chooses a new password in the form that asks for the current one. */
export async function changePassword(page: Page, t: Texts, current: string, next: string): Promise<void> {
  await field(page, t('passwordChange.current')).fill(current);
  await choosePassword(page, t, next);
}

/** Chooses the first own password, right after signing in with the temporary one. */
export async function choosePassword(page: Page, t: Texts, next: string): Promise<void> {
  await field(page, t('passwordChange.next')).fill(next);
  await field(page, t('passwordChange.again')).fill(next);
  await button(page, t('passwordChange.submit')).click();
}
