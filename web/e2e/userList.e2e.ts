// oxlint-disable vitest/no-standalone-expect -- the rule knows only Vitest's own `test`, not one that was extended
import { readFile } from 'node:fs/promises';
import { decodeCsv, tokenizeCsv } from '@rollcall/shared';
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { commitImport, createImport, namesByLoginId, setLanguage, signInQuickly } from './support/api.ts';
import { violationsOf } from './support/axe.ts';
import { PHONE } from './support/browser.ts';
import { button, field, heading } from './support/steps.ts';
import { browserTest } from './support/test.ts';
import { textsIn } from './support/texts.ts';
import { csvOf, someUsers } from './support/users.ts';

const test = browserTest({ productFor: 'file' });
const t = textsIn('en');
/** The height of the console's header, in pixels. */
const HEADER = 56;

/** In the order of the fifty sounds, then of kanji in the order of JIS: サ, テン, レイ. */
const JAPANESE = ['あべ', 'アライ', 'いとう', '佐藤', '田中', '鈴木'];
const LIST = 60;

/** Signs in and adds, once for all tests, sixty users and six with Japanese names. */
async function openList(page: Page, address = '/users'): Promise<void> {
  await signInQuickly(page);
  if ((await namesByLoginId(page)).size < LIST) {
    const names = JAPANESE.toReversed().map((name, index) => ({
      loginId: `jp${index}@list.example`,
      name,
      phoneEnable: '1',
    }));
    for (const [file, users] of [
      ['sixty.csv', someUsers(LIST)],
      ['names.csv', names],
    ] as const) {
      const id = await createImport(page, csvOf(users), file);
      await commitImport(page, id);
      await expect.poll(() => added(page, id), { timeout: 60_000 }).toBe('COMPLETED');
    }
  }
  await page.goto(address);
  await heading(page, t('users.title')).waitFor();
}

async function added(page: Page, id: string): Promise<string> {
  const query = 'query ($id: ID!) { userImport(id: $id) { status } }';
  const response = await page.request.post('/graphql', { data: { query, variables: { id } } });
  return ((await response.json()) as { data: { userImport: { status: string } } }).data.userImport.status;
}

const names = (page: Page): Promise<string[]> => page.locator('tbody tr a[href^="/users/"]').allTextContents();
const menuOf = (page: Page, name: string): Locator => button(page, t('users.rowMenu', { name }));
const dimension = (page: Page, name: 'status' | 'service' | 'locale'): Locator =>
  page.getByRole('button', { name: new RegExp(`^${t(`userFilters.dimensions.${name}`)}( \\(\\d+\\))?$`) });
const address = (page: Page): string => new URL(page.url()).search;
/** What a table's frame shows less than there is to its side, in pixels. */
const overhang = (table: Locator): Promise<number> =>
  table.evaluate(({ parentElement: frame }) => (frame ? frame.scrollWidth - frame.clientWidth : -1));
/** How many rows are in sight as a whole. */
const whole = (table: Locator): Promise<number> =>
  table.evaluate((element) => {
    const below = element.querySelector('thead th')?.getBoundingClientRect().bottom ?? 0;
    const boxes = [...element.querySelectorAll('tbody tr')].map((row) => row.getBoundingClientRect());
    return boxes.filter(({ top, bottom }) => top >= below - 1 && bottom <= window.innerHeight).length;
  });
/** Waits until the list has as many users, whether they fit on one page or not. */
const counted = (page: Page, count: number): Promise<void> =>
  page
    .getByText(t('users.count', { count }), { exact: true })
    .or(page.getByText(t('users.range', { from: 1, to: 50, total: count }), { exact: true }))
    .waitFor();

