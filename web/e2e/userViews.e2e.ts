// oxlint-disable vitest/no-standalone-expect -- the rule knows only Vitest's own `test`, not one that was extended
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { addUser, setLanguage, signInQuickly } from './support/api.ts';
import { violationsOf } from './support/axe.ts';
import { PHONE } from './support/browser.ts';
import { button, field, heading } from './support/steps.ts';
import { browserTest } from './support/test.ts';
import { type Texts, textsIn } from './support/texts.ts';

const test = browserTest();
const t = textsIn('en');
const COLLEAGUE = { loginId: 'colleague@views.example', password: 'Walking-home-1', name: 'Ann Ito' } as const;

const address = (page: Page): string => new URL(page.url()).search;
const item = (page: Page, name: string | RegExp) => page.getByRole('menuitem', { name });
const search = (page: Page, texts: Texts = t) => page.getByRole('searchbox', { name: texts('users.search') });
const escaped = (text: string): string => text.replaceAll(/[().]/g, String.raw`\$&`);
/** The button that names the view, with what is added where the list shows something else. */
const chosen = (page: Page, name: string, more = '') =>
  page.getByRole('button', { name: new RegExp(`^${escaped(name)}\\s*${escaped(more)}$`) });

async function saveAs(page: Page, name: string, texts: Texts = t): Promise<void> {
  await item(page, texts('userViews.saveAs')).click();
  const dialog = page.getByRole('dialog', { name: texts('userViews.saveTitle') });
  await field(dialog, texts('userViews.name')).fill(name);
  await button(dialog, texts('userViews.save')).click();
}

test('a view is saved, chosen by a colleague and from its link, updated, renamed and deleted', async ({ open }) => {
  const page = await open();
  await signInQuickly(page);
  await addUser(page, { ...COLLEAGUE, locale: 'EN', privileges: { administrative: true } });
  await page.goto('/users?sort=name&columns=status.lastSignIn');
  await search(page).fill('ann');
  await page.getByText(t('users.count', { count: 1 }), { exact: true }).waitFor();
  await button(page, t('userViews.open')).click();
  await page.getByText(t('userViews.none')).waitFor();
  await saveAs(page, ' Anns ');
  await chosen(page, 'Anns').waitFor();
  const link = address(page);
  expect(link).toMatch(/^\?view=[\w-]{36}&search=ann&sort=name&columns=status.lastSignIn$/);

  // Of the same name there is no second, and what was typed stays.
  await chosen(page, 'Anns').click();
  await saveAs(page, 'ＡＮＮＳ');
  const dialog = page.getByRole('dialog', { name: t('userViews.saveTitle') });
  await dialog.getByText('a view of this name already').waitFor();
  expect(await field(dialog, t('userViews.name')).inputValue()).toBe('ＡＮＮＳ');
  await page.keyboard.press('Escape');

  // Filtered on, the list is no longer what the view says; chosen again, it is.
  await search(page).fill('');
  await chosen(page, 'Anns', t('userViews.changed')).click();
  await item(page, /^Anns/).click();
  await chosen(page, 'Anns').waitFor();
  await expect.poll(() => search(page).inputValue()).toBe('ann');
  expect(address(page)).toBe(link);

  // Somebody else, whose list looks otherwise, is shown the same from the menu and from the link.
  const theirs = await open();
  await signInQuickly(theirs, COLLEAGUE);
  const own = { currentPassword: COLLEAGUE.password, newPassword: 'Kestrel-7-hills' };
  const change = 'mutation ($input: PasswordChangeInput!) { passwordChange(input: $input) { userErrors { code } } }';
  await theirs.request.post('/graphql', { data: { query: change, variables: { input: own } } });
  await theirs.addInitScript(() => localStorage.setItem('rollcall.users.view', 'columns=created&density=compact'));
  await theirs.goto('/users');
  await button(theirs, t('userViews.open')).click();
  await item(theirs, /^Anns Administrator, /).click();
  await chosen(theirs, 'Anns').waitFor();
  expect(address(theirs)).toBe(`${link}&density=compact`);
  await theirs.goto(`/users${link}`);
  await chosen(theirs, 'Anns').waitFor();
  await theirs.getByRole('columnheader', { name: t('fields.lastSignIn') }).waitFor();

  // They change it for everyone.
  await search(theirs).fill('ito');
  await chosen(theirs, 'Anns', t('userViews.changed')).click();
  await item(theirs, t('userViews.update')).click();
  await theirs.getByText(t('userViews.updated', { name: 'Anns' })).waitFor();
  await chosen(theirs, 'Anns').click();
  await item(theirs, t('userViews.rename')).click();
  await field(theirs.getByRole('dialog'), t('userViews.name')).fill('Itos');
  await theirs.keyboard.press('Enter');
  await chosen(theirs, 'Itos').waitFor();

  // Whoever had it open is told so once it is read again, and goes on without it when it is deleted.
  await page.reload();
  await chosen(page, 'Itos', t('userViews.changed')).click();
  await item(page, t('userViews.delete')).click();
  await button(page.getByRole('dialog'), t('userViews.deleteSubmit')).click();
  await page.getByText(t('userViews.deleted', { name: 'Itos' })).waitFor();
  await button(page, t('userViews.open')).waitFor();
  expect(address(page)).toBe('?search=ann&sort=name&columns=status.lastSignIn');
  await theirs.goto(`/users${link}`);
  await button(theirs, t('userViews.open')).waitFor();
  await expect.poll(() => search(theirs).inputValue()).toBe('ann');
});

test.for(['en', 'ja'] as const)(
  'views are chosen and left by keys on a phone, beside the other buttons of the list (%s)',
  async (language, { open }) => {
    const words = textsIn(language);
    const page = await open({ viewport: PHONE });
    await signInQuickly(page);
    await setLanguage(page, language);
    await page.goto('/users?sort=-name');
    await heading(page, words('users.title')).waitFor();
    const name = 'A name as long as it may be, which is 50 letters..';
    await button(page, words('userViews.open')).click();
    await saveAs(page, name, words);
    await chosen(page, name).waitFor();
    await search(page, words).fill('a');
    const menu = chosen(page, name, words('userViews.changed'));
    await menu.waitFor();
    const [left, right] = [await menu.boundingBox(), await button(page, words('userExport.open')).boundingBox()];
    expect(left?.y).toBe(right?.y);
    expect((right?.x ?? 0) + (right?.width ?? 0)).toBeLessThanOrEqual(PHONE.width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    await menu.press('Enter');
    const all = item(page, words('userViews.all'));
    await expect.poll(() => all.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await chosen(page, name).waitFor();
    await chosen(page, name).press('Enter');
    await all.waitFor();
    await page.keyboard.press('Enter');
    await button(page, words('userViews.open')).waitFor();
    await expect.poll(() => address(page)).toBe('');
  },
);
