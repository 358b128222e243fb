// oxlint-disable vitest/no-standalone-expect -- the rule knows only Vitest's own `test`, not one that was extended
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { WORK, button, field, heading, pickFile } from './support/steps.ts';
import { browserTest } from './support/test.ts';
import { textsIn } from './support/texts.ts';
import { UserCsv } from './support/userCsv.ts';

const test = browserTest();
const ROWS = 100;
const MOST_CLICKS = 12;
const GIVEN = 'Given-by-operator-1';
const OWN = 'My-own-password-1';

/** Counts what is clicked from now on, on whatever page: not what Enter does to a form's button. */
async function countClicks(page: Page): Promise<() => number> {
  let clicks = 0;
  await page.exposeFunction('clicked', () => {
    clicks += 1;
  });
  await page.addInitScript(() => {
    const report = (window as unknown as { readonly clicked: () => void }).clicked;
    window.addEventListener('click', (event) => event.isTrusted && event.detail > 0 && report(), true);
  });
  return () => clicks;
}

test.for(['en', 'ja'] as const)(
  'whoever never saw it comes from the sign-in page to a hundred users in a dozen clicks (%s)',
  async (language, { open, product }) => {
    const t = textsIn(language);
    const loginId = `new@${language}.example`;
    const admin = ['--admin-login-id', loginId, '--admin-password', GIVEN];
    const seats = ['--seats', `users=${ROWS + 1}`];
    await product.operator('organization', 'create', '--name', 'New', '--locale', language, ...admin, ...seats);
    const page = await open({ locale: language === 'ja' ? 'ja-JP' : 'en-US' });
    const clicks = await countClicks(page);
    const type = async (label: string, text: string): Promise<void> => {
      await field(page, label).click();
      await page.keyboard.press('Control+a');
      await page.keyboard.type(text);
    };

    await page.goto('/');
    await type(t('signIn.loginId'), loginId);
    await type(t('signIn.password'), GIVEN);
    await page.keyboard.press('Enter');
    await heading(page, t('passwordChange.firstTitle')).waitFor();
    await type(t('passwordChange.next'), OWN);
    await type(t('passwordChange.again'), OWN);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: t('users.addMany') }).click();

    await type(t('template.rows'), String(ROWS));
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, t('template.submit')).click()]);
    const csv = UserCsv.read(await readFile(await download.path()), 'UTF_8');
    for (let row = 2; row <= ROWS + 1; row += 1)
      csv.set(row, 'loginId', `new${row}@${language}.example`).set(row, 'name', `New ${row}`);

    await pickFile(page, t, download.suggestedFilename(), csv.bytes());
    await page.getByText(t('draft.noErrorsTitle', { count: ROWS }), { exact: true }).waitFor();
    await button(page, t('commit.submit', { count: ROWS })).click();
    await page.getByText(t('added.title', { count: ROWS }), { exact: true }).waitFor(WORK);
    expect(clicks()).toBeGreaterThan(0);
    expect(clicks()).toBeLessThanOrEqual(MOST_CLICKS);
  },
);
