// oxlint-disable vitest/no-standalone-expect -- the rule knows only Vitest's own `test`, not one that was extended
import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addUser, commitImport, createImport, deleteUser, signInQuickly } from './support/api.ts';
import { ADMINISTRATOR } from './support/product.ts';
import { heading } from './support/steps.ts';
import { browserTest } from './support/test.ts';
import { textsIn } from './support/texts.ts';
import { csvOf, someUsers } from './support/users.ts';

const test = browserTest();
const t = textsIn('en');
const HANAKO = { loginId: 'hanako@demo.example', name: '佐藤 花子', password: 'Karino-1-2-3', locale: 'JA' } as const;

/** The cells of a table's row, as they are read. */
const cellsOf = (table: Locator, name: RegExp): Promise<string[]> =>
  table.getByRole('row', { name }).getByRole('cell').allInnerTexts();

describe('the contract', () => {
  test('shows use against limits, and what the month did to them, by whom', async ({ open }) => {
    const page = await open();
    await signInQuickly(page);
    const sales = await createImport(page, csvOf(someUsers(3, { phoneEnable: '1' })), 'sales.csv');
    await commitImport(page, sales);
    await page.goto(`/imports/${sales}`);
    await page.getByText(t('added.title', { count: 3 })).waitFor();
    await deleteUser(page, await addUser(page, HANAKO), HANAKO.loginId);

    await page.goto('/contract');
    const seats = page.getByRole('table', { name: t('contract.seats') });
    await seats.getByRole('cell', { name: '+5 −1' }).waitFor();
    const users = await cellsOf(seats, /^Users /);
    expect(users).toEqual(['', expect.stringMatching(/^4 \/ \d+/), expect.stringMatching(/^\+5 −1\s/)]);
    const phone = await cellsOf(seats, /^MiiTel Phone \d/);
    expect(phone).toEqual(['', expect.stringMatching(/^3 \/ \d+/), expect.stringMatching(/^\+3\s+Subscribed/)]);

    const changes = page.getByRole('region', { name: /^What changed in/ }).locator('ol > li');
    expect(await changes.count()).toBe(5);
    const [deleted, created, added, , begun] = await changes.allInnerTexts();
    expect(deleted).toContain(`Administrator deleted ${HANAKO.loginId}`);
    expect(deleted).toContain('Users −1'.replace(' ', '\u00A0'));
    expect(created).toContain(`Administrator added ${HANAKO.loginId}`);
    expect(added).toContain('Administrator completed the import of sales.csv');
    expect(added).toContain('MiiTel Phone +3'.replace(/ (?=\+)/, '\u00A0'));
    expect(begun).toContain(t('contractMonth.operator'));

    await changes.nth(2).getByRole('link', { name: 'sales.csv' }).click();
    await page.getByText(t('added.title', { count: 3 })).waitFor();
  });

  test('leads to who a deleted user was, and to what the audit log tells of them', async ({ open }) => {
    const page = await open();
    await signInQuickly(page);
    await deleteUser(page, await addUser(page, HANAKO), HANAKO.loginId);
    await page.goto('/contract');
    await page.getByRole('link', { name: HANAKO.loginId }).first().click();
    await heading(page, HANAKO.name).waitFor();
    await page.getByText(t('userPage.deletedLead'), { exact: true }).waitFor();
    await page.getByText(`by ${ADMINISTRATOR.loginId}`).waitFor();
    await page.getByRole('link', { name: 'What the audit log tells of them' }).click();
    await heading(page, t('audit.title')).waitFor();
    await page.getByText(t('audit.count', { count: 2 })).waitFor();
  });
});
