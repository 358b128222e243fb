// oxlint-disable vitest/no-standalone-expect -- the rule knows only Vitest's own `test`, not one that was extended
import type { Locale } from '@rollcall/shared';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import {
  addUser,
  allowWebhook,
  commitImport,
  createBulkAction,
  createImport,
  setLanguage,
  signInQuickly,
} from './support/api.ts';
import { tellCalls } from './support/calls.ts';
import { Looker, lookOf } from './support/looker.ts';
import { ADMINISTRATOR } from './support/product.ts';
import { WORK, heading, trySignIn } from './support/steps.ts';
import { browserTest } from './support/test.ts';
import { type Texts, textsIn } from './support/texts.ts';
import { csvOf, someUsers } from './support/users.ts';

const test = browserTest();
const testOfWaiting = browserTest({ delay: 10 });
const GIVEN = 'Karino-1-2-3';

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const stepsOf = (page: Page, t: Texts) => part(page, t('checklist.title')).getByRole('listitem');
const done = (page: Page, t: Texts) =>
  stepsOf(page, t).filter({ has: page.getByRole('img', { name: t('checklist.done') }) });

describe('the overview', () => {
  test('is where administrators come to, with a checklist until the first users have signed in', async ({ open }) => {
    const t = textsIn('en');
    const page = await open(lookOf('en'));
    await trySignIn(page, t, ADMINISTRATOR.loginId, ADMINISTRATOR.password);
    await heading(page, t('overview.title')).waitFor();
    expect(new URL(page.url()).pathname).toBe('/overview');
    expect(await stepsOf(page, t).count()).toBe(4);
    expect(await done(page, t).allInnerTexts()).toEqual([expect.stringContaining(t('checklist.seats'))]);
    const looker = new Looker(page, 'en');
    await looker.look({ name: 'overview-new', path: '/', ready: () => stepsOf(page, t).first().waitFor() });
    expect(looker.found).toEqual([]);

    await stepsOf(page, t)
      .filter({ hasText: t('checklist.template') })
      .getByRole('link')
      .click();
    await heading(page, t('importNew.title')).waitFor();
    await commitImport(page, await createImport(page, csvOf(someUsers(3)), 'first.csv'));
    await page.goto('/overview');
    await expect.poll(() => done(page, t).count(), { timeout: WORK.timeout }).toBe(3);

    await addUser(page, { loginId: 'first@demo.example', name: 'First', password: GIVEN, locale: 'EN' });
    await signInQuickly(page, { loginId: 'first@demo.example', password: GIVEN });
    await signInQuickly(page);
    await page.reload();
    await part(page, t('recentChanges.title')).waitFor();
    expect(await stepsOf(page, t).count()).toBe(0);
  });

  testOfWaiting.for(['en', 'ja'] as const)(
    'tells what waits, who is pending and what changed, with the ways there (%s)',
    async (language: Locale, { open }) => {
      const t = textsIn(language);
      const page = await open(lookOf(language));
      await signInQuickly(page);
      await setLanguage(page, language);
      for (const [index, name] of ['佐藤 花子', 'Abe Ichirō', 'W'.repeat(30)].entries())
        await addUser(page, { loginId: `pending${index}@demo.example`, name, password: GIVEN, locale: 'JA' });
      const waiting = await createImport(page, csvOf(someUsers(7, { phoneEnable: '1' })), '営業部.csv');
      const zone = { kind: 'SET_TIME_ZONE', timeZone: 'America/New_York' };
      const action = await createBulkAction(page, { matching: {} }, zone);

      await allowWebhook(page);
      await tellCalls(
        page,
        Array.from({ length: 12 }, (_, index) => ({ id: `call ${index}`, caller: { loginId: ADMINISTRATOR.loginId } })),
      );

      const looker = new Looker(page, language);
      const figure = page.getByRole('slider', { name: t('overview.answeredByDay') });
      await looker.look({ name: 'overview', path: '/overview', ready: () => figure.waitFor() });
      expect(looker.found).toEqual([]);
      const work = part(page, t('overview.work'));
      expect(await work.getByRole('listitem').count()).toBe(2);
      for (const path of [`/imports/${waiting}`, `/users/bulk/${action}`])
        await work.locator(`a[href="${path}"]`).waitFor();
      const pending = part(page, t('overview.pending'));
      await pending.getByText(t('overview.pendingCount', { count: 3 }), { exact: true }).waitFor();
      expect(await pending.getByRole('listitem').first().innerText()).toContain('佐藤 花子');
      await part(page, t('recentChanges.title')).getByText('W'.repeat(30)).waitFor();

      await pending.getByRole('link', { name: t('overview.pendingAll') }).click();
      await page.getByText(t('users.count', { count: 3 })).waitFor();
      await page.getByRole('link', { name: t('nav.home') }).click();
      await heading(page, t('overview.title')).waitFor();
    },
  );
});
