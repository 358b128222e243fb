// oxlint-disable vitest/no-standalone-expect -- the rule knows only Vitest's own `test`, not one that was extended
import { COLUMNS, type ColumnKey } from '@rollcall/shared';
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { becomeAdministrator } from './support/administrator.ts';
import { isDraftKeyKept, namesByLoginId, signInQuickly } from './support/api.ts';
import { ADMINISTRATOR } from './support/product.ts';
import { button, heading, pickFile, renewSession, signOut } from './support/steps.ts';
import { stored } from './support/stored.ts';
import { browserTest } from './support/test.ts';
import { textsIn } from './support/texts.ts';
import { csvOf, someUsers } from './support/users.ts';

const test = browserTest({ productFor: 'file' });
const t = textsIn('en');
const FILE = 'users.csv';
const TYPED = 'Walking-home-1';
const PATIENT = { timeout: 60_000, interval: 250 };

const cell = (page: Page, row: number, key: ColumnKey): Locator =>
  page.locator(`[data-row="${row}"] > [data-column="${COLUMNS.findIndex((known) => known.key === key)}"]`);

async function type(page: Page, row: number, key: ColumnKey, text: string): Promise<void> {
  await cell(page, row, key).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

const isKept = (page: Page): Promise<void> => page.locator('[data-keeping="kept"]').waitFor();

/** The keys of the drafts that the browser keeps, by their IDs. */
async function keyIds(page: Page): Promise<string[]> {
  return [...(await stored(page)).matchAll(/"keyId":"([^"]+)"/g)].map(([, id = '']) => id);
}

/** Opens the review of a file with three errors, fixes a login ID, types a password, and leaves one of them. */
async function fixSome(page: Page, prefix: string): Promise<void> {
  const [one = {}, two = {}, three = {}, four = {}] = someUsers(4, {}, prefix);
  const csv = csvOf([
    { ...one, loginId: 'no' },
    { ...two, password: 'short' },
    { ...three, timeZone: 'nowhere' },
    four,
  ]);
  await page.goto('/imports/new');
  await pickFile(page, t, FILE, Buffer.from(csv));
  await page.getByRole('grid', { name: t('review.grid') }).waitFor();
  await type(page, 0, 'loginId', `${prefix}1@import.example`);
  await type(page, 1, 'password', TYPED);
  await page.getByText(t('draft.left', { count: 1 }), { exact: true }).waitFor();
  await isKept(page);
}

/** What stands in a cell, passwords too, once the keyboard is in it. */
async function seeValue(page: Page, row: number, key: ColumnKey, value: string): Promise<void> {
  await cell(page, row, key).click();
  await expect.poll(() => cell(page, row, key).locator('input').inputValue()).toBe(value);
}

async function seeFixed(page: Page, prefix: string): Promise<void> {
  await page.getByText(t('draft.left', { count: 1 }), { exact: true }).waitFor();
  await seeValue(page, 0, 'loginId', `${prefix}1@import.example`);
  await seeValue(page, 1, 'password', TYPED);
}

const offer = (page: Page): Locator => page.getByRole('group', { name: t('kept.import', { name: FILE }) });

describe('what was fixed', { timeout: 600_000 }, () => {
  test('is there after a reload, in the browser alone and unreadable, and goes with the import', async ({ open }) => {
    const page = await open();
    await signInQuickly(page);
    await fixSome(page, 'reload');
    await page.reload();
    await seeFixed(page, 'reload');
    const [keyId = ''] = await keyIds(page);
    expect(await isDraftKeyKept(page, keyId)).toBe(true);
    for (const text of [TYPED, 'reload1', 'import.example']) expect(await stored(page)).not.toContain(text);

    // Fixed further, it is kept further.
    await type(page, 2, 'timeZone', '0');
    await page.getByText(t('draft.rightTitle'), { exact: true }).waitFor();
    await isKept(page);
    await page.reload();
    await page.getByText(t('draft.rightTitle'), { exact: true }).waitFor();
    const add = button(page, t('commit.submit', { count: 4 }));
    await expect.poll(() => add.isEnabled(), PATIENT).toBe(true);
    await add.click();
    await page.getByText(t('added.title', { count: 4 }), { exact: true }).waitFor({ timeout: 200_000 });
    expect([...(await namesByLoginId(page)).keys()]).toContain('reload1@import.example');
    await expect.poll(() => keyIds(page), PATIENT).toEqual([]);
    await expect.poll(() => isDraftKeyKept(page, keyId), PATIENT).toBe(false);
  });

  test('outlives a window that dies and a session that was ended, for its own user alone', async ({
    open,
    product,
  }) => {
    const first = await open();
    await signInQuickly(first);
    await fixSome(first, 'crash');
    const context = first.context();
    await first.close();
    await product.tamper('DELETE FROM sessions');

    // Somebody else in the same browser neither sees it nor does it any harm.
    const page = await context.newPage();
    await becomeAdministrator(page, 'ja');
    await page.goto('/imports/new');
    await heading(page, textsIn('ja')('importNew.title')).waitFor();
    const [keyId = ''] = await keyIds(page);
    expect(await isDraftKeyKept(page, keyId)).toBe(false);
    expect(await page.getByText(FILE).count()).toBe(0);

    await signInQuickly(page);
    await page.goto('/imports/new');
    await offer(page)
      .getByText(t('kept.left', { count: 1 }))
      .waitFor();
    await button(offer(page), t('kept.goOn')).click();
    await seeFixed(page, 'crash');

    // One can leave, and is not asked; discarded, it is gone.
    await page
      .getByRole('link', { name: t('nav.imports'), exact: true })
      .first()
      .click();
    await heading(page, t('imports.title')).waitFor();
    await page.goto('/imports/new');
    await button(offer(page), t('kept.discard')).click();
    await offer(page).waitFor({ state: 'detached' });
    await expect.poll(() => keyIds(page), PATIENT).toEqual([]);
    await expect.poll(() => isDraftKeyKept(page, keyId), PATIENT).toBe(false);
  });

  test('stays while the session is renewed over the page, and goes when its user signs out', async ({
    open,
    product,
  }) => {
    const page = await open();
    await signInQuickly(page);
    await fixSome(page, 'signout');
    // What is asked about the next edit is held back until the session has ended, and so is refused.
    let release = (): void => undefined;
    const ended = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('ImportCheck')) await ended;
      await route.continue();
    });
    await type(page, 2, 'loginId', 'signout9@import.example');
    await product.tamper('DELETE FROM sessions');
    release();
    await renewSession(page, t);
    await isKept(page);
    await page.reload();
    await seeFixed(page, 'signout');
    await seeValue(page, 2, 'loginId', 'signout9@import.example');

    const [keyId = ''] = await keyIds(page);
    expect(await isDraftKeyKept(page, keyId)).toBe(true);
    await signOut(page, t, 'Administrator');
    expect(await keyIds(page)).toEqual([]);
    await signInQuickly(page);
    expect(await isDraftKeyKept(page, keyId)).toBe(false);
    await page.goto('/imports/new');
    await heading(page, t('importNew.title')).waitFor();
    expect(await offer(page).count()).toBe(0);
  });
});

test('a file of updates that was chosen is there after a reload and when one comes back, until it is uploaded', {
  timeout: 600_000,
}, async ({ open }) => {
  const page = await open();
  await signInQuickly(page);
  await page.goto('/users/update');
  const chosen = page.getByRole('group', { name: t('upload.chosen') });
  await pickFile(page, t, FILE, Buffer.from(`Login ID,User name\n${ADMINISTRATOR.loginId},Hanako\n`));
  await chosen.getByText(FILE, { exact: true }).waitFor();
  await expect.poll(async () => (await keyIds(page)).length, PATIENT).toBe(1);
  expect(await stored(page)).not.toContain('Hanako');
  await page.reload();
  await chosen.getByText(FILE, { exact: true }).waitFor();

  await page.goto('/users/update');
  const kept = page.getByRole('group', { name: t('kept.update', { name: FILE }) });
  await button(kept, t('kept.goOn')).click();
  await chosen.getByText(FILE, { exact: true }).waitFor();
  expect(await kept.count()).toBe(0);
  await button(chosen, t('userUpdate.submit')).click();
  await page.waitForURL('**/users/bulk/*');
  await expect.poll(() => keyIds(page), PATIENT).toEqual([]);
});
