// oxlint-disable vitest/no-standalone-expect -- the rule knows only Vitest's own `test`, not one that was extended
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { commitImport, createImport, signInQuickly } from './support/api.ts';
import { violationsOf } from './support/axe.ts';
import { ADMINISTRATOR } from './support/product.ts';
import { WORK, button, heading } from './support/steps.ts';
import { browserTest } from './support/test.ts';
import { textsIn } from './support/texts.ts';
import { csvOf, someUsers } from './support/users.ts';

const test = browserTest();
const t = textsIn('en');

/** Drags a file over the page and lets it go. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const dropped = await page.evaluateHandle(
    ([fileName = '', content = '']) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName, { type: 'text/csv' }));
      return transfer;
    },
    [name, text],
  );
  await page.dispatchEvent('h1', 'dragover', { dataTransfer: dropped });
  await page.getByText(t('upload.dropNow'), { exact: true }).first().waitFor();
  await page.dispatchEvent('h1', 'drop', { dataTransfer: dropped });
}

describe('a file that is dropped on a page that takes none', () => {
  test('is reviewed where it belongs: new users as an import, those who are there as updates', async ({ open }) => {
    const page = await open();
    await signInQuickly(page);
    await page.goto('/contract');
    await heading(page, t('contract.title')).waitFor();
    await drop(page, 'dropped.csv', csvOf(someUsers(3, {}, 'drop')));
    await heading(page, 'dropped.csv').waitFor();
    await page.getByText(t('draft.noErrorsTitle', { count: 3 }), { exact: true }).waitFor();

    // Another one takes its place, on the same page.
    await drop(page, 'other.csv', csvOf(someUsers(2, {}, 'other')));
    await heading(page, 'other.csv').waitFor();
    await page.getByText(t('draft.noErrorsTitle', { count: 2 }), { exact: true }).waitFor();

    const updates = `Login ID,User name,User ID\n${ADMINISTRATOR.loginId},Hanako,1\n`;
    await drop(page, 'updates.csv', updates);
    await page.waitForURL('**/users/update*');
    const chosen = page.getByRole('group', { name: t('upload.chosen') });
    await chosen.getByText('updates.csv', { exact: true }).waitFor();
  });

  test('never takes the console’s place, signed in or not', async ({ open }) => {
    const page = await open();
    await page.goto('/sign-in');
    const isRefused = (): Promise<boolean> =>
      page.evaluate(() => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['a'], 'a.csv'));
        const at = (type: string) => new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
        return ['dragover', 'drop'].every((type) => !document.body.dispatchEvent(at(type)));
      });
    await heading(page, t('signIn.title')).waitFor();
    expect(await isRefused()).toBe(true);
  });
});

test('an import that ends while one is elsewhere is told, with the way there, and the list is up to date', async ({
  open,
}) => {
  const page = await open();
  await signInQuickly(page);
  const id = await createImport(page, csvOf(someUsers(2, {}, 'bell')), 'bell.csv');
  const answered = page.waitForResponse((response) => response.request().postData()?.includes('WorkEnded') === true);
  await page.goto('/users');
  await page.getByText(t('users.count', { count: 1 }), { exact: true }).waitFor();
  await answered;
  await button(page, t('bell.label')).waitFor();
  await commitImport(page, id);

  const told = page.getByText(t('bell.importDone', { fileName: 'bell.csv', count: 2 }), { exact: true });
  await told.waitFor(WORK);
  await page.getByText(t('users.count', { count: 3 }), { exact: true }).waitFor();
  await button(page, t('bell.new', { count: 1 })).click();
  const panel = page.getByRole('region', { name: t('bell.label') });
  await panel.getByRole('link', { name: t('bell.importDone', { fileName: 'bell.csv', count: 2 }) }).waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await panel.getByRole('link').first().click();
  await heading(page, 'bell.csv').waitFor();
  await button(page, t('bell.label')).waitFor();

  // Read is read, also after a reload.
  await page.reload();
  await heading(page, 'bell.csv').waitFor();
  await button(page, t('bell.label')).waitFor();
});
