// oxlint-disable vitest/no-standalone-expect -- the rule knows only Vitest's own `test`, not one that was extended
import type { Page } from 'playwright-core';
import { columnHeader } from '@rollcall/shared';
import { describe, expect } from 'vitest';
import { signInQuickly } from './support/api.ts';
import { ADMINISTRATOR } from './support/product.ts';
import { button, changePassword, field, goTo, heading, renewSession } from './support/steps.ts';
import { browserTest } from './support/test.ts';
import { textsIn } from './support/texts.ts';

const test = browserTest({ productFor: 'file' });
const [en, ja] = [textsIn('en'), textsIn('ja')];

async function openAccount(page: Page): Promise<Page> {
  await signInQuickly(page);
  await page.goto('/account');
  await page.getByText(en('sessions.current'), { exact: true }).waitFor();
  return page;
}

const endOthers = async (page: Page): Promise<void> => {
  await button(page, en('sessions.endOthers')).click();
  await page.getByText(en('sessions.onlyThis'), { exact: true }).waitFor();
};

describe("one's own account", () => {
  test('turns the screen to another language and time zone at once, and back again', async ({ open }) => {
    const page = await openAccount(await open());
    const zone = field(page, columnHeader('timeZone').en);
    await field(page, en('passwordChange.current')).fill('typed before');
    await field(page, columnHeader('locale').en).selectOption('ja');
    await zone.selectOption('Pacific/Honolulu');
    await button(page, en('account.save')).click();

    await heading(page, ja('account.title')).waitFor();
    await page.getByText(ja('account.saved'), { exact: true }).waitFor();
    expect(await page.evaluate(() => [document.documentElement.lang, document.title])).toEqual([
      'ja',
      `${ja('account.title')} · Rollcall`,
    ]);
    await page
      .getByText(/GMT-10$/)
      .first()
      .waitFor();
    // It was no new page: what was typed elsewhere on it is still there.
    expect(await field(page, ja('passwordChange.current')).inputValue()).toBe('typed before');
    await page.reload();
    await heading(page, ja('account.title')).waitFor();

    await field(page, columnHeader('locale').ja).selectOption('en');
    await button(page, ja('account.save')).click();
    await heading(page, en('account.title')).waitFor();
    await button(page, en('common.undo')).click();
    await page.getByText(ja('account.restored'), { exact: true }).waitFor();
    await heading(page, ja('account.title')).waitFor();
    await field(page, columnHeader('locale').ja).selectOption('en');
    await button(page, ja('account.save')).click();
    await heading(page, en('account.title')).waitFor();
  });

  test('shows where one is signed in, and ends it there', async ({ open }) => {
    const page = await openAccount(await open());
    await endOthers(page);
    const other = await open();
    await signInQuickly(other);
    await other.goto('/users?search=admin');
    await heading(other, en('users.title')).waitFor();
    await page.reload();
    await button(page, en('sessions.endOthers')).waitFor();
    await page.getByRole('button', { name: /^End the session: / }).click();
    await page.getByText(en('sessions.ended'), { exact: true }).waitFor();
    await page.getByText(en('sessions.onlyThis'), { exact: true }).waitFor();

    // There, the next thing that is asked for asks to be signed in again first, and then goes on.
    await goTo(other, en, 'contract');
    await renewSession(other, en);
    await heading(other, en('contract.title')).waitFor();
  });

  test('changes the password, which ends every other session', async ({ open }) => {
    const page = await openAccount(await open());
    const other = await open();
    await signInQuickly(other);
    await other.goto('/contract');
    await heading(other, en('contract.title')).waitFor();
    const next = 'Another-own-1';
    await changePassword(page, en, 'Wrong-password-1', next);
    await page.getByText('The current password is wrong.', { exact: true }).waitFor();
    await changePassword(page, en, ADMINISTRATOR.password, next);
    await page.getByText(en('passwordChange.doneElsewhere'), { exact: true }).waitFor();
    await page.getByText(en('sessions.onlyThis'), { exact: true }).waitFor();
    await goTo(other, en, 'users');
    await renewSession(other, en, { ...ADMINISTRATOR, password: next });
    await other.getByRole('table', { name: en('users.title') }).waitFor();
  });
});
