// oxlint-disable vitest/no-standalone-expect -- the rule knows only Vitest's own `test`, not one that was extended
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '@rollcall/shared';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addUser, cancelImport, commitImport, createImport, replacePassword, signInQuickly } from './support/api.ts';
import { violationsOf } from './support/axe.ts';
import { DESKTOP, PHONE } from './support/browser.ts';
import { field, heading } from './support/steps.ts';
import { SCREENSHOTS, browserTest } from './support/test.ts';
import { type Texts, textsIn } from './support/texts.ts';
import { csvOf, someUsers } from './support/users.ts';

const test = browserTest();
const PASSWORD = 'Watashi-no-1';

interface Seen {
  readonly name: string;
  readonly path: string;
  /** What tells that the page is there, data and all. */
  readonly ready: (page: Page, t: Texts) => Promise<void>;
}

const title = (key: 'users' | 'imports' | 'contract' | 'audit' | 'help') => (page: Page, t: Texts) =>
  heading(page, t(`${key}.title`)).waitFor();

/** How each page is looked at: the elements are the same in both schemes, the colours at every width. */
const LOOKS = [
  { viewport: DESKTOP, colorScheme: 'light', about: 'everything' },
  { viewport: DESKTOP, colorScheme: 'dark', about: 'colours' },
  { viewport: PHONE, colorScheme: 'light', about: 'everything' },
] as const;

describe.each(['en', 'ja'] as const)('every page, in %s', (language) => {
  test(`has nothing against accessibility, in light and dark, and fits a phone (${language})`, async ({ open }) => {
    const t = textsIn(language);
    const page = await open({ locale: language === 'ja' ? 'ja-JP' : 'en-US', reducedMotion: 'reduce' });
    const found: string[] = [];
    const look = async ({ name, path, ready }: Seen): Promise<void> => {
      await page.setViewportSize(DESKTOP);
      await page.goto(path);
      await ready(page, t);
      await page.getByText(t('common.loading'), { exact: true }).waitFor({ state: 'detached' });
      for (const { viewport, colorScheme, about } of LOOKS) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor();
        await styled(page);
        const stem = `${name}-${language}-${colorScheme}-${viewport.width}`;
        const faults = await violationsOf(page, about);
        const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (overhang > 0) faults.push(`scrolls sideways by ${overhang} pixels`);
        found.push(...faults.map((fault) => `${stem}: ${fault}`));
        await page.screenshot({ path: join(SCREENSHOTS, `${stem}.png`), fullPage: viewport === PHONE });
      }
    };

    mkdirSync(SCREENSHOTS, { recursive: true });
    await look({ name: 'sign-in', path: '/sign-in', ready: () => heading(page, t('signIn.title')).waitFor() });
    await becomeAdministrator(page, language);
    await look({
      name: 'imports-none',
      path: '/imports',
      ready: () => page.getByText(t('imports.noneTitle')).waitFor(),
    });
    for (const seen of await pagesWithData(page)) await look(seen);
    expect(found).toEqual([]);
  });
});

/** Waits until what a change of the window changes is drawn, and no transition of it is under way. */
async function styled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () =>
      new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    await frame();
    await frame();
    const passing = document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations === 1);
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });
}

/** Signs in as an administrator who reads this language, and for whom there is something on every page. */
async function becomeAdministrator(page: Page, language: Locale): Promise<void> {
  await signInQuickly(page);
  if (language === 'en') return;
  const loginId = 'kanri@demo.example';
  await addUser(page, {
    loginId,
    name: '管理 花子',
    password: 'Karino-1-2-3',
    locale: 'JA',
    privileges: { administrative: true },
  });
  await signInQuickly(page, { loginId, password: 'Karino-1-2-3' });
  await replacePassword(page, 'Karino-1-2-3', PASSWORD);
}

/** Makes an import of each kind, and names every page to look at. */
async function pagesWithData(page: Page): Promise<readonly Seen[]> {
  const completed = await createImport(
    page,
    csvOf(someUsers(12, { phoneEnable: '1', recPodEnable: '1' })),
    '営業部.csv',
  );
  await commitImport(page, completed);
  const faulty = someUsers(9, { loginId: 'not-an-address' });
  const invalid = await createImport(
    page,
    csvOf([...faulty, { loginId: 'long@demo.example', name: 'あ'.repeat(31) }]),
    'faulty.csv',
  );
  await cancelImport(page, await createImport(page, csvOf([{ loginId: 'nobody@demo.example' }]), 'canceled.csv'));
  const review = await createImport(
    page,
    csvOf(
      Array.from({ length: 30 }, (_, index) => ({
        loginId: `sales${index}@demo.example`,
        name: `営業 ${index}`,
        phoneEnable: '1',
      })),
    ),
    'sales.csv',
  );
  await page.goto(`/imports/${completed}`);
  return [
    {
      name: 'import-completed',
      path: `/imports/${completed}`,
      ready: (_, t) => page.getByText(t('added.title', { count: 12 })).waitFor(),
    },
    {
      name: 'import-invalid',
      path: `/imports/${invalid}`,
      ready: (_, t) => page.getByRole('list', { name: t('review.issues') }).waitFor(),
    },
    {
      name: 'import-review',
      path: `/imports/${review}`,
      ready: (_, t) => page.getByText(t('commit.readyHint')).waitFor(),
    },
    { name: 'import-new', path: '/imports/new', ready: (_, t) => heading(page, t('importNew.title')).waitFor() },
    { name: 'imports', path: '/imports', ready: title('imports') },
    {
      name: 'users',
      path: '/users',
      ready: (_, t) =>
        page
          .getByText(t('users.count', { count: 13 }))
          .or(page.getByText(t('users.count', { count: 14 })))
          .waitFor(),
    },
    {
      name: 'users-none-found',
      path: '/users?search=zzz',
      ready: (_, t) => page.getByText(t('users.noneFoundTitle')).waitFor(),
    },
    { name: 'user-new', path: '/users/new', ready: (_, t) => field(page, t('fields.loginId')).waitFor() },
    { name: 'contract', path: '/contract', ready: title('contract') },
    {
      name: 'audit',
      path: '/audit',
      ready: async (_, t) => {
        const details = page.getByRole('button', {
          name: t('audit.details', { kind: t('auditKind.USER_CREATE') }),
          exact: true,
        });
        await details.first().click();
        await page.getByRole('table', { name: t('audit.beforeAfter') }).waitFor();
      },
    },
    { name: 'help', path: '/help', ready: title('help') },
    { name: 'account', path: '/account', ready: (_, t) => heading(page, t('passwordChange.title')).waitFor() },
    { name: 'not-found', path: '/nowhere', ready: (_, t) => heading(page, t('refusal.notFoundTitle')).waitFor() },
  ];
}
