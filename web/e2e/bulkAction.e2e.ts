// oxlint-disable vitest/no-standalone-expect -- the rule knows only Vitest's own `test`, not one that was extended
import { readFile } from 'node:fs/promises';
import { columnHeader, decodeCsv, tokenizeCsv } from '@rollcall/shared';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addUser, namesByLoginId, signInQuickly } from './support/api.ts';
import { violationsOf } from './support/axe.ts';
import { PHONE } from './support/browser.ts';
import { ADMINISTRATOR } from './support/product.ts';
import { button, field, heading, trySignIn } from './support/steps.ts';
import { browserTest } from './support/test.ts';
import { textsIn } from './support/texts.ts';

const test = browserTest();
const t = textsIn('en');

/** Opens the list with so many users besides the administrator, and chooses the page. */
async function chooseAll(page: Page, count: number): Promise<void> {
  await signInQuickly(page);
  for (let i = 1; i <= count; i += 1) {
    const loginId = `bulk${i}@demo.example`;
    await addUser(page, { loginId, name: `Bulk ${i}`, password: 'Temporary-1', locale: 'EN' });
  }
  await page.goto('/users');
  await page.getByRole('checkbox').first().check();
}

const done = (page: Page, text: string) => page.getByText(text, { exact: true }).waitFor();

describe('what is done with many users', () => {
  test('a permission is switched on after its review, seen by a second window, and taken back', async ({ open }) => {
    const page = await open();
    await chooseAll(page, 3);
    await button(page, t('bulk.change')).click();
    const dialog = page.getByRole('dialog');
    await field(dialog, t('bulkSetting.what')).selectOption('phoneEnable');
    await field(dialog, t('bulkSetting.value')).selectOption('on');
    expect(await violationsOf(page)).toEqual([]);
    await button(dialog, t('bulkSetting.submit')).click();
    await heading(page, t('bulkPage.ready', { count: 4 }), 2).waitFor();
    expect(await violationsOf(page)).toEqual([]);

    const other = await page.context().newPage();
    await other.goto(page.url());
    const what = columnHeader('phoneEnable').en;
    const name = t('bulkTitle.SET_PERMISSION', { count: 4, what, value: t('bulkSetting.on') });
    await button(other, name).waitFor();
    await button(page, name).dblclick();
    await done(other, t('bulkDone.SET_PERMISSION', { count: 4 }));
    await page.reload();
    await done(page, t('bulkDone.SET_PERMISSION', { count: 4 }));

    await button(page, t('bulkPage.undo')).click();
    const off = t('bulkTitle.SET_PERMISSION', { count: 4, what, value: t('bulkSetting.off') });
    await button(page, off).click();
    await done(page, t('bulkDone.SET_PERMISSION', { count: 4 }));
  });

  test('passwords are reset, and handed out by the window that reset them, until it is loaded again', async ({
    open,
  }) => {
    const page = await open();
    await chooseAll(page, 2);
    await button(page, t('bulk.resetPassword')).click();
    const reasons = page.getByRole('list', { name: t('bulkRefused.reasons') });
    await reasons.getByRole('link', { name: ADMINISTRATOR.loginId }).waitFor();
    await button(page, t('bulkRefused.without', { count: 1 })).click();
    await page.getByText(t('bulkMeans.reset'), { exact: true }).waitFor();
    const other = await page.context().newPage();
    await other.goto(page.url());
    await button(page, t('bulkTitle.RESET_PASSWORD', { count: 2 })).click();
    await done(page, t('bulkDone.RESET_PASSWORD', { count: 2 }));
    const panel = page.getByRole('region', { name: t('handOut.title') });
    expect(await violationsOf(page)).toEqual([]);
    const [download] = await Promise.all([page.waitForEvent('download'), button(panel, t('handOut.csv')).click()]);
    const decoded = await decodeCsv(await readFile(await download.path()));
    if (!decoded.ok) throw new Error(decoded.issue.code);
    const [, ...rows] = tokenizeCsv(decoded.text, ',').records;
    expect(rows).toHaveLength(2);
    expect(new Set(rows.map(([loginId]) => loginId))).toEqual(new Set(['bulk1@demo.example', 'bulk2@demo.example']));

    await done(other, t('bulkDone.RESET_PASSWORD', { count: 2 }));
    await heading(other, t('bulkHandOut.elsewhere'), 2).waitFor();
    expect(await violationsOf(other)).toEqual([]);
    expect(await other.getByRole('region', { name: t('handOut.title') }).count()).toBe(0);
    const [loginId = '', , password = ''] = rows[0] ?? [];
    const theirs = await open({ viewport: PHONE });
    await trySignIn(theirs, t, loginId, password);
    await theirs.getByText(t('passwordChange.firstText', { loginId })).waitFor();
    await page.reload();
    await heading(page, t('bulkHandOut.elsewhere'), 2).waitFor();
  });

  test('a deletion names oneself, goes on without, and asks for the number', async ({ open }) => {
    const page = await open({ viewport: PHONE });
    await chooseAll(page, 2);
    await button(page.getByRole('region', { name: t('userSelection.label') }), t('users.actions')).click();
    await page.getByRole('menuitem', { name: t('bulk.delete') }).click();
    const reasons = page.getByRole('list', { name: t('bulkRefused.reasons') });
    await reasons.getByRole('link', { name: ADMINISTRATOR.loginId }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await button(page, t('bulkRefused.without', { count: 1 })).click();

    const submit = button(page, t('bulkTitle.DELETE', { count: 2 }));
    const confirm = field(page, t('bulkMeans.confirm', { count: 2 }));
    await confirm.fill('3');
    expect(await submit.isDisabled()).toBe(true);
    await confirm.fill('２');
    await confirm.press('Enter');
    await done(page, t('bulkDone.DELETE', { count: 2 }));
    expect([...(await namesByLoginId(page)).keys()]).toEqual([ADMINISTRATOR.loginId]);
  });
});
