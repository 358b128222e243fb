// oxlint-disable vitest/no-standalone-expect -- the rule knows only Vitest's own `test`, not one that was extended
import { readFile } from 'node:fs/promises';
import { columnHeader, decodeCsv, signInCsv, signInMessage, tokenizeCsv } from '@rollcall/shared';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { signInQuickly } from './support/api.ts';
import { violationsOf } from './support/axe.ts';
import { addUsers, button, field, heading, reviewFile } from './support/steps.ts';
import { browserTest } from './support/test.ts';
import { textsIn } from './support/texts.ts';
import { csvOf } from './support/users.ts';

const test = browserTest({ productFor: 'file' });
const t = textsIn('en');

/** Keeps what is copied, which no page of the console may read back. */
async function keepCopied(page: Page): Promise<void> {
  await page.addInitScript(() => {
    // An empty window has none.
    if ('Clipboard' in window) Clipboard.prototype.writeText = async (text) => void Reflect.set(window, 'copied', text);
  });
}
const copied = (page: Page): Promise<unknown> => page.evaluate(() => Reflect.get(window, 'copied') as unknown);
const panel = (page: Page) => page.getByRole('region', { name: t('handOut.title') });

describe('sign-in details', () => {
  test('of one user are shown once, and copied as a message in their language', async ({ open, product }) => {
    const page = await open();
    await keepCopied(page);
    await signInQuickly(page);
    await page.goto('/users/new');
    const details = {
      loginId: 'hanako@demo.example',
      name: '佐藤 花子',
      password: 'Xd2-bG6XxctN',
      locale: 'ja',
      timeZone: 'Asia/Tokyo',
    } as const;
    for (const key of ['loginId', 'name', 'password'] as const)
      await field(page, columnHeader(key).en).fill(details[key]);
    await field(page, columnHeader('locale').en).selectOption('ja');
    await button(page, t('userNew.submit')).click();
    await heading(page, t('userAdded.title', { name: details.name })).waitFor();
    const told = page.getByRole('main');
    await told.getByText(details.password, { exact: true }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await button(page, t('signInDetails.copy')).click();
    await told.getByText(t('signInDetails.copied', { name: details.name })).waitFor();
    expect(await copied(page)).toBe(signInMessage(details, { address: `${product.url}/`, organization: 'Demo' }));
    await button(page, t('userAdded.again')).click();
    await heading(page, t('userNew.title')).waitFor();
    await page.goBack();
    expect(await page.getByText(details.password).count()).toBe(0);
  });

  test('of an import are a file and cards in the window that uploaded it, until that is loaded again', async ({
    open,
    product,
  }) => {
    const page = await open();
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    await signInQuickly(page);
    await page.goto('/imports/new');
    const users = [
      { loginId: 'one@hand.example', name: 'One', password: 'Walking-home-1', locale: 'en', timeZone: 'Asia/Tokyo' },
      {
        loginId: 'two@hand.example',
        name: '二人目',
        password: 'Kestrel-7-hills',
        locale: 'ja',
        timeZone: 'Asia/Tokyo',
      },
    ] as const;
    const rows = users.map(({ loginId, name, password, locale }) => ({
      loginId,
      name,
      password,
      locale: locale === 'ja' ? '0' : '1',
    }));
    await reviewFile(page, t, 'team.csv', Buffer.from(csvOf(rows)));
    await addUsers(page, t, 2);
    await panel(page).getByText(t('handOut.last')).waitFor();
    expect(await violationsOf(page)).toEqual([]);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(panel(page), t('handOut.csv')).click(),
    ]);
    expect(download.suggestedFilename()).toBe(t('handOut.fileName', { name: 'team' }));
    const decoded = await decodeCsv(await readFile(await download.path()));
    if (!decoded.ok) throw new Error(decoded.issue.code);
    const place = { address: `${product.url}/`, organization: 'Demo' };
    expect(decoded.text).toBe(signInCsv(users, place, 'en'));
    expect(tokenizeCsv(decoded.text, ',').records).toHaveLength(3);

    await button(panel(page), t('handOut.print', { count: 2 })).click();
    await page.emulateMedia({ media: 'print' });
    const cards = page.locator('[data-printed] > section');
    expect(await cards.count()).toBe(2);
    await cards.nth(1).getByText('Kestrel-7-hills', { exact: true }).waitFor();
    await cards.nth(1).getByText('最初にすること').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    expect(await cards.first().isVisible()).toBe(false);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await cards.first().waitFor({ state: 'detached' });

    await page.reload();
    await page.getByText(t('added.title', { count: 2 }), { exact: true }).waitFor();
    expect(await panel(page).count()).toBe(0);
  });
});
