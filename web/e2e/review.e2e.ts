// oxlint-disable vitest/no-standalone-expect -- the rule knows only Vitest's own `test`, not one that was extended
import { readFile } from 'node:fs/promises';
import { COLUMNS, type ColumnKey, columnHeader, seatSettings } from '@rollcall/shared';
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { createImport, namesByLoginId, replacePassword, signInQuickly } from './support/api.ts';
import { violationsOf } from './support/axe.ts';
import { ADMINISTRATOR, type Product } from './support/product.ts';
import { encodeShiftJis } from './support/shiftJis.ts';
import { WORK, button, heading, pickFile } from './support/steps.ts';
import { browserTest } from './support/test.ts';
import { textsIn } from './support/texts.ts';
import { csvOf, someUsers } from './support/users.ts';

const test = browserTest({ productFor: 'file' });
const t = textsIn('en');
const FILE = 'sales.csv';
type User = Partial<Record<ColumnKey, string>>;

describe('a file with errors', () => {
  test('is fixed by keyboard alone, checked at once and by the server, and added', async ({ open }) => {
    const users = someUsers(8, {}, 'keys');
    const page = await openReview(await open(), [
      { ...users[0], loginId: 'not-an-address' },
      { ...users[1], timeZone: 'Asia/Tokio' },
      { ...users[2], loginId: ADMINISTRATOR.loginId.toUpperCase() },
      { ...users[3], loginId: 'keys8@import.example' },
      ...users.slice(4),
    ]);
    await page.getByText(t('draft.rows', { list: '2, 3, 4, 9', count: 4 }), { exact: true }).waitFor();
    await page.keyboard.press('F8');
    await seeActive(page, 2, 'loginId', 'not-an-address');
    expect(await problemOf(page)).toMatch(/not in e-mail address format/);
    await page.keyboard.type('keys1@import.example');
    await page.keyboard.press('Enter');
    await seeActive(page, 3, 'loginId', 'keys2@import.example');

    await page.keyboard.press('F8');
    await seeActive(page, 3, 'timeZone', 'Asia/Tokio');
    await page.keyboard.press('F2');
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await seeActive(page, 3, 'timeZone', 'Singapore');

    await page.keyboard.press('F8');
    expect(await problemOf(page)).toMatch(/already in use/);
    await page.keyboard.press('Control+Delete');
    await page.getByText(t('draft.droppedCount', { count: 1 })).waitFor();
    await page.keyboard.press('Shift+F8');
    expect(await problemOf(page)).toMatch(/stands in row 5 too/);
    const asked = page.waitForRequest((request) => request.postData()?.includes('keys9@import.example') === true);
    await page.keyboard.type('keys9@import.example');
    await page.keyboard.press('Tab');
    const right = page.getByText(t('draft.rightTitle'), { exact: true });
    await right.waitFor();
    await page.keyboard.press('Control+z');
    await right.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Shift+Z');
    await right.waitFor();
    // What was answered before is not asked again.
    expect((await asked).postData()).not.toContain('keys2@import.example');

    const add = button(page, t('commit.submit', { count: 7 }));
    await expect.poll(() => add.isEnabled()).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('grid').and(page.locator(':focus')).waitFor();
    expect(await ringOf(page)).toBe('2px');
    await page.keyboard.press('Tab');
    expect(await ringOf(page)).toBe('0px');
    expect(await add.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByText(t('added.title', { count: 7 }), { exact: true }).waitFor(WORK);
    const names = await namesByLoginId(page);
    expect([1, 2, 3, 8, 9].map((index) => names.has(`keys${index}@import.example`))).toEqual([
      true,
      true,
      false,
      true,
      true,
    ]);
  });

  test('leaves Japanese input alone until it is confirmed, keeps passwords masked, and takes a block of cells', async ({
    open,
  }) => {
    const page = await openReview(await open(), [{ loginId: 'no' }, ...someUsers(3, {}, 'ime')]);
    await cell(page, 0, 'name').click();
    await page.keyboard.type('佐藤');
    const composing = { key: 'Enter', isComposing: true, bubbles: true, cancelable: true };
    await active(page).dispatchEvent('keydown', composing);
    await seeActive(page, 2, 'name', '佐藤');
    await page.keyboard.press('Escape');
    await seeActive(page, 2, 'name', '佐藤 花子');

    await page.keyboard.press('ArrowRight');
    expect(await active(page).getAttribute('type')).toBe('password');
    await page.keyboard.press('Space');
    expect(await active(page).getAttribute('type')).toBe('text');
    expect(await page.getByRole('grid').textContent()).not.toContain('Xd2-bG6XxctN');

    await cell(page, 1, 'loginId').click();
    await paste(
      page,
      'block1@import.example\tSato\r\n"block2@import.example"\t"Ito\nKen"\r\na@b.example\tc\r\nd\te\r\n',
    );
    await page.getByText(t('draft.pasteLeft', { count: 1 })).waitFor();
    expect(await cell(page, 1, 'name').textContent()).toBe('Sato');
    expect(await cell(page, 2, 'name').textContent()).toMatch(/can't contain/);
    await page.keyboard.press('Control+z');
    await expect.poll(() => cell(page, 1, 'name').textContent()).toBe('User 1');
  });

  test('tells one cause once, which by keyboard opens to its cells and is set right in all of them', async ({
    open,
  }) => {
    const users = someUsers(40, {}, 'cause');
    const faulty = users.map((user, index) => (index < 38 ? { ...user, locale: '' } : user));
    const page = await openReview(await open(), [...faulty, { loginId: 'no' }]);
    const counts = {
      errors: t('review.issueCount', { count: 39 }),
      rows: t('draft.inRows', { count: 39 }),
      users: t('draft.users', { count: 2 }),
    };
    await page.getByText(t('draft.counts', counts), { exact: true }).waitFor();
    const causes = page.getByRole('list', { name: t('review.issues') });
    const cause = button(causes, 'Locale is missing: 38 rows (2–39)');
    await cause.focus();
    await page.keyboard.press('Enter');
    await button(causes, t('review.rowNumber', { row: 21 })).focus();
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await seeActive(page, 21, 'locale', '');

    await button(causes, t('causes.set', { count: 38, column: columnHeader('locale').en })).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Japanese' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await cause.waitFor({ state: 'detached' });
    const left = page.getByText(t('draft.left', { count: 1 }), { exact: true });
    await expect.poll(() => left.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await cell(page, 0, 'locale').textContent()).toBe('English');
    await button(page, t('draft.undo')).click();
    await cause.waitFor();
  });

  test('goes on without its faulty rows only when told so, with their count', async ({ open }) => {
    const page = await openReview(await open(), [
      ...someUsers(5, {}, 'without'),
      { loginId: 'no' },
      { loginId: 'x@y' },
    ]);
    const without = t('draft.without', {
      users: t('draft.users', { count: 5 }),
      rows: t('draft.faultyRows', { count: 2 }),
    });
    expect(without).toBe('Add 5 users without the 2 faulty rows');
    await button(page, t('commit.submit', { count: 5 })).click();
    const dialog = page.getByRole('dialog', { name: without });
    await dialog.getByText(t('draft.rows', { list: '7, 8', count: 2 })).waitFor();
    await button(dialog, t('commit.submit', { count: 5 })).click();
    await page.getByText(t('added.title', { count: 5 }), { exact: true }).waitFor();
  });

  test('gives its faulty rows as a file with the reasons, which fixed is accepted as it is', async ({ open }) => {
    const faulty = { loginId: 'home1@import.example', name: '髙﨑①', password: '=short', locale: '9' };
    const users = [{ ...faulty }, { loginId: 'home2@import.example' }];
    const page = await openReview(await open(), users, encodeShiftJis);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(page, t('draft.download', { count: 1 })).click(),
    ]);
    const bytes = await readFile(await download.path());
    const text = new TextDecoder('shift_jis', { fatal: true }).decode(bytes);
    expect(text.split('\r\n')[0]).toMatch(/,Reasons$/);
    // As no spreadsheet changes it: a formula of one text.
    expect(text).toContain('home1@import.example,髙﨑①,"=""=short""",9,');
    expect(text).toMatch(/at least 8 characters.*not a value of Locale/);
    expect(text).not.toContain('home2');

    await button(page, t('draft.another')).click();
    await pickFile(page, t, 'fixed.csv', encodeShiftJis(text.replace(',"=""=short""",9,', ',=Long-enough-1,1,')));
    await button(page, t('commit.submit', { count: 1 })).waitFor();
  });
});

