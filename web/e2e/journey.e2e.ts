// oxlint-disable vitest/no-standalone-expect -- the rule knows only Vitest's own `test`, not one that was extended
import { type Locale, columnHeader, settingOf } from '@rollcall/shared';
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { ADMINISTRATOR, type Product } from './support/product.ts';
import {
  button,
  choosePassword,
  chooseToAdd,
  downloadTemplate,
  field,
  goTo,
  heading,
  openImportNew,
  pickFile,
  signIn,
  signOut,
  trySignIn,
  reviewFile,
} from './support/steps.ts';
import { browserTest } from './support/test.ts';
import { type Texts, textsIn } from './support/texts.ts';

const test = browserTest();
const testOfWaiting = browserTest({ delay: 60 });
const ROWS = 10;
const NAMES = [
  '髙橋 花子',
  '山﨑 太郎',
  '佐藤 "ミ,チ"',
  'Ann Smith',
  '㈱ローカル①',
  '渡邉 蓮',
  'Ben',
  '陳 大文',
  'はは',
  'ぱぱ',
];
const OWN_PASSWORD = 'My-own-password-1';

interface Administrator {
  readonly loginId: string;
  readonly password: string;
  readonly name: string;
  /** The password was given by an operator, so that another has to be chosen first. */
  readonly temporary: boolean;
}

interface Journey {
  readonly language: Locale;
  readonly browserLocale: string;
  readonly faults: { readonly loginId: string; readonly name: string };
  readonly administrator: (product: Product) => Promise<Administrator>;
}

const JOURNEYS: readonly Journey[] = [
  {
    language: 'en',
    browserLocale: 'en-US',
    faults: {
      loginId: 'is not in e-mail address format.',
      name: 'User name can be at most 30 characters long.',
    },
    administrator: () => Promise.resolve({ ...ADMINISTRATOR, name: 'Administrator', temporary: false }),
  },
  {
    language: 'ja',
    browserLocale: 'ja-JP',
    faults: {
      loginId: 'はメールアドレスの形式ではありません。',
      name: 'ユーザー名は30文字以内で入力してください。',
    },
    administrator: async (product) => {
      const made = {
        loginId: 'kanri@nihon.example',
        password: 'Given-by-operator-1',
        name: '管理 花子',
        temporary: true,
      };
      const seats = ['users=11', 'phone=11', 'meetings=5', 'recPod=5'].flatMap((seat) => ['--seats', seat]);
      const administrator = [
        '--admin-login-id',
        made.loginId,
        '--admin-name',
        made.name,
        '--admin-password',
        made.password,
      ];
      await product.operator(
        'organization',
        'create',
        '--name',
        '日本商事',
        '--locale',
        'ja',
        ...administrator,
        ...seats,
      );
      return made;
    },
  },
];

