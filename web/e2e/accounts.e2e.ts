// oxlint-disable vitest/no-standalone-expect -- the rule knows only Vitest's own `test`, not one that was extended
import { type Locale, columnHeader } from '@rollcall/shared';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { becomeAdministrator } from './support/administrator.ts';
import { namesByLoginId, signInQuickly } from './support/api.ts';
import { violationsOf } from './support/axe.ts';
import { PHONE } from './support/browser.ts';
import { ADMINISTRATOR, type Product } from './support/product.ts';
import {
  button,
  choosePassword,
  field,
  goTo,
  heading,
  renewSession,
  signIn,
  signOut,
  trySignIn,
} from './support/steps.ts';
import { browserTest } from './support/test.ts';
import { textsIn } from './support/texts.ts';

const test = browserTest();
const t = textsIn('en');
const OTHER = { loginId: 'other@acme.example', password: 'Walking-home-3', name: 'Olivia Other' } as const;
const ADDED = 'added@demo.example';

/** Makes another organization, with an administrator whose password is their own. */
async function otherOrganization(product: Product, page: Page): Promise<void> {
  const { loginId, password, name } = OTHER;
  const temporary = 'Temporary-1-2';
  const administrator = ['--admin-login-id', loginId, '--admin-name', name, '--admin-password', temporary];
  await product.operator(
    'organization',
    'create',
    '--name',
    'Acme',
    ...administrator,
    '--locale',
    'en',
    '--seats',
    'users=10',
  );
  await trySignIn(page, t, loginId, temporary);
  await heading(page, t('passwordChange.firstTitle')).waitFor();
  await choosePassword(page, t, password);
  await heading(page, t('overview.title')).waitFor();
  await signOut(page, t, name);
}

/** Fills the form of a new user, and leaves it open. */
async function fillNewUser(page: Page): Promise<void> {
  await page.goto('/users/new');
  await field(page, columnHeader('loginId').en).fill(ADDED);
  await field(page, columnHeader('name').en).fill('Ada Added');
  await button(page, t('password.generate')).click();
}
const submit = (page: Page) => page.locator('form button[type="submit"]').first();
const dialog = (page: Page) => page.locator('dialog[open]');

const loginIds = async (page: Page) => [...(await namesByLoginId(page)).keys()];
const PATIENT = { timeout: 60_000, interval: 250 };

/** Opens the console, until what it asks again and again was answered first: each answer tells of the session's end. */
async function settled(page: Page, open: () => Promise<void>): Promise<void> {
  const answers = ['WorkEnded', 'ImportsUnderWay'].map((name) =>
    page.waitForResponse((answer) => answer.request().postData()?.includes(`"operationName":"${name}"`) === true),
  );
  await open();
  await Promise.all(answers);
}

/** A second tab of the same browser. */
async function secondTab(page: Page): Promise<Page> {
  const tab = await page.context().newPage();
  await tab.goto('/');
  return tab;
}

