// oxlint-disable vitest/no-standalone-expect -- the rule knows only Vitest's own `test`, not one that was extended
import { readFile } from 'node:fs/promises';
import { columnHeader } from '@rollcall/shared';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { addUser, namesByLoginId, signInQuickly } from './support/api.ts';
import { violationsOf } from './support/axe.ts';
import { PHONE } from './support/browser.ts';
import { findLibreOffice, resaveCsv } from './support/libreOffice.ts';
import { ADMINISTRATOR } from './support/product.ts';
import { button, chooseToAdd, heading, pickFile } from './support/steps.ts';
import { browserTest } from './support/test.ts';
import { textsIn } from './support/texts.ts';
import { type FileEncoding, UserCsv } from './support/userCsv.ts';

const test = browserTest({ productFor: 'file' });
const t = textsIn('en');
const soffice = findLibreOffice();

/** Adds users and goes from the list to where users are updated. */
async function openUpdate(page: Page, loginIds: readonly string[]): Promise<void> {
  await signInQuickly(page);
  for (const [i, loginId] of loginIds.entries())
    await addUser(page, { loginId, name: `更新 ${i + 1}`, password: 'Temporary-1', locale: 'JA' });
  await page.goto('/users');
  await chooseToAdd(page, t, 'updateMany');
  await heading(page, t('users.updateMany')).waitFor();
}

/** Downloads everyone. */
async function download(page: Page, encoding: FileEncoding): Promise<Buffer> {
  await page.getByLabel(t('userExport.encoding')).first().selectOption(encoding);
  const [file] = await Promise.all([page.waitForEvent('download'), button(page, t('userUpdate.downloadAll')).click()]);
  return readFile(await file.path());
}

async function upload(page: Page, name: string, csv: UserCsv): Promise<void> {
  await pickFile(page, t, name, csv.bytes());
  await button(page, t('userUpdate.submit')).click();
}

const rowOf = (csv: UserCsv, loginId: string): number => csv.records.findIndex((cells) => cells.includes(loginId)) + 1;

test('users are exported, changed in a spreadsheet, reviewed old beside new, changed, and put back', async ({
  open,
}) => {
  const page = await open();
  const loginIds = ['one@demo.example', 'two@demo.example', 'three@demo.example'];
  const [one = '', two = ''] = loginIds;
  await openUpdate(page, loginIds);
  expect(await violationsOf(page)).toEqual([]);
  const exported = await download(page, 'SHIFT_JIS');
  // A spreadsheet opens and saves the file, where there is one.
  const csv = UserCsv.read(soffice ? await resaveCsv(soffice, exported, 'SHIFT_JIS') : exported, 'SHIFT_JIS');
  csv.set(rowOf(csv, one), 'name', '更新 壱').set(rowOf(csv, one), 'phoneEnable', '1');
  csv.set(rowOf(csv, two), 'timeZone', '3').set(rowOf(csv, two), 'name', '');
  await upload(page, 'changed.csv', csv);

  await heading(page, t('bulkPage.ready', { count: 2 }), 2).waitFor();
  await heading(page, t('bulkTitle.UPDATE', { count: csv.size, what: 'changed.csv' })).waitFor();
  const changes = page.getByRole('list', { name: t('bulkUsers.title') });
  await changes.getByText('更新 壱', { exact: true }).waitFor();
  expect(await changes.locator('del').allInnerTexts()).toEqual(['更新 1', t('bulkSetting.off'), 'Tokyo']);
  expect(await changes.locator('ins').allInnerTexts()).toEqual(['更新 壱', t('bulkSetting.on'), 'Manila']);
  expect(await violationsOf(page)).toEqual([]);
  await button(page, t('bulkPage.change', { count: 2 })).click();
  await page.getByText(t('bulkDone.UPDATE', { count: 2 }), { exact: true }).waitFor();
  await page.getByRole('link', { name: t('bulkPage.list'), exact: true }).click();
  await page.getByRole('link', { name: '更新 壱' }).first().waitFor();

  await page.goBack();
  await button(page, t('bulkPage.undo')).click();
  await button(page, t('bulkTitle.RESTORE', { count: 2 })).click();
  await page.getByText(t('bulkDone.RESTORE', { count: 2 }), { exact: true }).waitFor();
  expect((await namesByLoginId(page)).get(one)).toBe('更新 1');
});

test('what is wrong is told by its row, at once and in the review, on a phone; the rest goes on without it', async ({
  open,
}) => {
  const page = await open({ viewport: PHONE, colorScheme: 'dark' });
  const loginIds = ['bad@demo.example', 'good@demo.example'];
  await openUpdate(page, loginIds);
  const csv = UserCsv.read(await download(page, 'UTF_8'), 'UTF_8');
  const [bad = 0, good = 0] = loginIds.map((loginId) => rowOf(csv, loginId));
  csv.set(bad, 'locale', 'Klingon').set(good, 'name', 'Renamed');
  csv.set(rowOf(csv, ADMINISTRATOR.loginId), 'administrative', '0');
  await pickFile(page, t, 'faulty.csv', csv.bytes());
  const first = page.getByRole('list', { name: t('bulkRefused.reasons') });
  await expect
    .poll(() => first.getByRole('listitem').allInnerTexts())
    .toEqual([expect.stringContaining(t('bulkRefused.row', { row: bad }))]);
  expect(await violationsOf(page)).toEqual([]);
  await button(page, t('userUpdate.submit')).click();

  await page.getByText(t('bulkRefused.fileTitle'), { exact: true }).waitFor();
  const reasons = page.getByRole('list', { name: t('bulkRefused.reasons') });
  await reasons.getByRole('link', { name: ADMINISTRATOR.loginId }).waitFor();
  expect(await reasons.getByRole('listitem').count()).toBe(2);
  await reasons.getByText(columnHeader('locale').en, { exact: false }).first().waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await button(page, t('bulkRefused.withoutRows', { count: 2 })).click();
  await button(page, t('bulkPage.change', { count: 1 })).click();
  await page.getByText(t('bulkDone.UPDATE', { count: 1 }), { exact: true }).waitFor();
  const names = await namesByLoginId(page);
  expect(loginIds.map((loginId) => names.get(loginId))).toEqual(['更新 1', 'Renamed']);
});