describe('what only the server knows', () => {
  test('is asked again once the connection is back, and no edit is lost meanwhile', async ({ open, problems }) => {
    problems.expect(/ERR_INTERNET_DISCONNECTED/);
    const page = await openReview(await open(), [{ loginId: 'no' }, ...someUsers(2, {}, 'offline')]);
    await page.getByText(t('draft.left', { count: 1 })).waitFor();
    await page.context().setOffline(true);
    await page.keyboard.press('F8');
    await page.keyboard.type(ADMINISTRATOR.loginId);
    await page.keyboard.press('Enter');
    await page
      .getByRole('alert')
      .filter({ hasText: t('failure.connection.title') })
      .waitFor();
    expect(await button(page, t('commit.submit', { count: 3 })).isDisabled()).toBe(true);
    await page.context().setOffline(false);
    await expect.poll(() => cell(page, 0, 'loginId').textContent()).toMatch(/already in use/);
    expect(await page.getByRole('alert').filter({ hasText: /./ }).count()).toBe(0);
  });

  test('seats: which rows go past the limit, of what, and what makes room', async ({ open, product }) => {
    const page = await open();
    await becomeScarce(page, product);
    const users = someUsers(4, { phoneEnable: '1', monitoring: '1' }, 'seats');
    await review(page, users);
    const room = page.getByRole('group', { name: t('draft.noSeat', { name: 'MiiTel Phone' }) });
    await room.getByText(t('draft.rows', { list: '4, 5', count: 2 })).waitFor();
    const [setting = 'phoneEnable'] = seatSettings('phone');
    await room.getByText(t('draft.roomService', { count: 2, column: columnHeader(setting).en })).waitFor();
    const seats = page.getByRole('table', { name: t('counts.caption') }).getByRole('row', { name: /MiiTel Phone/ });
    expect(await seats.textContent()).toMatch(/0 →.*4 \/ 2/);
    await button(room, t('draft.switchOff', { count: 2 })).click();
    await page.getByText(t('draft.rightTitle'), { exact: true }).waitFor();
    expect(await seats.textContent()).toMatch(/0 →.*2 \/ 2/);
  });
});

