// oxlint-disable vitest/no-standalone-expect -- the rule knows only Vitest's own `test`, not one that was extended
import { columnHeader, settingOf } from '@rollcall/shared';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { createImport, namesByLoginId, signInQuickly } from './support/api.ts';
import { ADMINISTRATOR } from './support/product.ts';
import { button, field, heading, pickFile } from './support/steps.ts';
import { browserTest } from './support/test.ts';
import { textsIn } from './support/texts.ts';
import { csvOf, someUsers } from './support/users.ts';

const test = browserTest({ productFor: 'file' });
const t = textsIn('en');
const COUNT = 12;
const label = (key: Parameters<typeof columnHeader>[0]): string => columnHeader(key).en;

describe('an import under review', () => {
  test('a double click on Add adds its users once', async ({ open }) => {
    const page = await openReview(await open(), 'twice');
    await button(page, t('commit.submit', { count: COUNT })).dblclick();
    await page.getByText(t('added.title', { count: COUNT }), { exact: true }).waitFor();
    expect(await countOf(page, 'twice')).toBe(COUNT);
  });

  test('survives a reload and can be gone on with', async ({ open }) => {
    const page = await openReview(await open(), 'reload');
    await page.reload();
    const grid = page.getByRole('grid', { name: t('review.grid') });
    await grid.getByText('reload12@import.example', { exact: true }).waitFor();
    await button(page, t('commit.submit', { count: COUNT })).click();
    await page.getByText(t('added.title', { count: COUNT }), { exact: true }).waitFor();
    await page.reload();
    await page.getByText(t('added.title', { count: COUNT }), { exact: true }).waitFor();
  });

  test('is seen by a second tab as it stands, without a reload', async ({ open }) => {
    const page = await openReview(await open(), 'tabs');
    const other = await page.context().newPage();
    await other.goto(page.url());
    await button(other, t('commit.submit', { count: COUNT })).waitFor();
    await button(page, t('commit.submit', { count: COUNT })).click();
    await other.getByText(t('added.title', { count: COUNT }), { exact: true }).waitFor();
    await page.getByText(t('added.title', { count: COUNT }), { exact: true }).waitFor();
    expect(await countOf(page, 'tabs')).toBe(COUNT);
  });

  test('canceled in one tab, it can no longer be added in the other', async ({ open }) => {
    const page = await openReview(await open(), 'canceled');
    const other = await page.context().newPage();
    await other.goto(page.url());
    await button(other, t('commit.submit', { count: COUNT })).waitFor();
    await button(page, t('commit.cancel')).click();
    await page.getByText(t('canceled.title'), { exact: true }).waitFor();
    await other.getByText(t('canceled.title'), { exact: true }).waitFor();
    expect(await countOf(page, 'canceled')).toBe(0);
  });
});

describe('a file that is no CSV', () => {
  test('is named for what it is, and a right one can follow', async ({ open }) => {
    const page = await openAt(await open(), '/imports/new', t('importNew.title'));
    const upload = page.getByRole('region', { name: t('upload.title') });
    for (const { name, bytes, told } of WRONG_FILES) {
      await pickFile(page, t, name, bytes, 'application/octet-stream');
      await upload.getByRole('alert').filter({ hasText: told }).waitFor();
    }
    await pickFile(page, t, 'users.csv', Buffer.from(csvOf(someUsers(2))));
    await page.getByText(t('draft.noErrorsTitle', { count: 2 })).waitFor();
  });

  test('a CSV dropped on the page is taken like one that was picked', async ({ open }) => {
    const page = await openAt(await open(), '/imports/new', t('importNew.title'));
    const dropped = await page.evaluateHandle(
      (text) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], 'dropped.csv', { type: 'text/csv' }));
        return transfer;
      },
      csvOf(someUsers(3)),
    );
    for (const type of ['dragenter', 'dragover', 'drop'])
      await page.dispatchEvent('h1', type, { dataTransfer: dropped });
    await heading(page, 'dropped.csv').waitFor();
    await page.getByText(t('draft.noErrorsTitle', { count: 3 })).waitFor();
  });
});

