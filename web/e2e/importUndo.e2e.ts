// oxlint-disable vitest/no-standalone-expect -- the rule knows only Vitest's own `test`, not one that was extended
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { commitImport, createImport, namesByLoginId, signInQuickly } from './support/api.ts';
import { violationsOf } from './support/axe.ts';
import { button, field, heading, reviewFile } from './support/steps.ts';
import { browserTest } from './support/test.ts';
import { textsIn } from './support/texts.ts';
import { csvOf, someUsers } from './support/users.ts';

const test = browserTest({ productFor: 'file' });
const t = textsIn('en');
const PASSWORD = 'Xd2-bG6XxctN';

const bytesOf = (prefix: string, count = 2): Buffer => Buffer.from(csvOf(someUsers(count, {}, prefix)));

const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

/** How many imports there are of a name, as the list shows. */
async function importsNamed(page: Page, fileName: string): Promise<number> {
  await page.goto('/imports');
  const table = page.getByRole('table', { name: t('imports.title') });
  await table.getByRole('link', { name: fileName, exact: true }).first().waitFor();
  return table.getByRole('link', { name: fileName, exact: true }).count();
}

const addTwo = (page: Page) => button(page, t('commit.submit', { count: 2 }));

/** Chooses a file of two users; they can be added then. */
async function choose(page: Page, fileName: string, bytes: Buffer): Promise<void> {
  await page.goto('/imports/new');
  await reviewFile(page, t, fileName, bytes);
  await expect.poll(() => addTwo(page).isEnabled()).toBe(true);
}

/** Adds them, and waits for the page of their import. */
async function addChosen(page: Page): Promise<void> {
  await addTwo(page).click();
  await page.waitForURL(/\/imports\/[0-9a-f-]{36}$/);
}

describe('an import is undone', () => {
  test('after a look at whom it removes and whom it keeps, with what others do meanwhile', async ({ open }) => {
    const page = await open();
    await signInQuickly(page);
    const id = await createImport(page, csvOf(someUsers(4, { phoneEnable: '1' }, 'undo')), 'undo.csv');
    await commitImport(page, id);
    await page.goto(`/imports/${id}`);
    await page.getByText(t('added.title', { count: 4 }), { exact: true }).waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, t('added.report')).click()]);
    expect(download.suggestedFilename()).toMatch(/^rollcall-import-\d{4}-\d\d-\d\d\.csv$/);

    const someone = await open();
    await signInQuickly(someone, { loginId: 'undo1@import.example', password: PASSWORD });
    await link(page, t('added.undo')).click();
    await heading(page, t('undo.will', { count: 3 }), 2).waitFor();
    const kept = page.getByRole('table', { name: t('undo.kept', { count: 1 }) });
    await kept.getByText(/^Has signed in, last at /).waitFor();
    expect(await violationsOf(page)).toEqual([]);

    // Whoever signs in after the lists were shown is not removed by a number that was typed before.
    await signInQuickly(someone, { loginId: 'undo2@import.example', password: PASSWORD });
    const confirm = field(page, t('undo.confirm', { count: 3 }));
    await confirm.fill('2');
    expect(await button(page, t('undo.submit', { count: 3 })).isDisabled()).toBe(true);
    await confirm.fill('3');
    await confirm.press('Enter');
    await page.getByText(t('undo.outdated'), { exact: true }).waitFor();

    const other = await open();
    await signInQuickly(other);
    await other.goto('/imports');
    const row = other.getByRole('row').filter({ hasText: 'undo.csv' });
    await row.getByText(t('importStatus.COMPLETED'), { exact: true }).waitFor();
    await field(page, t('undo.confirm', { count: 2 })).fill('２');
    await button(page, t('undo.submit', { count: 2 })).dblclick();
    await page.getByText(t('undone.title'), { exact: true }).waitFor();
    await page.getByText(/removed again by Administrator, /).waitFor();
    await page.getByRole('columnheader', { name: t('undone.became') }).waitFor();
    expect(await page.getByRole('cell', { name: t('undone.stays'), exact: true }).count()).toBe(2);
    await page
      .getByRole('cell', { name: t('added.removed'), exact: true })
      .first()
      .waitFor();
    expect(await violationsOf(page)).toEqual([]);
    // The other administrator has done nothing to see it.
    await row.getByText(t('importStatus.UNDONE'), { exact: true }).waitFor();
    const left = [...(await namesByLoginId(page)).keys()].filter((loginId) => loginId.startsWith('undo'));
    expect(left.toSorted()).toEqual(['undo1@import.example', 'undo2@import.example']);

    await page.goto(`/imports/${id}/undo`);
    await page.getByText(t('undo.doneTitle'), { exact: true }).waitFor();
  });
});