describe.each(JOURNEYS)('the whole way, in $language', ({ language, browserLocale, faults, administrator }) => {
  const t = textsIn(language);

  test(`template, faults, fixed file, users added, first sign-in of one (${language})`, async ({ open, product }) => {
    const admin = await administrator(product);
    const page = await open({ locale: browserLocale });
    await enter(page, t, admin);

    await openImportNew(page, t);
    const { csv, fileName } = await downloadTemplate(page, t, {
      rows: ROWS,
      encoding: 'UTF_8',
      choose: async (form) => {
        await field(form, columnHeader('locale')[language]).selectOption(language);
        await form.getByRole('switch', { name: settingOf('phoneEnable').label[language], exact: true }).check();
      },
    });
    expect(csv.size).toBe(ROWS);
    for (let row = 2; row <= ROWS + 1; row += 1) {
      expect(csv.get(row, 'phoneEnable')).toBe('1');
      expect(csv.get(row, 'locale')).toBe(language === 'en' ? '1' : '0');
      csv.set(row, 'loginId', loginIdOf(row)).set(row, 'name', NAMES[row - 2] ?? '');
    }

    csv.set(4, 'loginId', 'not-an-address').set(8, 'name', 'あ'.repeat(31));
    await reviewFile(page, t, fileName, csv.bytes());
    await seeFaults(page, t, faults);

    csv.set(4, 'loginId', loginIdOf(4)).set(8, 'name', NAMES[6] ?? '');
    await button(page, t('draft.another')).click();
    await pickFile(page, t, fileName, csv.bytes());
    await reviewAndAdd(page, t, language);

    const added = page.getByRole('table', { name: t('added.who') });
    for (const [index, name] of NAMES.entries())
      await rowOf(added, loginIdOf(index + 2))
        .getByText(name, { exact: true })
        .waitFor();
    await expect.poll(() => added.getByRole('row').count()).toBe(ROWS + 1);

    await findUser(page, t, loginIdOf(2), NAMES[0] ?? '');
    const passwords = Array.from({ length: ROWS }, (_, index) => csv.get(index + 2, 'password'));
    await readAuditLog(page, t, [admin.password, OWN_PASSWORD, ...passwords]);
    await signOut(page, t, admin.name);

    const newcomer = { loginId: loginIdOf(2), password: csv.get(2, 'password'), name: NAMES[0] ?? '' };
    await enter(page, t, { ...newcomer, temporary: true });
    await heading(page, t('own.title')).waitFor();
    for (const fact of [newcomer.name, newcomer.loginId])
      await page.getByRole('main').getByText(fact, { exact: true }).waitFor();

    await signOut(page, t, newcomer.name);
    await trySignIn(page, t, newcomer.loginId, newcomer.password);
    await page.getByRole('alert').waitFor();
  });
});

describe('a new user whose account is not ready yet', () => {
  testOfWaiting('is told from when they can sign in, in their own time zone', async ({ open }) => {
    const t = textsIn('en');
    const page = await open({ timezoneId: 'Asia/Tokyo' });
    await signIn(page, t);
    await chooseToAdd(page, t, 'add');
    await field(page, 'Login ID').fill('leilani@demo.example');
    await field(page, 'User name').fill('Leilani');
    await field(page, 'Password').fill('Aloha-aloha-1');
    await field(page, 'Locale').selectOption('en');
    await field(page, 'Time zone').selectOption('Pacific/Honolulu');
    const from = Date.now();
    await button(page, t('userNew.submit')).click();
    await heading(page, t('userAdded.title', { name: 'Leilani' })).waitFor();
    const ready = clockTimes(from, Date.now());
    expect(await page.getByRole('main').textContent()).toMatch(ready('Asia/Tokyo'));

    await goTo(page, t, 'users');
    const listed = rowOf(page.getByRole('table', { name: t('users.title') }), 'leilani@demo.example');
    await listed.getByText(t('users.pendingFrom', { from: '' })).waitFor();
    await signOut(page, t, 'Administrator');

    await trySignIn(page, t, 'leilani@demo.example', 'Aloha-aloha-1');
    const told = await page.getByRole('alert').filter({ hasText: /./ }).textContent();
    expect(told).toMatch(ready('Pacific/Honolulu'));
    expect(told).toContain('HST');
    expect(await field(page, t('signIn.loginId')).inputValue()).toBe('leilani@demo.example');
  });
});

const loginIdOf = (row: number): string => `row${row}@import.example`;

const rowOf = (table: Locator, text: string): Locator => table.getByRole('row').filter({ hasText: text });

/** Signs in; who has a temporary password chooses their own. */
async function enter(page: Page, t: Texts, who: Administrator): Promise<void> {
  await trySignIn(page, t, who.loginId, who.password);
  if (!who.temporary) return heading(page, t('overview.title')).waitFor();
  await heading(page, t('passwordChange.firstTitle')).waitFor();
  await choosePassword(page, t, OWN_PASSWORD);
  return heading(page, t('passwordChange.firstTitle')).waitFor({ state: 'detached' });
}

