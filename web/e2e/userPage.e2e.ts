// oxlint-disable vitest/no-standalone-expect -- the rule knows only Vitest's own `test`, not one that was extended
import { type Locale, SEAT_NAMES, columnHeader, issueMessage, settingOf } from '@rollcall/shared';
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { becomeAdministrator } from './support/administrator.ts';
import { addUser, deleteUser } from './support/api.ts';
import type { Look } from './support/browser.ts';
import { button, choosePassword, field, heading, trySignIn } from './support/steps.ts';
import { browserTest } from './support/test.ts';
import { type Texts, textsIn } from './support/texts.ts';

const test = browserTest({ productFor: 'file' });
const SHORT = { code: 'TOO_SHORT', field: 'password', params: { limit: 8 } } as const;

/** Another Hanako for each test. */
class Hanako {
  static #count = 0;
  readonly #number = (Hanako.#count += 1);
  readonly loginId = `hanako${this.#number}@demo.example`;
  readonly name = `佐藤 花子${this.#number}`;
  readonly password = 'Karino-1-2-3';
  readonly locale = 'JA';
}

/** The page of one user, as an administrator who reads this language sees it. */
class UserPage {
  readonly t: Texts;

  constructor(
    readonly page: Page,
    readonly language: Locale,
    readonly who = new Hanako(),
  ) {
    this.t = textsIn(language);
  }

  readonly name = (): Locator => field(this.page, columnHeader('name')[this.language]);
  readonly button = (name: string): Locator => button(this.page, name);
  readonly dialog = (): Locator => this.page.getByRole('dialog');
  readonly switch = (key: 'phoneEnable' | 'administrative'): Locator =>
    this.page.getByRole('switch', { name: settingOf(key).label[this.language], exact: true });
  readonly summary = (): Locator => this.page.getByRole('region', { name: this.t('userNew.summary') });
  readonly message = (text: string): Promise<void> =>
    this.page
      .getByRole('region', { name: this.t('common.messages') })
      .getByText(text, { exact: true })
      .waitFor();
  readonly focused = (): Promise<string | null> =>
    this.page.evaluate(() => document.activeElement?.textContent ?? null);

  async save(): Promise<void> {
    await this.button(this.t('userPage.save')).click();
  }
}

const lookIn = (language: Locale): Partial<Look> => ({ locale: language === 'ja' ? 'ja-JP' : 'en-US' });

// The first test: nobody else has become an administrator yet.
test('the last administrator can neither be demoted, deactivated nor deleted, and is told why', async ({ open }) => {
  const page = await open();
  await becomeAdministrator(page, 'en');
  await page.goto('/users');
  const own = new UserPage(page, 'en');
  await page.getByRole('table').getByRole('link').first().click();
  await own.name().waitFor();
  expect(await own.switch('administrative').isChecked()).toBe(true);
  expect(await own.switch('administrative').isDisabled()).toBe(true);
  await page.getByText(own.t('userPage.keepsAdministrative')).waitFor();
  for (const action of ['userStatusChange.deactivate', 'userPasswordReset.submit', 'userDelete.open'] as const)
    expect(await own.button(own.t(action)).count()).toBe(0);

  const id = new URL(page.url()).pathname.split('/').at(-1);
  const refusalsOf = async (mutation: string, input: string): Promise<unknown> => {
    const document = `mutation { ${mutation}(input: { id: "${id}", ${input} }) { userErrors { code } } }`;
    const answer = await page.request.post('/graphql', { data: { query: document } });
    return ((await answer.json()) as { data: Record<string, { userErrors: unknown }> }).data[mutation]?.userErrors;
  };
  const refused = [{ code: 'OWN_ACCOUNT' }];
  expect(await refusalsOf('userDeactivate', '')).toEqual(refused);
  expect(await refusalsOf('userDelete', 'loginId: "admin@demo.example"')).toEqual(refused);
  expect(await refusalsOf('userUpdate', 'version: 1, privileges: { administrative: false }')).toEqual(refused);
});