describe('adding one user', () => {
  test('with the connection lost, nothing that was typed is lost, and saving works once it is back', async ({
    open,
    problems,
  }) => {
    problems.expect(/ERR_INTERNET_DISCONNECTED/);
    const page = await openAt(await open(), '/users/new', t('userNew.title'));
    await fillUser(page, 'hanako@demo.example');
    await page.getByRole('switch', { name: settingOf('phoneEnable').label.en, exact: true }).check();
    await page.context().setOffline(true);
    await button(page, t('userNew.submit')).click();
    await page
      .getByRole('alert')
      .filter({ hasText: t('failure.connection.title') })
      .waitFor();
    expect(await field(page, label('loginId')).inputValue()).toBe('hanako@demo.example');
    expect(await field(page, label('password')).inputValue()).toBe('Walking-home-2');
    expect(await page.getByRole('switch', { name: settingOf('phoneEnable').label.en, exact: true }).isChecked()).toBe(
      true,
    );

    await page.context().setOffline(false);
    await button(page, t('userNew.submit')).click();
    await heading(page, t('userAdded.title', { name: 'Hanako' })).waitFor();
    expect((await namesByLoginId(page)).get('hanako@demo.example')).toBe('Hanako');
  });

  test('a login ID that is taken is refused at its field, in whatever case, and can be fixed there', async ({
    open,
  }) => {
    const page = await openAt(await open(), '/users/new', t('userNew.title'));
    await fillUser(page, ADMINISTRATOR.loginId.toUpperCase());
    await button(page, t('userNew.submit')).click();
    const loginId = field(page, label('loginId'));
    await expect.poll(() => loginId.getAttribute('aria-invalid')).toBe('true');
    await expect.poll(() => descriptionOf(page, label('loginId'))).toMatch(/already in use/);
    await expect.poll(() => loginId.evaluate((element) => element === document.activeElement)).toBe(true);
    await loginId.fill('hanako.two@demo.example');
    await button(page, t('userNew.submit')).click();
    await heading(page, t('userAdded.title', { name: 'Hanako' })).waitFor();
  });

  test('errors appear on leaving a field, and all of them on saving', async ({ open }) => {
    const page = await openAt(await open(), '/users/new', t('userNew.title'));
    await field(page, label('loginId')).fill('hanako');
    await field(page, label('name')).focus();
    await page.getByText('“hanako” is not in e-mail address format.').waitFor();
    expect(await page.getByText('Enter Password.').count()).toBe(0);
    await button(page, t('userNew.submit')).click();
    await page.getByText('Enter User name.').waitFor();
    await page.getByText('Enter Password.').waitFor();
    await expect
      .poll(() => field(page, label('loginId')).evaluate((element) => element === document.activeElement))
      .toBe(true);
  });

  test('a switch that needs another is off limits, and says why, until that is on', async ({ open }) => {
    const page = await openAt(await open(), '/users/new', t('userNew.title'));
    const named = (key: Parameters<typeof settingOf>[0]) =>
      page.getByRole('switch', { name: settingOf(key).label.en, exact: true });
    expect(await named('monitoring').isDisabled()).toBe(true);
    const reason = t('settings.needs', { name: settingOf('phoneEnable').label.en });
    expect(await descriptionOf(page, settingOf('monitoring').label.en)).toContain(reason);
    await named('phoneEnable').check();
    expect(await named('monitoring').isEnabled()).toBe(true);
    await named('monitoring').check();
    await named('phoneEnable').uncheck();
    expect(await named('monitoring').isChecked()).toBe(false);
  });
});

const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const ZIP_HEAD = Buffer.from([
  0x50, 0x4b, 0x03, 0x04, 0x14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x13, 0, 0, 0,
]);

const WRONG_FILES = [
  {
    name: 'users.xlsx',
    bytes: Buffer.concat([ZIP_HEAD, Buffer.from('[Content_Types].xml')]),
    told: 'a workbook that can’t be read',
  },
  { name: 'users.csv', bytes: Buffer.from(PNG, 'base64'), told: 'This is a picture' },
  { name: 'empty.csv', bytes: Buffer.alloc(0), told: 'This file is empty' },
] as const;

async function openAt(page: Page, path: string, title: string): Promise<Page> {
  await signInQuickly(page);
  await page.goto(path);
  await heading(page, title).waitFor();
  return page;
}

/** Opens the review of an import that was uploaded just now. */
async function openReview(page: Page, prefix: string): Promise<Page> {
  await signInQuickly(page);
  const id = await createImport(page, csvOf(someUsers(COUNT, {}, prefix)));
  await page.goto(`/imports/${id}`);
  await button(page, t('commit.submit', { count: COUNT })).waitFor();
  return page;
}

/** How many users of an import there are. */
async function countOf(page: Page, prefix: string): Promise<number> {
  return [...(await namesByLoginId(page)).keys()].filter((loginId) => loginId.startsWith(prefix)).length;
}

async function fillUser(page: Page, loginId: string): Promise<void> {
  await field(page, label('loginId')).fill(loginId);
  await field(page, label('name')).fill('Hanako');
  await field(page, label('password')).fill('Walking-home-2');
}

/** What a screen reader says of a field after its name. */
function descriptionOf(page: Page, name: string): Promise<string> {
  return field(page, name).evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(/\s+/)
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
  );
}