describe('where another account is signed in in another tab', { timeout: 600_000 }, () => {
  test('a tab learns of it at once, hides its page, and goes on for its owner with what was typed', async ({
    open,
    product,
  }) => {
    const page = await open();
    await otherOrganization(product, page);
    await signIn(page, t);
    await fillNewUser(page);
    const tab = await secondTab(page);
    await heading(tab, t('overview.title')).waitFor();
    await signOut(tab, t, 'Administrator');
    await heading(dialog(page), t('accountChanged.nobody.title'), 2).waitFor();
    await signIn(tab, t, OTHER);
    await heading(dialog(page), t('accountChanged.other.title'), 2).waitFor();
    await button(dialog(page), t('accountChanged.other.goOn', { now: OTHER.loginId })).waitFor();
    expect(await violationsOf(page)).toEqual([]);

    // It can't be closed, and nothing of the page behind it can be used or seen.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await dialog(page).waitFor();

    await button(dialog(page), t('accountChanged.again', { shown: ADMINISTRATOR.loginId })).click();
    const password = field(dialog(page), t('identity.password', { loginId: ADMINISTRATOR.loginId }));
    await password.fill('Wrong-password-1');
    await button(dialog(page), t('signIn.submit')).click();
    await dialog(page).locator('[aria-invalid="true"]').waitFor();
    await password.fill(ADMINISTRATOR.password);
    await button(dialog(page), t('signIn.submit')).click();
    await dialog(page).waitFor({ state: 'detached' });
    expect(await field(page, columnHeader('loginId').en).inputValue()).toBe(ADDED);
    // The other tab is the one that is behind now.
    await heading(dialog(tab), t('accountChanged.other.title'), 2).waitFor();
    await submit(page).click();
    await page.getByText('Ada Added').first().waitFor();
    await expect.poll(() => loginIds(page), PATIENT).toContain(ADDED);
  });

  test('what a tab asks is refused and waits, even where nobody told it; and it goes on as the other on demand', async ({
    open,
    product,
  }) => {
    const page = await open();
    await otherOrganization(product, page);
    await signIn(page, t);
    await fillNewUser(page);
    // By the API, of which no tab tells another.
    await signInQuickly(page, OTHER);
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/graphql'))
        asked.push((request.postDataJSON() as { operationName: string }).operationName);
    });
    await submit(page).click();
    await heading(dialog(page), t('accountChanged.other.title'), 2).waitFor();
    await button(dialog(page), t('accountChanged.other.goOn', { now: OTHER.loginId })).waitFor();
    // What the page asks again and again may have come between, but nothing twice.
    expect(asked).toEqual(expect.arrayContaining(['UserCreate', 'Viewer']));
    expect(asked).toHaveLength(new Set(asked).size);
    expect(await loginIds(page)).toEqual([OTHER.loginId]);

    await button(dialog(page), t('accountChanged.other.goOn', { now: OTHER.loginId })).click();
    await heading(page, t('overview.title')).waitFor();
    await goTo(page, t, 'users');
    await page
      .getByRole('table', { name: t('users.title') })
      .getByText(OTHER.loginId)
      .first()
      .waitFor();
    expect(await page.getByText(ADMINISTRATOR.loginId).count()).toBe(0);
  });

  test('a tab whose own account signs in again goes on', async ({ open }) => {
    const page = await open();
    await signIn(page, t);
    await fillNewUser(page);
    const tab = await secondTab(page);
    await signOut(tab, t, 'Administrator');
    await dialog(page).waitFor();
    await signIn(tab, t);
    await dialog(page).waitFor({ state: 'detached' });
    expect(await field(page, columnHeader('loginId').en).inputValue()).toBe(ADDED);
    expect(await dialog(tab).count()).toBe(0);
    await submit(page).click();
    await expect.poll(() => loginIds(page), PATIENT).toContain(ADDED);
  });
});