describe('what was fixed and not uploaded', () => {
  test('is not left behind unasked where the browser can keep nothing', async ({ open }) => {
    const page = await open();
    await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
    await openReview(page, [{ loginId: 'no' }]);
    await page.getByText(t('draft.notKept')).waitFor();
    await cell(page, 0, 'name').click();
    await page.keyboard.type('Ito');
    await page.keyboard.press('Enter');
    await page
      .getByRole('link', { name: t('nav.imports'), exact: true })
      .first()
      .click();
    const leaving = page.getByRole('dialog', { name: t('leave.title') });
    await button(leaving, t('leave.stay')).click();
    expect(await cell(page, 0, 'name').locator('input').inputValue()).toBe('Ito');
    const asked = page.waitForEvent('dialog');
    const reloaded = page.reload();
    await (await asked).accept();
    await reloaded;
    await heading(page, t('importNew.title')).waitFor();
  });

  test('an import that was refused takes its file again and shows its rows', async ({ open }) => {
    const page = await open();
    await signInQuickly(page);
    const csv = csvOf([{ loginId: 'no' }, ...someUsers(2, {}, 'again')]);
    await page.goto(`/imports/${await createImport(page, csv, FILE)}`);
    await page.getByText(t('draft.again')).waitFor();
    expect(await page.getByRole('grid').count()).toBe(0);
    await pickFile(page, t, FILE, Buffer.from(csv));
    await page.getByRole('grid', { name: t('review.grid') }).waitFor();
    expect(await cell(page, 1, 'loginId').textContent()).toBe('again1@import.example');
  });
});

const column = (key: ColumnKey): number => COLUMNS.findIndex((known) => known.key === key);

/** A cell by the position of its row. */
const cell = (page: Page, row: number, key: ColumnKey): Locator =>
  page.locator(`[data-row="${row}"] > [data-column="${column(key)}"]`);

/** The cell that the keyboard is in. */
const active = (page: Page): Locator => page.getByRole('grid').locator('input:focus');

async function seeActive(page: Page, row: number, key: ColumnKey, value: string): Promise<void> {
  await page
    .getByLabel(t('draft.cell', { row: String(row), column: columnHeader(key).en }), { exact: true })
    .and(page.locator(':focus'))
    .waitFor();
  await expect.poll(() => active(page).inputValue()).toBe(value);
}

/** How wide the ring is that is drawn over the whole sheet. */
const ringOf = (page: Page): Promise<string> =>
  page.getByRole('grid').evaluate((grid) => {
    const frame = grid.parentElement?.parentElement;
    return frame ? getComputedStyle(frame, '::after').borderTopWidth : '';
  });

/** What a screen reader says is wrong with the cell that the keyboard is in. */
const problemOf = (page: Page): Promise<string | null | undefined> =>
  active(page).evaluate((input) => document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent);

async function paste(page: Page, text: string): Promise<void> {
  await active(page).evaluate((input, copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', copied);
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

async function review(
  page: Page,
  users: readonly User[],
  encode: (text: string) => Buffer = (text) => Buffer.from(text),
) {
  await page.goto('/imports/new');
  await pickFile(page, t, FILE, encode(csvOf(users)));
  await page.getByRole('grid', { name: t('review.grid') }).waitFor();
  await page.getByText(t('draft.checking')).waitFor({ state: 'detached' });
}

/** Opens the review of a file in which something is wrong. */
async function openReview(page: Page, users: readonly User[], encode?: (text: string) => Buffer): Promise<Page> {
  await signInQuickly(page);
  await review(page, users, encode);
  return page;
}

/** Signs in to an organization with two seats of the phone. */
async function becomeScarce(page: Page, product: Product): Promise<void> {
  const [loginId, given, own] = ['admin@scarce.example', 'Given-by-operator-1', 'Chosen-by-oneself-1'] as const;
  const kinds = ['phoneMobile', 'callCenter', 'meetings', 'meetingsBot', 'recPod', 'salesforce', 'incomingWebhook'];
  const seats = ['users=20', 'phone=2', ...kinds.map((kind) => `${kind}=9`)].flatMap((seat) => ['--seats', seat]);
  const admin = ['--admin-login-id', loginId, '--admin-password', given];
  await product.operator('organization', 'create', '--name', 'Scarce', '--locale', 'en', ...admin, ...seats);
  await signInQuickly(page, { loginId, password: given });
  await replacePassword(page, given, own);
}
