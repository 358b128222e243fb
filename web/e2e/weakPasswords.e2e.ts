// oxlint-disable vitest/no-standalone-expect -- the rule knows only Vitest's own `test`, not one that was extended
import { COLUMNS } from '@rollcall/shared';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { signInQuickly } from './support/api.ts';
import { button, heading, pickFile } from './support/steps.ts';
import { browserTest } from './support/test.ts';
import { textsIn } from './support/texts.ts';
import { csvOf, someUsers } from './support/users.ts';

const test = browserTest();
const t = textsIn('en');
const COLUMN = COLUMNS.findIndex(({ key }) => key === 'password');
const passwordCell = (page: Page, row: number) => page.locator(`[data-row="${row}"] > [data-column="${COLUMN}"]`);

async function review(page: Page, prefix: string): Promise<void> {
  const [first, second, third] = someUsers(3, {}, prefix);
  const csv = csvOf([{ ...first }, { ...second, password: 'Password-1' }, { ...third, password: `${prefix}-2026` }]);
  await page.goto('/imports/new');
  await heading(page, t('importNew.title')).waitFor();
  await pickFile(page, t, `${prefix}.csv`, Buffer.from(csv));
  await page.getByRole('grid').waitFor();
}

test('weak passwords are warned of in their cells, and errors once an administrator says so', async ({ open }) => {
  const page = await open();
  await signInQuickly(page);
  await review(page, 'heron');
  await page.getByText(t('draft.warnedTitle', { count: 2 }), { exact: true }).waitFor();
  await heading(page, t('review.warningCount', { count: 2 }), 2).waitFor();
  expect(await passwordCell(page, 1).getAttribute('data-warned')).toBe('true');
  expect(await passwordCell(page, 0).getAttribute('data-warned')).toBeNull();
  await page.keyboard.press('F8');
  await expect.poll(() => passwordCell(page, 1).locator('input').count()).toBe(1);
  // Fixed in place, a warning is gone; the other one keeps nobody from being added, and is told afterwards.
  await page.keyboard.type('Xd2-bG6XxctN');
  await page.keyboard.press('Enter');
  await page.getByText(t('draft.warnedTitle', { count: 1 }), { exact: true }).waitFor();
  await button(page, t('commit.submit', { count: 3 })).click();
  await page.getByText(t('added.title', { count: 3 }), { exact: true }).waitFor();
  await page.reload();
  await heading(page, t('review.warningCount', { count: 1 }), 2).waitFor();

  await page.goto('/contract');
  const refuse = page.getByRole('switch', { name: t('passwordPolicy.refuse') });
  await expect.poll(() => refuse.isEnabled()).toBe(true);
  await refuse.click();
  await page.getByText(t('passwordPolicy.refusedNow')).waitFor();
  await review(page, 'egret');
  await heading(page, t('review.issueCount', { count: 2 }), 2).waitFor();
  expect(await passwordCell(page, 1).getAttribute('aria-invalid')).toBe('true');
});