describe('where the session ends', { timeout: 600_000 }, () => {
  const HOUR = '01:00:10';
  const ALMOST = '58:30';
  const warning = (page: Page) => page.getByRole('dialog', { name: t('sessionEnding.title') });

  test('the page asks for the password, and goes on with what was typed and asked', async ({ open, product }) => {
    const page = await open();
    await signIn(page, t);
    await fillNewUser(page);
    await product.tamper('DELETE FROM sessions');
    await submit(page).click();
    await heading(dialog(page), t('accountChanged.ended.title'), 2).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await renewSession(page, t);
    await page.getByText('Ada Added').first().waitFor();
    await expect.poll(() => loginIds(page), PATIENT).toContain(ADDED);
  });

  test('it goes on for nobody else', async ({ open, product }) => {
    const page = await open();
    await otherOrganization(product, page);
    await signIn(page, t);
    await fillNewUser(page);
    await product.tamper('DELETE FROM sessions');
    await submit(page).click();
    await heading(dialog(page), t('accountChanged.ended.title'), 2).waitFor();
    const tab = await secondTab(page);
    await signIn(tab, t, OTHER);
    await heading(dialog(page), t('accountChanged.other.title'), 2).waitFor();
    expect(await loginIds(page)).toEqual([OTHER.loginId]);
  });

  test('a warning comes two minutes before, in every tab, and one press keeps the session', async ({ open }) => {
    const page = await open();
    await page.clock.install();
    await signIn(page, t);
    await settled(page, () => fillNewUser(page));
    const tab = await page.context().newPage();
    await settled(tab, async () => void (await tab.goto('/users')));
    await page.clock.fastForward(ALMOST);
    await warning(page).getByRole('timer').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await warning(tab).waitFor();
    // One who was typing signs nobody out.
    await button(warning(page), t('sessionEnding.stay')).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await warning(page).waitFor({ state: 'detached' });
    await warning(tab).waitFor({ state: 'detached' });
    expect(await field(page, columnHeader('loginId').en).inputValue()).toBe(ADDED);

    // Nobody answers: the page covers itself, and goes on once its owner is back.
    await page.clock.fastForward(HOUR);
    await renewSession(page, t);
    expect(await field(page, columnHeader('loginId').en).inputValue()).toBe(ADDED);
    await submit(page).click();
    await expect.poll(() => loginIds(page), PATIENT).toContain(ADDED);
  });
});

test('a temporary password is asked for again only where it was given long ago', async ({ open, product }) => {
  const temporary = 'Temporary-1-2';
  const administrator = ['--admin-login-id', 'late@acme.example', '--admin-password', temporary];
  const organization = ['--name', 'Late', '--locale', 'en', '--seats', 'users=10'];
  await product.operator('organization', 'create', ...organization, ...administrator);
  const page = await open();
  await trySignIn(page, t, 'late@acme.example', temporary);
  await heading(page, t('passwordChange.firstTitle')).waitFor();
  expect(await field(page, t('passwordChange.current')).count()).toBe(0);
  await product.tamper('UPDATE sessions SET confirmed_at = confirmed_at - 600001');
  await choosePassword(page, t, OTHER.password);
  await heading(dialog(page), t('confirmIdentity.title'), 2).waitFor();
  await dialog(page).locator('input[name="password"]').fill(temporary);
  await button(dialog(page), t('confirmIdentity.submit')).click();
  await heading(page, t('overview.title')).waitFor();
});

describe.each(['en', 'ja'] as const)('the own password is asked for again (%s)', (language: Locale) => {
  const words = textsIn(language);
  test('over the page, and what was refused is then done; given up, the form is as it was', async ({
    open,
    product,
  }) => {
    const page = await open({ ...(language === 'ja' && { locale: 'ja-JP', viewport: PHONE }) });
    const viewer = await becomeAdministrator(page, language);
    await page.goto('/users/new');
    await field(page, columnHeader('loginId')[language]).fill(ADDED);
    await field(page, columnHeader('name')[language]).fill('Ada Added');
    await button(page, words('password.generate')).click();
    await page
      .getByRole('switch', { name: columnHeader('administrative')[language] })
      .first()
      .check();
    await product.tamper('UPDATE sessions SET confirmed_at = confirmed_at - 600001');

    await submit(page).click();
    await heading(dialog(page), words('confirmIdentity.title'), 2).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await button(dialog(page), words('common.cancel')).click();
    await dialog(page).waitFor({ state: 'detached' });
    expect(await field(page, columnHeader('loginId')[language]).inputValue()).toBe(ADDED);
    expect(await page.getByRole('alert').count()).toBe(0);

    await submit(page).click();
    const password = dialog(page).locator('input[name="password"]');
    await password.fill('Wrong-password-1');
    await password.press('Enter');
    await dialog(page).locator('[aria-invalid="true"]').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await password.fill(viewer.password);
    await button(dialog(page), words('confirmIdentity.submit')).click();
    await dialog(page).waitFor({ state: 'detached' });
    await expect.poll(() => loginIds(page), PATIENT).toContain(ADDED);
  });
});
