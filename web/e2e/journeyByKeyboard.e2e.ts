// oxlint-disable vitest/no-standalone-expect -- the rule knows only Vitest's own `test`, not one that was extended
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { DESKTOP } from './support/browser.ts';
import { press, tabTo } from './support/byKeyboard.ts';
import { WORK, button, field, heading } from './support/steps.ts';
import { browserTest } from './support/test.ts';
import { textsIn } from './support/texts.ts';
import { UserCsv } from './support/userCsv.ts';

const test = browserTest();
const ROWS = 10;
const GIVEN = 'Given-by-operator-1';
const OWN = 'My-own-password-1';
/** A window of 1280 x 1024 at 400 %, as whoever sees badly has it. */
const ENLARGED = { width: 320, height: 256 } as const;

const LOOKS = [
  { name: 'at 1280 x 800, English', language: 'en', viewport: DESKTOP, forcedColors: 'none' },
  { name: 'at 320 x 256 in forced colours, Japanese', language: 'ja', viewport: ENLARGED, forcedColors: 'active' },
] as const;

const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.for(LOOKS)(
  'by keyboard alone from the sign-in page to users that are added, $name',
  async (look, { open, product }) => {
    const { language, viewport, forcedColors } = look;
    const t = textsIn(language);
    const loginId = `keys@${language}.example`;
    const admin = ['--admin-login-id', loginId, '--admin-password', GIVEN];
    const seats = ['--seats', `users=${ROWS + 1}`];
    await product.operator('organization', 'create', '--name', 'Keys', '--locale', language, ...admin, ...seats);
    const page = await open({ viewport, forcedColors, locale: language === 'ja' ? 'ja-JP' : 'en-US' });
    const type = async (label: string, text: string): Promise<void> => {
      await tabTo(page, field(page, label));
      await page.keyboard.press('Control+a');
      await page.keyboard.type(text);
    };
    const arrive = async (title: string): Promise<void> => {
      await heading(page, title).waitFor();
      expect(await overhang(page)).toBe(0);
    };

    await page.goto('/');
    await arrive(t('signIn.title'));
    await type(t('signIn.loginId'), loginId);
    await type(t('signIn.password'), GIVEN);
    await page.keyboard.press('Enter');
    await arrive(t('passwordChange.firstTitle'));
    await type(t('passwordChange.next'), OWN);
    await type(t('passwordChange.again'), OWN);
    await page.keyboard.press('Enter');

    await arrive(t('overview.title'));
    await press(page, page.getByRole('link', { name: t('users.addMany'), exact: true }));

    await arrive(t('importNew.title'));
    await type(t('template.rows'), String(ROWS));
    const waited = page.waitForEvent('download');
    await press(page, button(page, t('template.submit')));
    const download = await waited;
    const csv = UserCsv.read(await readFile(await download.path()), 'UTF_8');
    for (let row = 2; row <= ROWS + 1; row += 1)
      csv.set(row, 'loginId', `keys${row}@${language}.example`).set(row, 'name', `Keys ${row}`);
    csv.set(5, 'loginId', 'not-an-address');
    const chosen = page.waitForEvent('filechooser');
    await press(page, button(page, t('upload.pick')));
    await (await chosen).setFiles({ name: 'keys.csv', mimeType: 'text/csv', buffer: csv.bytes() });

    await arrive('keys.csv');
    await page.getByText(t('draft.errorsTitle', { count: 1 }), { exact: true }).waitFor();
    await press(page, button(page, t('draft.nextError')));
    await page.keyboard.type(`keys5@${language}.example`);
    await page.keyboard.press('Enter');
    await page.getByText(t('draft.rightTitle'), { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    const add = button(page, t('commit.submit', { count: ROWS }));
    await expect.poll(() => add.isEnabled()).toBe(true);
    await press(page, add);
    await page.getByText(t('added.title', { count: ROWS }), { exact: true }).waitFor(WORK);
    await press(page, page.getByRole('link', { name: t('users.ofImport'), exact: true }));
    await arrive(t('users.title'));
    await page.getByRole('link', { name: 'Keys 5', exact: true }).waitFor();
  },
);
