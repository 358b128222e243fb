// oxlint-disable vitest/no-standalone-expect -- the rule knows only Vitest's own `test`, not one that was extended
import { writeFile } from 'node:fs/promises';
import { expect, test as base } from 'vitest';
import { FIREFOX, FirefoxWindow } from './support/firefox.ts';
import { ADMINISTRATOR, startProduct } from './support/product.ts';
import { textsIn } from './support/texts.ts';
import { UserCsv } from './support/userCsv.ts';

const t = textsIn('en');
/** As many as the template has unless one asks for others. */
const ROWS = 10;

interface Fixtures {
  readonly window: FirefoxWindow;
}

const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Vitest reads from the pattern which fixtures this one needs: none
  window: async ({}, use) => {
    const product = await startProduct({ provisioningDelayMinutes: 0 });
    const window = await FirefoxWindow.open(FIREFOX ?? '', product.url);
    await use(window);
    await window.close();
    await product.stop();
    expect(window.errors, 'errors in the page').toEqual([]);
  },
});

test.skipIf(!FIREFOX)(
  'in Firefox: template, a fault fixed in its cell, users added, the list, signed out',
  // It starts a browser of its own, which on a busy machine takes half a minute by itself.
  { timeout: 600_000 },
  async ({ window }) => {
    await window.see(t('signIn.submit'));
    await window.fill(t('signIn.loginId'), ADMINISTRATOR.loginId);
    await window.press('Tab');
    await window.type(ADMINISTRATOR.password);
    await window.press('Enter');
    await window.click('link', t('users.addMany'));
    await window.see(t('importNew.title'));

    await window.click('button', t('template.submit'));
    const { path, bytes } = await window.downloaded();
    const csv = UserCsv.read(bytes, 'UTF_8');
    expect(csv.size).toBe(ROWS);
    for (let row = 2; row <= ROWS + 1; row += 1)
      csv.set(row, 'loginId', `fox${row}@import.example`).set(row, 'name', `狐 ${row}`);
    csv.set(3, 'loginId', 'not-an-address');
    await writeFile(path, csv.bytes());

    await window.choose(path);
    await window.see(t('draft.errorsTitle', { count: 1 }));
    await window.press('F8');
    await window.seeFocus(t('draft.cell', { row: '3', column: 'Login ID' }));
    await window.type('fox3@import.example');
    await window.press('Enter');
    await window.see(t('draft.rightTitle'));
    await window.see(t('draft.checked'));
    await window.click('button', t('commit.submit', { count: ROWS }));
    await window.see(t('added.title', { count: ROWS }));

    await window.click('link', t('nav.users'));
    await window.see(t('users.count', { count: ROWS + 1 }));
    await window.see('狐 3');
    await window.click('button', t('nav.userMenu', { name: 'Administrator' }));
    await window.click('button', t('nav.signOut'));
    await window.see(t('signIn.forgotten'));
  },
);
