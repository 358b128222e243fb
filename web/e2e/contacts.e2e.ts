// oxlint-disable vitest/no-standalone-expect -- the rule knows only Vitest's own `test`, not one that was extended
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addContact, addUser, deleteContacts, replacePassword, setLanguage, signInQuickly } from './support/api.ts';
import { violationsOf } from './support/axe.ts';
import { DESKTOP } from './support/browser.ts';
import { Looker, lookOf } from './support/looker.ts';
import { button, field, goTo, heading, pickFile } from './support/steps.ts';
import { browserTest } from './support/test.ts';
import { textsIn } from './support/texts.ts';

const test = browserTest();
const t = textsIn('en');
const HANAKO = {
  loginId: 'hanako@demo.example',
  name: '佐藤 花子',
  password: 'Karino-1-2-3',
  locale: 'EN',
} as const;

const row = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });
const counted = (page: Page, count: number) =>
  page.getByText(t('contacts.count', { count }), { exact: true }).waitFor();
const box = (part: Locator, name: string) => part.getByRole('textbox', { name, exact: true });
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true });

describe('contacts', () => {
  test('are added, found, changed and deleted', async ({ open }) => {
    const page = await open();
    await signInQuickly(page);
    await deleteContacts(page);
    await page.goto('/users');
    await goTo(page, t, 'contacts');
    await heading(page, t('contacts.noneTitle'), 2).waitFor();
    await page
      .getByRole('link', { name: t('contacts.add') })
      .first()
      .click();
    const adding = dialog(page, t('contacts.add'));
    await box(adding, t('contacts.company')).fill('株式会社いろは');
    await box(adding, t('contacts.number')).fill('1234');
    await button(page, t('contacts.addSubmit')).click();
    await adding.getByText(/“1234” can’t be read/).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await box(adding, t('contacts.number')).fill('03-1234-5678');
    await button(page, t('contacts.addNumber')).click();
    await box(adding, t('contacts.numberOf', { place: 2 })).fill('０９０ー１２３４ー５６７８');
    await box(adding, t('contacts.categories')).fill('VIP; 東京');
    await button(page, t('contacts.addSubmit')).click();
    await page.getByText(t('contacts.added', { name: '株式会社いろは' })).waitFor();
    await row(page, '株式会社いろは').getByText('090-1234-5678').waitFor();

    await addContact(page, { company: 'Acme Ltd', person: 'Jo', numbers: ['+442079460000'] });
    await page.reload();
    await counted(page, 2);
    await field(page, t('contacts.search')).fill('5678');
    await counted(page, 1);
    await field(page, t('contacts.search')).fill('');
    await counted(page, 2);
    await page.getByRole('link', { name: t('contacts.showCategory', { category: 'VIP' }) }).click();
    await counted(page, 1);
    await button(page, t('common.removeFilter', { filter: t('contacts.inCategory', { category: 'VIP' }) })).click();
    await counted(page, 2);

    await page.getByRole('link', { name: 'Acme Ltd' }).click();
    const editing = dialog(page, 'Acme Ltd Jo');
    await box(editing, t('contacts.number')).fill('03-1234-5678');
    await button(page, t('contacts.save')).click();
    await editing.getByText(/belongs to 株式会社いろは/).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText(t('contacts.leave')).waitFor();
    await button(page, t('leave.stay')).click();
    const number = box(editing, t('contacts.number'));
    // The focus comes back to where it was; what is written before is written nowhere.
    await page.getByText(t('contacts.leave')).waitFor({ state: 'detached' });
    await number.and(page.locator(':focus')).waitFor();
    await number.fill('03-1234-0000');
    await button(page, t('contacts.save')).click();
    await row(page, 'Acme Ltd').getByText('03-1234-0000').waitFor();

    await page.getByRole('link', { name: 'Acme Ltd' }).click();
    await button(page, t('contacts.delete')).click();
    await button(page, t('contacts.deleteSubmit')).click();
    await page.getByText(t('contacts.deleted', { name: 'Acme Ltd Jo' })).waitFor();
    await counted(page, 1);
  });

  test('are read by everyone, and written by administrators alone', async ({ open }) => {
    const page = await open();
    await signInQuickly(page);
    await deleteContacts(page);
    await addUser(page, HANAKO);
    await addContact(page, { company: '山田商店', numbers: ['06-6543-2100'] });
    await signInQuickly(page, HANAKO);
    await replacePassword(page, HANAKO.password, 'Watashi-no-1');
    await page.goto('/');
    await goTo(page, t, 'contacts');
    await counted(page, 1);
    expect(await page.getByRole('link', { name: t('contacts.add') }).count()).toBe(0);
    await page.getByRole('link', { name: '山田商店' }).click();
    await dialog(page, '山田商店').getByText('06-6543-2100').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await button(page, t('contacts.close')).click();
    await dialog(page, '山田商店').waitFor({ state: 'detached' });
  });

  test.for(['en', 'ja'] as const)('come from a file, all of them or none (%s)', async (language, { open }) => {
    const own = textsIn(language);
    const page = await open(lookOf(language));
    await signInQuickly(page);
    await deleteContacts(page);
    await setLanguage(page, language);
    const fileOf = (number: string): Buffer =>
      Buffer.from(
        `会社名,担当者名,電話番号,分類\r\n株式会社いろは,,03-1234-5678;090-1234-5678,VIP\r\n山田商店,山田 花子,${number},\r\n`,
      );
    const looker = new Looker(page, language);
    const issues = page.getByRole('table', { name: own('contactImport.issues') });
    await looker.look({
      name: 'contact-import',
      path: '/contacts/import',
      ready: async () => {
        await pickFile(page, own, 'contacts.csv', fileOf('1234'));
        await issues.waitFor();
      },
    });
    expect(await issues.getByRole('row').count()).toBe(2);
    expect(await issues.getByRole('row').last().innerText()).toMatch(/^3\s.*1234/s);
    await page.setViewportSize(DESKTOP);
    await pickFile(page, own, 'contacts.csv', fileOf('06-6543-2100'));
    await issues.waitFor({ state: 'detached' });
    await button(page, own('contactImport.add', { count: 2 })).click();
    await page.getByText(own('contacts.count', { count: 2 }), { exact: true }).waitFor();
    await row(page, '山田商店').getByText('06-6543-2100').waitFor();

    looker.loadAgain();
    const list = page.getByText(own('contacts.count', { count: 2 }), { exact: true });
    await looker.look({ name: 'contacts', path: '/contacts', ready: () => list.waitFor() });
    expect(looker.found).toEqual([]);
  });
});
