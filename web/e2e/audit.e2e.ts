// oxlint-disable vitest/no-standalone-expect -- the rule knows only Vitest's own `test`, not one that was extended
import { readFile } from 'node:fs/promises';
import { type AuditKind, auditKindName } from '@rollcall/shared';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addUser, setName, signInQuickly } from './support/api.ts';
import { button, field, heading } from './support/steps.ts';
import { browserTest } from './support/test.ts';
import { textsIn } from './support/texts.ts';

const test = browserTest();
const t = textsIn('en');
const HANAKO = { loginId: 'hanako@demo.example', name: '佐藤 花子', password: 'Karino-1-2-3', locale: 'JA' } as const;
const TARO = { ...HANAKO, loginId: 'taro@demo.example', name: '鈴木 太郎' } as const;

const counted = (page: Page, count: number) => page.getByText(t('audit.count', { count }), { exact: true }).waitFor();
const opener = (page: Page, kind: AuditKind) => button(page, t('audit.details', { kind: auditKindName(kind, 'en') }));
const region = (page: Page) => page.getByRole('search', { name: t('audit.filters') });

/**
 * Opens the log after two users were added and one was given another name: 1 organization, 1 user, 1 sign-in, and these
 * three.
 */
async function openLog(page: Page): Promise<string> {
  await signInQuickly(page);
  const id = await addUser(page, HANAKO);
  await addUser(page, TARO);
  await setName(page, id, '佐藤 華子');
  await page.goto('/audit');
  await heading(page, t('audit.title')).waitFor();
  return id;
}

describe('the audit log', () => {
  test('is filtered by operation, person and time, and its address shows the same to someone else', async ({
    open,
  }) => {
    const page = await open();
    await openLog(page);
    const all = await page.getByText(/^\d+ entries$/).innerText();
    const filters = region(page);
    await field(filters, t('audit.kindFilter')).selectOption('USER_CREATE');
    await field(filters, t('audit.actor')).fill('ADMIN@');
    await counted(page, 2);
    await field(filters, t('audit.target')).fill('tar');
    await counted(page, 1);
    await page.getByRole('link', { name: TARO.name }).waitFor();

    const other = await page.context().newPage();
    await other.goto(page.url());
    await counted(other, 1);
    expect(await field(region(other), t('audit.target')).inputValue()).toBe('tar');

    const today = new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Tokyo' }).format(new Date());
    const [from, to] = [
      field(filters, t('audit.from', { city: 'Tokyo' })),
      field(filters, t('audit.to', { city: 'Tokyo' })),
    ];
    await from.fill('2020-01-01');
    await to.fill('January 31 2020');
    await to.press('Enter');
    await page.getByText(t('audit.noneFoundTitle'), { exact: true }).waitFor();
    expect([await from.inputValue(), await to.inputValue()]).toEqual(['Jan 1, 2020', 'Jan 31, 2020']);
    await to.fill('yesterday');
    await to.press('Enter');
    await page.getByText(t('day.wrong', { example: 'Jan 31, 2026' })).waitFor();
    await to.fill(today);
    await to.press('Enter');
    await counted(page, 1);
    await button(filters, t('audit.clear')).click();
    await page.getByText(all, { exact: true }).waitFor();
    expect(new URL(page.url()).search).toBe('');
  });

  test('two filters taken away before the page is drawn again are both gone', async ({ open }) => {
    const page = await open();
    const id = await openLog(page);
    await page.goto(`/audit?kind=users&actorId=${id}&targetId=${id}`);
    const chips = page.getByRole('button', { name: t('common.removeFilter', { filter: '' }) });
    await chips.nth(2).waitFor();
    const [, ...ids] = await chips.elementHandles();
    await page.evaluate((both) => both.forEach((chip) => (chip as HTMLElement).click()), ids);
    await counted(page, 4);
    expect(new URL(page.url()).search).toBe('?kind=users');
    await chips.click();
    await chips.waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('');
  });

  test('opens an entry to what changed side by side, and leads from it to the user and to all about them', async ({
    open,
  }) => {
    const page = await open();
    const id = await openLog(page);
    const line = page.getByRole('listitem').filter({ has: opener(page, 'USER_UPDATE') });
    await line.getByText(/ changed 佐藤 華子$/).waitFor();
    await opener(page, 'USER_UPDATE').click();
    const drawer = page.getByRole('dialog', { name: auditKindName('USER_UPDATE', 'en') });
    const changes = page.getByRole('table', { name: t('audit.beforeAfter') });
    expect(await changes.getByRole('row').allInnerTexts()).toEqual([
      `${t('audit.field')}\t${t('audit.before')}\t${t('audit.after')}`,
      `User name\t${HANAKO.name}\t佐藤 華子`,
    ]);
    await drawer.getByRole('link', { name: t('audit.allOfTarget', { name: '佐藤 華子' }) }).click();
    await counted(page, 2);
    expect(await drawer.count()).toBe(0);
    await button(page, t('common.removeFilter', { filter: t('audit.ofTarget', { name: '佐藤 華子' }) })).waitFor();
    await page.getByRole('link', { name: '佐藤 華子', exact: true }).first().click();
    await page.waitForURL(`**/users/${id}`);
    await page.goBack();
    await counted(page, 2);
  });

  test('is exported as it is filtered, which the log itself tells', async ({ open }) => {
    const page = await open();
    await openLog(page);
    await field(region(page), t('audit.kindFilter')).selectOption('users');
    await counted(page, 4);
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, t('audit.export')).click()]);
    const lines = (await readFile(await download.path(), 'utf8')).split('\r\n').filter(Boolean);
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(/^\uFEFFNo\.,Time \(Asia\/Tokyo\),/);
    expect(lines[1]).toContain(`User name: ${HANAKO.name},User name: 佐藤 華子`);
    const fileName = download.suggestedFilename();
    await page.getByText(t('audit.exported', { count: 4, fileName }), { exact: true }).waitFor();
    await field(region(page), t('audit.kindFilter')).selectOption('AUDIT_EXPORT');
    await counted(page, 1);
  });

  test('is verified, tells of a change and of a removal straight in the database, and leads to the places', async ({
    open,
    product,
  }) => {
    const page = await open();
    await openLog(page);
    await button(page, t('audit.verify')).click();
    await page
      .getByRole('status')
      .filter({ hasText: t('audit.intact') })
      .waitFor();

    await product.tamper(`UPDATE audit_entries SET address = '203.0.113.9' WHERE target_name = '${HANAKO.loginId}'`);
    await product.tamper(`DELETE FROM audit_entries WHERE target_name = '${TARO.loginId}'`);
    await button(page, t('audit.verify')).click();
    const alarm = page.getByRole('alert').filter({ hasText: t('audit.tampered') });
    await alarm.getByText(t('auditFault.CHANGED')).waitFor();
    await alarm
      .getByRole('listitem')
      .filter({ hasText: t('auditFault.MISSING') })
      .getByRole('link')
      .click();
    await page
      .getByRole('status')
      .filter({ hasText: /is not in the log/ })
      .waitFor();
  });
});