/** Both faults stand in the list, by the spreadsheet's row numbers, and in their cells. */
async function seeFaults(page: Page, t: Texts, faults: Journey['faults']): Promise<void> {
  await page.getByText(t('draft.errorsTitle', { count: 2 }), { exact: true }).waitFor();
  await page.getByText(t('draft.lead')).waitFor();
  const issues = page.getByRole('list', { name: t('review.issues') }).getByRole('listitem');
  await expect.poll(() => issues.count()).toBe(2);
  const grid = page.getByRole('grid', { name: t('review.grid') });
  for (const [row, message] of [
    [4, faults.loginId],
    [8, faults.name],
  ] as const) {
    const issue = issues.filter({ hasText: message });
    await button(issue, t('review.rowNumber', { row })).click();
    const cell = grid.getByRole('gridcell').filter({ hasText: message });
    await expect.poll(() => cell.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    expect(await cell.getByRole('textbox').getAttribute('aria-label')).toContain(String(row));
  }
  await page.getByRole('switch', { name: t('review.onlyErrors') }).check();
  await expect.poll(() => grid.getByRole('rowheader').allTextContents()).toEqual(['4', '8']);
}

/** The review tells how many, the seats and the month of the bill; then the users are added. */
async function reviewAndAdd(page: Page, t: Texts, language: Locale): Promise<void> {
  await page.getByText(t('draft.noErrorsTitle', { count: ROWS }), { exact: true }).waitFor();
  const seats = page.getByRole('table', { name: t('counts.caption') });
  expect(await seats.getByRole('row').filter({ hasText: 'MiiTel Phone' }).textContent()).toMatch(/0.*10/);
  const month = new Intl.DateTimeFormat(language, { timeZone: 'Asia/Tokyo', year: 'numeric', month: 'long' }).format(
    Date.now(),
  );
  await page.getByText(t('counts.billing', { month })).waitFor();
  await button(page, t('commit.submit', { count: ROWS })).click();
  await page.getByText(t('added.title', { count: ROWS }), { exact: true }).waitFor({ timeout: 60_000 });
  await page.getByText(t('added.active')).waitFor();
}

async function findUser(page: Page, t: Texts, loginId: string, name: string): Promise<void> {
  await goTo(page, t, 'users');
  const list = page.getByRole('table', { name: t('users.title') });
  await page.getByText(t('users.count', { count: ROWS + 1 }), { exact: true }).waitFor();
  await field(page, t('users.search')).fill(name);
  await page.getByText(t('users.count', { count: 1 }), { exact: true }).waitFor();
  await rowOf(list, loginId).getByText(name, { exact: true }).waitFor();
  expect(new URL(page.url()).searchParams.toString()).toContain(encodeURIComponent(name).replaceAll('%20', '+'));
}

/** The log tells of the import; opened entry by entry, it holds none of the passwords. */
async function readAuditLog(page: Page, t: Texts, secrets: readonly string[]): Promise<void> {
  await goTo(page, t, 'audit');
  const opener = (kind: string) => button(page, t('audit.details', { kind }));
  const kinds = [
    'SIGN_IN',
    'USER_CSV_TEMPLATE_CREATE',
    'USER_IMPORT_CREATE',
    'USER_IMPORT_COMPLETE',
    'USER_CREATE',
  ] as const;
  for (const kind of kinds)
    await opener(t(`auditKind.${kind}`))
      .first()
      .waitFor();
  let told = await page.getByRole('main').innerText();
  const openers = page.getByRole('main').locator('li button[aria-haspopup="dialog"]');
  for (const one of await openers.all()) {
    await one.click();
    told += await page.getByRole('dialog').innerText();
    await button(page, t('audit.closeDetails')).click();
  }
  expect(told).toContain(loginIdOf(2));
  expect(secrets.filter((secret) => told.includes(secret))).toEqual([]);
}

/** A pattern of the times of day, an hour later, that a clock could have shown between two instants. */
function clockTimes(from: number, to: number): (timeZone: string) => RegExp {
  const minutes = Array.from(
    { length: Math.floor((to - from) / 60_000) + 2 },
    (_, index) => from + (60 + index) * 60_000,
  );
  return (timeZone) => {
    const clock = new Intl.DateTimeFormat('en', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    return new RegExp(minutes.map((instant) => clock.format(instant)).join('|'));
  };
}