describe('the list of users', () => {
  test('is filtered, and the address says how, also on the way back', async ({ open }) => {
    const page = await open();
    await openList(page);
    await counted(page, 67);
    await dimension(page, 'service').click();
    await page.getByRole('checkbox', { name: 'MiiTel Phone', exact: true }).check();
    await counted(page, 6);
    await page.keyboard.press('Escape');
    await expect
      .poll(() => dimension(page, 'service').evaluate((element) => element === document.activeElement))
      .toBe(true);
    await dimension(page, 'status').click();
    await page.getByRole('checkbox', { name: t('userStatus.DEACTIVATED') }).check();
    await page.getByText(t('users.noneFoundTitle')).waitFor();
    await expect.poll(() => address(page)).toBe('?status=DEACTIVATED&service=phone');
    await page.keyboard.press('Escape');
    await page.goBack();
    await counted(page, 6);
    await button(page, t('userFilters.remove', { filter: 'Services: MiiTel Phone' })).click();
    await counted(page, 67);
    await expect.poll(() => address(page)).toBe('');

    const other = await page.context().newPage();
    await other.goto('/users?service=phone&locale=ja&sort=name');
    await expect.poll(() => names(other)).toEqual(JAPANESE);
    await other
      .getByRole('list', { name: t('userFilters.chosen') })
      .getByText('Locale: Japanese')
      .waitFor();
    await button(other, t('users.clearFilters')).click();
    await counted(other, 67);
  });

  test.for(['en', 'ja'] as const)(
    'stands on a screen of 1280 by 800: twelve users and all that is known of them (%s)',
    async (language, { open }) => {
      const page = await open();
      await openList(page);
      await setLanguage(page, language);
      await page.goto('/users');
      const words = textsIn(language);
      const table = page.getByRole('table', { name: words('users.title') });
      await table.getByRole('row').nth(50).waitFor();
      for (const [density, height] of [
        ['comfortable', 48],
        ['compact', 36],
      ] as const) {
        await button(page, words('userView.open')).click();
        await page.getByRole('radio', { name: words(`userView.densities.${density}`) }).check();
        await page.keyboard.press('Escape');
        const heights = () =>
          table.evaluate((element) => [
            ...new Set([...element.querySelectorAll('tbody tr')].map((row) => Math.round(row.clientHeight))),
          ]);
        await expect.poll(heights).toEqual([height]);
        expect(await whole(table)).toBeGreaterThanOrEqual(12);
        expect(await overhang(table)).toBe(0);
      }
      expect(await table.evaluate((element) => element.querySelectorAll('*').length)).toBeLessThanOrEqual(750);
      await setLanguage(page, 'en');
    },
  );

  test('keeps its head in sight, and names and menus when it is scrolled sideways', async ({ open }) => {
    const page = await open();
    await openList(page);
    const table = page.getByRole('table', { name: t('users.title') });
    const head = table.getByRole('columnheader', { name: t('fields.status') });
    const top = async () => Math.round((await head.boundingBox())?.y ?? -1);
    await table.getByRole('row').nth(40).scrollIntoViewIfNeeded();
    await expect.poll(top).toBe(HEADER);

    await page.goto('/users?columns=status.privileges.services.locale.timeZone.lastSignIn.created.import');
    await head.waitFor();
    await expect.poll(() => overhang(table)).toBeGreaterThan(100);
    const [name, menu] = [page.getByRole('rowheader').nth(1), menuOf(page, (await names(page))[1] ?? '')];
    const before = await name.boundingBox();
    const menuBefore = await menu.boundingBox();
    await table.evaluate((element) => element.parentElement?.scrollTo(300, 400));
    await expect.poll(async () => (await head.boundingBox())?.x).toBeLessThan((before?.x ?? 0) + 100);
    expect((await name.boundingBox())?.x).toBe(before?.x);
    expect((await menu.boundingBox())?.x).toBe(menuBefore?.x);
    // The head stands where the table's frame begins, over the rows that pass under it.
    expect(await top()).toBe(
      await table.evaluate((element) => Math.round(element.parentElement?.getBoundingClientRect().y ?? 0)),
    );
    expect(await violationsOf(page)).toEqual([]);
  });

  test('says which users are shown, and is where it was on the way back from a user', async ({ open }) => {
    const page = await open();
    await openList(page, '/users?sort=loginId');
    const range = (from: number, to: number) =>
      page.getByText(t('users.range', { from, to, total: 67 }), { exact: true }).waitFor();
    await range(1, 50);
    await field(page, t('userView.pageSize')).selectOption('25');
    await range(1, 25);
    await button(page, t('pager.next')).click();
    await range(26, 50);
    const last = page.locator('tbody tr a[href^="/users/"]').last();
    await last.scrollIntoViewIfNeeded();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(200);
    const place = await page.evaluate(() => window.scrollY);
    await last.click();
    await page
      .getByRole('main')
      .getByRole('link', { name: t('nav.users'), exact: true })
      .click();
    await range(26, 50);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(place);
    await button(page, t('pager.previous')).click();
    await range(1, 25);
    await page.goto('/users');
    await range(1, 25);
  });

  test('shows no rows for a search that could not be made', async ({ open, problems }) => {
    problems.expect(/ERR_INTERNET_DISCONNECTED/);
    const page = await open();
    await openList(page);
    await counted(page, 67);
    await page.context().setOffline(true);
    await field(page, t('users.search')).fill('user1@');
    await page.getByText(t('failure.connection.title')).waitFor();
    expect(await names(page)).toEqual([]);
    await page.context().setOffline(false);
    await button(page, t('failure.retry')).click();
    await counted(page, 1);
  });

  test('asks for nothing while Japanese is composed', async ({ open }) => {
    const page = await open();
    await page.clock.install();
    await openList(page);
    await counted(page, 67);
    const search = field(page, t('users.search'));
    await search.focus();
    const asked: unknown[] = [];
    page.on('request', (request) => {
      if (!request.url().endsWith('/graphql')) return;
      const { operationName, variables } = request.postDataJSON() as { operationName: string; variables: object };
      if (operationName === 'Users') asked.push(Reflect.get(variables, 'search'));
    });
    const client = await page.context().newCDPSession(page);
    await client.send('Input.imeSetComposition', { text: 'さとう', selectionStart: 3, selectionEnd: 3 });
    await expect.poll(() => search.inputValue()).toBe('さとう');
    await page.clock.runFor(1_000);
    await client.send('Input.insertText', { text: '佐藤' });
    await counted(page, 1);
    expect(await search.inputValue()).toBe('佐藤');
    expect(asked).toEqual(['佐藤']);
  });

  test('shows whom an import added, by its name', async ({ open }) => {
    const page = await open();
    await openList(page);
    await button(page, t('userView.open')).click();
    await page.getByRole('checkbox', { name: t('fields.import') }).check();
    const link = page.getByRole('link', { name: 'names.csv' }).first();
    const id = (await link.getAttribute('href'))?.split('/').at(-1) ?? '';
    await page.goto(`/users?import=${id}`);
    await counted(page, 6);
    await button(page, t('userFilters.remove', { filter: 'Import: names.csv' })).click();
    await counted(page, 67);
  });

  test('orders Japanese names as Japanese expects', async ({ open }) => {
    const page = await open();
    await openList(page, '/users?service=phone');
    await button(page, t('fields.name')).click();
    await expect.poll(() => names(page)).toEqual(JAPANESE);
    await button(page, t('fields.name')).click();
    await expect.poll(() => names(page)).toEqual(JAPANESE.toReversed());
    await expect.poll(() => address(page)).toBe('?service=phone&sort=-name');
  });

  test('keeps the chosen columns, here and in the address', async ({ open }) => {
    const page = await open();
    await openList(page);
    const head = page.getByRole('columnheader');
    await head.getByText(t('fields.services')).waitFor();
    await button(page, t('userView.open')).click();
    await page.getByRole('checkbox', { name: t('fields.services') }).uncheck();
    await page.getByRole('checkbox', { name: t('fields.lastSignIn') }).check();
    await page.getByRole('radio', { name: t('userView.densities.compact') }).check();
    await head.getByText(t('fields.lastSignIn')).waitFor();
    expect(await head.getByText(t('fields.services')).count()).toBe(0);
    const told = '?columns=status.privileges.lastSignIn.created&density=compact';
    await expect.poll(() => address(page)).toBe(told);

    await page.goto('/users');
    await head.getByText(t('fields.lastSignIn')).waitFor();
    await expect.poll(() => address(page)).toBe(told);
    const stranger = await open();
    await openList(stranger, `/users${told}`);
    await stranger.getByRole('columnheader').getByText(t('fields.lastSignIn')).waitFor();
    await button(page, t('userView.open')).click();
    await button(page, t('userView.reset')).click();
    await expect.poll(() => address(page)).toBe('');
  });

  test('keeps a selection from page to page, and selects all who match', async ({ open }) => {
    const page = await open();
    await openList(page, '/users?sort=loginId');
    const bar = page.getByRole('region', { name: t('userSelection.label') });
    const box = (name: string): Locator =>
      page.getByRole('checkbox', { name: t('users.select', { name }), exact: true });
    const everyone = page.getByRole('checkbox', { name: t('users.selectPage') });
    await expect.poll(() => names(page)).toHaveLength(50);
    const shown = await names(page);
    await box(shown[2] ?? '').check();
    await box(shown[5] ?? '').click({ modifiers: ['Shift'] });
    await bar.getByText(t('userSelection.count', { count: 4 })).waitFor();
    expect(await everyone.evaluate((element: HTMLInputElement) => element.indeterminate)).toBe(true);
    await everyone.check();
    await bar.getByText(t('userSelection.count', { count: 50 })).waitFor();
    await button(page, t('pager.next')).click();
    await expect.poll(() => names(page)).toHaveLength(17);
    await bar.getByText(t('userSelection.count', { count: 50 })).waitFor();
    expect(await everyone.isChecked()).toBe(false);
    await everyone.check();
    await bar.getByText(t('userSelection.count', { count: 67 })).waitFor();
    await page.goBack();
    await expect.poll(() => names(page)).toEqual(shown);
    await button(bar, t('userSelection.clear')).click();
    await bar.waitFor({ state: 'detached' });
    await everyone.check();
    await button(bar, t('userSelection.selectAll', { count: 67 })).click();
    await bar.getByText(t('userSelection.all', { count: 67 })).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await box(shown[0] ?? '').uncheck();
    await bar.getByText(t('userSelection.count', { count: 49 })).waitFor();
  });

  test('deactivates from the menu of a row by the keyboard alone', async ({ open }) => {
    const page = await open();
    await openList(page, '/users?search=user1%40');
    await counted(page, 1);
    await menuOf(page, 'User 1').focus();
    await page.keyboard.press('Enter');
    const menu = page.getByRole('menu', { name: t('users.rowMenu', { name: 'User 1' }) });
    const item = (name: string): Locator => menu.getByRole('menuitem', { name, exact: true });
    const focused = (locator: Locator) =>
      expect.poll(() => locator.evaluate((element) => element === document.activeElement)).toBe(true);
    await focused(item(t('users.edit')));
    await page.keyboard.press('ArrowUp');
    await focused(item(t('userDelete.open')));
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await focused(item(t('userStatusChange.deactivate')));
    await expect.poll(() => item(t('userStatusChange.deactivate')).getAttribute('aria-disabled')).toBe('false');
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await focused(menuOf(page, 'User 1'));

    await page.keyboard.press('Enter');
    await focused(item(t('users.edit')));
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => item(t('userStatusChange.deactivate')).getAttribute('aria-disabled')).toBe('false');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: t('userStatusChange.deactivateTitle', { name: 'User 1' }) });
    await button(dialog, t('userStatusChange.deactivate')).focus();
    await page.keyboard.press('Enter');
    await page
      .getByRole('row', { name: /User 1/ })
      .getByText(t('userStatus.DEACTIVATED'))
      .waitFor();
    await dialog.waitFor({ state: 'detached' });
    await focused(menuOf(page, 'User 1'));
  });

  test('deletes from the menu of a row, and stays in the list', async ({ open }) => {
    const page = await open();
    await openList(page, '/users?search=user2&sort=loginId');
    await expect.poll(async () => (await names(page)).includes('User 2')).toBe(true);
    const before = (await names(page)).length;
    await menuOf(page, 'User 2').click();
    await page.getByRole('menuitem', { name: t('userDelete.open') }).click();
    await field(page, t('userDelete.confirm', { loginId: 'user2@import.example' })).fill('user2@import.example');
    await button(page, t('userDelete.submit')).click();
    await page.getByText(t('userDelete.done', { name: 'User 2' })).waitFor();
    await expect.poll(async () => (await names(page)).length).toBe(before - 1);
    expect(address(page)).toBe('?search=user2&sort=loginId');
  });

  test('is exported as it is filtered and sorted', async ({ open }) => {
    const page = await open();
    await openList(page, '/users?service=phone&sort=-name');
    await counted(page, 6);
    await button(page, t('userExport.open')).click();
    const dialog = page.getByRole('dialog', { name: t('userExport.title') });
    await dialog.getByText(t('userExport.matching', { count: 6 })).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(dialog, t('userExport.submit')).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^rollcall-users-\d{4}-\d\d-\d\d\.csv$/);
    const decoded = await decodeCsv(await readFile(await download.path()));
    if (!decoded.ok) throw new Error(decoded.issue.code);
    const [titles = [], ...rows] = tokenizeCsv(decoded.text, ',').records;
    expect(titles).not.toContain('Password');
    expect(rows.map((row) => row[titles.indexOf('User name')])).toEqual(JAPANESE.toReversed());
    await page.getByText(t('userExport.done', { count: 6 })).waitFor();
  });

  test('works on a phone', async ({ open }) => {
    const page = await open({ viewport: PHONE });
    await openList(page);
    await button(page, t('userFilters.open')).click();
    await dimension(page, 'service').click();
    await page.getByRole('checkbox', { name: 'MiiTel Phone', exact: true }).check();
    await counted(page, 6);
    await page.keyboard.press('Escape');
    await field(page, t('userView.sort')).selectOption('name');
    await expect.poll(() => names(page)).toEqual(JAPANESE);
    await page.getByRole('checkbox', { name: t('users.select', { name: '佐藤' }) }).check();
    const bar = page.getByRole('region', { name: t('userSelection.label') });
    await bar.getByText(t('userSelection.count', { count: 1 })).waitFor();
    await button(bar, t('users.actions')).click();
    await page.getByRole('menuitem', { name: t('bulk.delete') }).waitFor();
    await page.keyboard.press('Escape');
    await menuOf(page, '鈴木').click();
    await page.getByRole('menuitem', { name: t('users.edit') }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    expect(await violationsOf(page)).toEqual([]);
  });
});