describe.each(['en', 'ja'] as const)('the page of one user (%s)', (language) => {
  const t = textsIn(language);

  /** Signs in, adds a user and opens their page. */
  const openUser = async (page: Page): Promise<UserPage> => {
    await becomeAdministrator(page, language);
    const user = new UserPage(page, language);
    await page.goto(`/users/${await addUser(page, user.who)}`);
    await heading(page, user.who.name).waitFor();
    return user;
  };

  test(`shows the seats before saving, saves, and takes it back by keyboard (${language})`, async ({ open }) => {
    const user = await openUser(await open(lookIn(language)));
    const { page, who } = user;
    expect(await page.title()).toBe(`${who.name} · Rollcall`);
    await user.switch('phoneEnable').check();
    await user.name().fill('佐藤 はな');
    const seats = user.summary().getByRole('row', { name: SEAT_NAMES.phone[language] });
    await expect.poll(() => seats.textContent()).toMatch(/0\D+1\D/);
    await user.save();
    await heading(page, '佐藤 はな').waitFor();
    await user.message(t('userPage.saved', { name: '佐藤 はな' }));
    await page.reload();
    await expect.poll(() => user.switch('phoneEnable').isChecked()).toBe(true);

    await user.name().fill('佐藤 はなこ');
    await page.keyboard.press('Enter');
    await user.message(t('userPage.saved', { name: '佐藤 はなこ' }));
    await page.keyboard.press('F6');
    expect(await user.focused()).toBe(t('common.undo'));
    await page.keyboard.press('Enter');
    await user.message(t('userUndo.done', { name: '佐藤 はな' }));
    await heading(page, '佐藤 はな').waitFor();
    await expect.poll(() => user.name().inputValue()).toBe('佐藤 はな');
    // The seat is the next language's.
    await deleteUser(page, new URL(page.url()).pathname.split('/').at(-1) ?? '', who.loginId);
  });

  test(`doesn't take back what was saved over since, and says so (${language})`, async ({ open }) => {
    const user = await openUser(await open(lookIn(language)));
    await user.name().fill('一');
    await user.save();
    await user.message(t('userPage.saved', { name: '一' }));
    const other = await user.page.context().newPage();
    await other.goto(user.page.url());
    const theirs = new UserPage(other, language);
    await theirs.name().fill('二');
    await theirs.save();
    await theirs.message(t('userPage.saved', { name: '二' }));
    await user.button(t('common.undo')).click();
    await user.message(t('userUndo.refused', { reason: t('userUndo.changed', { name: '一' }) }));
    await other.reload();
    await expect.poll(() => theirs.name().inputValue()).toBe('二');
  });

  test(`shows what someone else saved meanwhile beside one's own, and takes either (${language})`, async ({ open }) => {
    const mine = await openUser(await open(lookIn(language)));
    const theirs = new UserPage(await mine.page.context().newPage(), language);
    await theirs.page.goto(mine.page.url());
    await theirs.name().fill('彼らの名前');
    await theirs.save();
    await theirs.message(t('userPage.saved', { name: '彼らの名前' }));

    await mine.name().fill('私の名前');
    await mine.save();
    const conflict = mine.page.getByRole('table', { name: t('userConflict.title') });
    await conflict.getByRole('row', { name: columnHeader('name')[language] }).waitFor();
    const cells = await conflict.getByRole('cell').allTextContents();
    expect(cells).toEqual(['彼らの名前', '私の名前']);
    expect(await mine.button(t('userPage.save')).isDisabled()).toBe(true);
    await mine.button(t('userConflict.keep')).click();
    await mine.save();
    await mine.message(t('userPage.saved', { name: '私の名前' }));

    await theirs.name().fill('もう一度');
    await theirs.save();
    await theirs.button(t('userConflict.take')).click();
    await expect.poll(() => theirs.name().inputValue()).toBe('私の名前');
  });

  test(`asks before unsaved changes are lost, on the way back, to links and to the palette (${language})`, async ({
    open,
  }) => {
    const user = await openUser(await open(lookIn(language)));
    const { page } = user;
    const leaving = page.getByRole('dialog', { name: t('leave.title') });
    const path = new URL(page.url()).pathname;
    await page.goto('/users');
    await page.getByRole('link', { name: user.who.name, exact: true }).click();
    await user.name().fill('まだ保存していない');
    await page.evaluate(() => history.back());
    await leaving.waitFor();
    await button(leaving, t('leave.stay')).click();
    await leaving.waitFor({ state: 'detached' });
    expect(new URL(page.url()).pathname).toBe(path);
    expect(await user.name().inputValue()).toBe('まだ保存していない');

    await page
      .getByRole('navigation', { name: t('nav.label') })
      .getByRole('link', { name: t('nav.contract') })
      .click();
    await leaving.waitFor();
    await page.keyboard.press('Escape');
    await leaving.waitFor({ state: 'detached' });
    expect(await user.name().inputValue()).toBe('まだ保存していない');

    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: t('palette.search') }).fill(language === 'ja' ? 'audit' : '監査');
    // The names in the other language are loaded once the palette opens.
    await page.getByRole('option', { name: t('palette.pages.audit') }).waitFor();
    await page.keyboard.press('Enter');
    await leaving.waitFor();
    await button(leaving, t('leave.leave')).click();
    await heading(page, t('audit.title')).waitFor();
    await expect.poll(() => user.focused()).toBe(t('audit.title'));
  });

  test(`is deactivated, which can be undone on another page (${language})`, async ({ open }) => {
    const user = await openUser(await open(lookIn(language)));
    const { page } = user;
    const opener = user.button(t('userStatusChange.deactivate'));
    await opener.press('Enter');
    await user.dialog().waitFor();
    await page.keyboard.press('Escape');
    await user.dialog().waitFor({ state: 'detached' });
    expect(await user.focused()).toBe(t('userStatusChange.deactivate'));

    await opener.press('Enter');
    await button(user.dialog(), t('userStatusChange.deactivate')).press('Enter');
    await user.message(t('userStatusChange.deactivateDone', { name: user.who.name }));
    await page.getByText(t('userStatus.DEACTIVATED'), { exact: true }).waitFor();
    await page.getByRole('link', { name: t('nav.help'), exact: true }).click();
    await heading(page, t('help.title')).waitFor();
    await user.button(t('common.undo')).click();
    await user.message(t('userUndo.done', { name: user.who.name }));
    await page.goBack();
    await page.getByText(t('userStatus.ACTIVE'), { exact: true }).waitFor();
  });

  test(`is given a temporary password, with which they sign in and choose another (${language})`, async ({ open }) => {
    const user = await openUser(await open(lookIn(language)));
    await user.button(t('userPasswordReset.submit')).click();
    const password = field(user.dialog(), columnHeader('password')[language]);
    await password.fill('short');
    await button(user.dialog(), t('userPasswordReset.submit')).click();
    await user.dialog().locator('input[aria-invalid="true"]').waitFor();
    await user
      .dialog()
      .getByText(issueMessage(SHORT, language, 'Asia/Tokyo'))
      .waitFor();
    await password.fill('Karino-4-5-6');
    await button(user.dialog(), t('userPasswordReset.submit')).click();
    await user.dialog().getByText(t('userPasswordReset.done')).waitFor();
    await button(user.dialog(), t('userPasswordReset.close')).click();
    expect(await user.focused()).toBe(t('userPasswordReset.submit'));

    const theirs = await open(lookIn('ja'));
    const japanese = textsIn('ja');
    await trySignIn(theirs, japanese, user.who.loginId, 'Karino-4-5-6');
    await heading(theirs, japanese('passwordChange.firstTitle')).waitFor();
    await choosePassword(theirs, japanese, 'Watashi-no-2');
    await heading(theirs, japanese('own.title')).waitFor();
  });

  test(`is deleted once their login ID is typed, and nothing offers to undo that (${language})`, async ({ open }) => {
    const user = await openUser(await open(lookIn(language)));
    // What was changed of someone who is deleted is asked about no more.
    await user.name().fill('まだ保存していない');
    await user.button(t('userDelete.open')).click();
    const remove = button(user.dialog(), t('userDelete.submit'));
    const confirmation = field(user.dialog(), t('userDelete.confirm', { loginId: user.who.loginId }));
    await user.dialog().getByText(t('userDelete.scores')).waitFor();
    await user
      .dialog()
      .getByText(t('userDelete.counts', { calls: 0, scores: 0 }))
      .waitFor();
    await confirmation.fill('someone@demo.example');
    expect(await remove.isDisabled()).toBe(true);
    await confirmation.fill(user.who.loginId.toUpperCase());
    await confirmation.press('Enter');
    await heading(user.page, t('users.title')).waitFor();
    await user.message(t('userDelete.done', { name: user.who.name }));
    expect(await user.button(t('common.undo')).count()).toBe(0);
    await user.page.goBack();
    // Who that was stays to be read, from the audit log.
    await heading(user.page, user.who.name).waitFor();
    await user.page.getByText(t('userPage.deletedLead'), { exact: true }).waitFor();
  });
});