describe('an upload', () => {
  test('whose answer was lost is one import, also after a reload', async ({ open, problems }) => {
    problems.expect(/net::ERR_FAILED/);
    const page = await open();
    await signInQuickly(page);
    await choose(page, 'lost.csv', bytesOf('lost'));
    let lost = 0;
    await page.route('**/graphql', async (route) => {
      const { operationName } = (route.request().postDataJSON() ?? {}) as { operationName?: string };
      if (operationName !== 'ImportCreate' || lost > 1) return route.continue();
      lost += 1;
      await route.fetch();
      return route.abort();
    });
    await addTwo(page).click();
    await expect.poll(() => lost).toBe(1);
    await addTwo(page).click();
    await expect.poll(() => lost).toBe(2);
    await choose(page, 'lost.csv', bytesOf('lost'));
    await addChosen(page);
    expect(await importsNamed(page, 'lost.csv')).toBe(1);
  });

  test('from two tabs is one import', async ({ open }) => {
    const page = await open();
    await signInQuickly(page);
    const other = await page.context().newPage();
    await choose(page, 'tabs.csv', bytesOf('tabs'));
    await choose(other, 'tabs.csv', bytesOf('tabs'));
    await addChosen(page);
    await addChosen(other);
    expect(new URL(other.url()).pathname).toBe(new URL(page.url()).pathname);
    expect(await importsNamed(page, 'tabs.csv')).toBe(1);
  });

  test('of a file that was uploaded before says so: while it waits, and once its users are there', async ({ open }) => {
    const page = await open();
    await signInQuickly(page);
    const first = await createImport(page, csvOf(someUsers(2, {}, 'same')), 'first.csv');
    await page.goto('/imports/new');
    await reviewFile(page, t, 'second.csv', bytesOf('same'));
    await page.getByText(t('sameFile.title'), { exact: true }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await link(page, t('sameFile.open')).click();
    await heading(page, 'first.csv').waitFor();
    expect(new URL(page.url()).pathname).toBe(`/imports/${first}`);
    await addTwo(page).click();
    await page.getByText(t('added.title', { count: 2 }), { exact: true }).waitFor();

    // Its login IDs are taken now, so it is not even uploaded: the notice says why.
    await page.goto('/imports/new');
    await reviewFile(page, t, 'third.csv', bytesOf('same'));
    await page.getByText(/its 2 users were added\./).waitFor();
    await page.getByText(t('sameFile.otherName', { fileName: 'first.csv' })).waitFor();
  });
});

test('an import under way is told on every page, whoever began it', async ({ open }) => {
  const page = await open();
  await signInQuickly(page);
  const id = await createImport(page, csvOf(someUsers(3, {}, 'way')), 'way.csv');
  // How long it is under way is a matter of the machine: here it is for as long as the window asks.
  const nodes = [
    {
      __typename: 'UserImport',
      id,
      fileName: 'way.csv',
      status: 'PREPARING',
      commitRequested: true,
      rowCount: 3,
      progress: { __typename: 'Progress', done: 1, total: 3, secondsLeft: 130 },
      createdByName: 'admin@demo.example',
      createdBy: null,
    },
  ];
  await page.route('**/graphql', (route) => {
    const { operationName } = (route.request().postDataJSON() ?? {}) as { operationName?: string };
    if (operationName !== 'ImportsUnderWay') return route.continue();
    return route.fulfill({ json: { data: { userImports: { __typename: 'UserImportConnection', nodes } } } });
  });
  await page.goto('/users');
  const notice = page.getByRole('complementary', { name: t('underWay.label') });
  await notice.getByText(`33% · ${t('timeLeft.minutes', { count: 3 })}`, { exact: true }).waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await notice.getByRole('link', { name: t('underWay.open') }).click();
  await heading(page, 'way.csv').waitFor();
  expect(await notice.count()).toBe(0);
});
