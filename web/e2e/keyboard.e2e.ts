// oxlint-disable vitest/no-standalone-expect -- the rule knows only Vitest's own `test`, not one that was extended
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { SHORTCUTS } from '../src/i18n/shortcuts.ts';
import { addUser, signInQuickly } from './support/api.ts';
import { violationsOf } from './support/axe.ts';
import { button, field, heading } from './support/steps.ts';
import { browserTest } from './support/test.ts';
import { textsIn } from './support/texts.ts';

const test = browserTest();
const t = textsIn('en');

/** Opens the list with these users in it, in the order of their names. */
async function openList(page: Page, names: readonly string[], address: string): Promise<void> {
  await signInQuickly(page);
  for (const name of names) {
    await addUser(page, { loginId: `${name}@keys.example`, name, password: 'Walking-home-1', locale: 'EN' });
  }
  await page.goto(address);
  await heading(page, t('users.title')).waitFor();
}

const focused = (locator: Locator) =>
  expect.poll(() => locator.evaluate((element) => element === document.activeElement)).toBe(true);

test('the focus goes on where what had it goes away: the next row, the result of work, the first field', async ({
  open,
}) => {
  const page = await open();
  await openList(page, ['Aoi', 'Botan', 'Chidori'], '/users?search=keys.example&sort=name');
  const link = (name: string): Locator => page.getByRole('link', { name, exact: true });
  await link('Aoi').waitFor();

  await button(page, t('users.rowMenu', { name: 'Aoi' })).focus();
  await page.keyboard.press('Enter');
  const remove = page.getByRole('menuitem', { name: t('userDelete.open') });
  await expect.poll(() => remove.getAttribute('aria-disabled')).toBe('false');
  await remove.focus();
  await page.keyboard.press('Enter');
  await field(page, t('userDelete.confirm', { loginId: 'Aoi@keys.example' })).fill('Aoi@keys.example');
  await page.keyboard.press('Enter');
  await link('Aoi').waitFor({ state: 'detached' });
  await focused(link('Botan'));

  await page.getByRole('checkbox', { name: t('users.select', { name: 'Botan' }) }).focus();
  await page.keyboard.press('Space');
  await button(page, t('bulk.deactivate')).focus();
  await page.keyboard.press('Enter');
  await button(page, t('bulkTitle.DEACTIVATE', { count: 1 })).focus();
  await page.keyboard.press('Enter');
  const result = page.getByRole('status').filter({ hasText: t('bulkDone.DEACTIVATE', { count: 1 }) });
  await result.waitFor();
  await focused(result);

  await page.goto('/users?search=keys.example&status=DEACTIVATED');
  await link('Botan').waitFor();
  await button(page, t('users.clearFilters')).focus();
  await page.keyboard.press('Enter');
  await link('Chidori').waitFor();
  await focused(page.getByRole('searchbox'));
});

test('"?" lists the keys, and single ones can be switched off', async ({ open }) => {
  const page = await open();
  await openList(page, [], '/users');
  const search = page.getByRole('searchbox');
  const dialog = page.getByRole('dialog', { name: t('shortcuts.title') });
  await search.focus();
  await page.keyboard.type('?');
  expect(await search.inputValue()).toBe('?');
  await search.fill('');
  await search.blur();
  await page.keyboard.press('?');
  await dialog.getByText(SHORTCUTS.en.everywhere.search).waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await dialog.getByRole('checkbox', { name: SHORTCUTS.en.single }).uncheck();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.keyboard.press('/');
  await page.keyboard.press('?');
  await page.getByRole('button', { name: /^Your account/ }).click();
  await page.getByRole('button', { name: t('shortcuts.title') }).click();
  await dialog.waitFor();
  expect(await search.evaluate((element) => element === document.activeElement)).toBe(false);
  await dialog.getByRole('checkbox', { name: SHORTCUTS.en.single }).check();
  await button(dialog, SHORTCUTS.en.close).click();
  await dialog.waitFor({ state: 'detached' });
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('/');
  await focused(search);
});
