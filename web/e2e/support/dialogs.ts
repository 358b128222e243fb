import { type Locale, columnHeader } from '@rollcall/shared';
import type { Page } from 'playwright-core';
import type { Seen } from './seen.ts';
import { makeToken } from './serviceTokens.ts';
import { button, field, heading } from './steps.ts';
import type { Texts } from './texts.ts';

const USER = '佐藤 花子';

/** Every dialog of the console, open, and what else appears over a page. */
export function dialogsOf(userId: string, language: Locale): readonly Seen[] {
  const path = `/users/${userId}`;
  const open =
    (act: (page: Page, t: Texts) => Promise<void>) =>
    async (page: Page, t: Texts): Promise<void> => {
      await heading(page, USER).waitFor();
      await act(page, t);
      await page.locator('dialog[open]').waitFor();
    };
  const press = (text: 'userStatusChange.deactivate' | 'userPasswordReset.submit' | 'userDelete.open') =>
    open((page, t) => button(page, t(text)).click());
  return [
    { name: 'user', path, ready: (page) => heading(page, USER).waitFor() },
    { name: 'user-deactivate', path, ready: press('userStatusChange.deactivate') },
    { name: 'user-delete', path, ready: press('userDelete.open') },
    { name: 'user-password-reset', path, ready: press('userPasswordReset.submit') },
    {
      name: 'user-password-refused',
      path,
      ready: async (page, t) => {
        await press('userPasswordReset.submit')(page, t);
        const dialog = page.getByRole('dialog');
        await field(dialog, columnHeader('password')[language]).fill('short');
        await button(dialog, t('userPasswordReset.submit')).click();
        await dialog.locator('[aria-invalid="true"]').waitFor();
      },
    },
    {
      name: 'user-leave',
      path,
      ready: open(async (page, t) => {
        await field(page, columnHeader('name')[language]).fill('未保存');
        await page.getByRole('link', { name: t('nav.contract'), exact: true }).click();
      }),
    },
    {
      name: 'palette',
      path,
      ready: open(async (page, t) => {
        await page.keyboard.press('Control+k');
        await page.getByRole('combobox', { name: t('palette.search') }).fill('a');
        await page.getByRole('group', { name: t('nav.users') }).waitFor();
      }),
    },
    {
      name: 'palette-nothing',
      path,
      ready: open(async (page, t) => {
        await page.keyboard.press('Control+k');
        await page.getByRole('combobox', { name: t('palette.search') }).fill('zzzz');
        await page.getByText(t('palette.nothing')).first().waitFor();
      }),
    },
    ...overTheList(),
    ...overTheWebhook(),
    ...overTheTokens(),
    {
      name: 'user-menu',
      path,
      ready: async (page, t) => {
        await heading(page, USER).waitFor();
        await page
          .getByRole('banner')
          .getByRole('button', { name: t('nav.userMenu', { name: '' }).trim() })
          .click();
        await button(page, t('nav.signOut')).waitFor();
      },
    },
    {
      name: 'bell',
      path,
      ready: async (page, t) => {
        await heading(page, USER).waitFor();
        await button(page.getByRole('banner'), t('bell.label')).click();
        await page.getByRole('region', { name: t('bell.label') }).waitFor();
      },
    },
    {
      name: 'toast',
      path,
      ready: async (page, t) => {
        await press('userStatusChange.deactivate')(page, t);
        await button(page.getByRole('dialog'), t('userStatusChange.deactivate')).click();
        // With the focus on it, it stays.
        await button(page, t('common.undo')).focus();
      },
    },
  ];
}

/** What opens over the page of the Incoming Webhook. */
function overTheWebhook(): readonly Seen[] {
  const path = '/webhook';
  const rows = (page: Page, t: Texts) =>
    page.getByRole('table', { name: t('webhook.secrets') }).getByRole('button', { name: t('webhook.delete') });
  return [
    {
      name: 'webhook-replace',
      path,
      ready: async (page, t) => {
        const make = button(page, t('webhookWay.TOKEN.make'));
        for (const count of [1, 2]) {
          await make.click();
          await rows(page, t)
            .nth(count - 1)
            .waitFor();
        }
        await make.click();
        await heading(page, t('webhook.replaceTitle'), 2).waitFor();
      },
    },
    {
      name: 'webhook-delete',
      path,
      ready: async (page, t) => {
        await rows(page, t).first().click();
        await heading(page, t('webhook.deleteTitle'), 2).waitFor();
      },
    },
  ];
}

/** What opens over the page of service tokens. */
function overTheTokens(): readonly Seen[] {
  const path = '/tokens';
  return [
    {
      name: 'token-make-refused',
      path,
      ready: async (page, t) => {
        await button(page, t('serviceTokens.make')).click();
        await button(page.getByRole('dialog'), t('serviceTokens.makeSubmit')).click();
        await page.locator('dialog').getByText(t('serviceTokens.noScope')).waitFor();
      },
    },
    {
      name: 'token-revoke',
      path,
      ready: async (page, t) => {
        await makeToken(page, t);
        await button(page, t('serviceTokens.revokeOf', { name: 'Payroll' })).click();
        await heading(page, t('serviceTokens.revokeTitle', { name: 'Payroll' }), 2).waitFor();
      },
    },
  ];
}

/** What opens over the list of users. */
function overTheList(): readonly Seen[] {
  const open =
    (act: (page: Page, t: Texts) => Promise<void>) =>
    async (page: Page, t: Texts): Promise<void> => {
      await page.getByRole('link', { name: USER, exact: true }).waitFor();
      await act(page, t);
    };
  const dialog = (page: Page) => page.locator('dialog[open]').waitFor();
  const path = '/users';
  return [
    {
      name: 'users-row-menu',
      path,
      ready: open(async (page, t) => {
        await button(page, t('users.rowMenu', { name: USER })).click();
        await page.getByRole('menuitem', { name: t('userDelete.open'), exact: true, disabled: false }).waitFor();
      }),
    },
    {
      name: 'users-view',
      path: '/users?columns=status.privileges.services.lastSignIn.timeZone.import',
      ready: open(async (page, t) => {
        await button(page, t('userView.open')).click();
        await page.getByRole('checkbox', { name: t('fields.lastSignIn'), exact: true }).waitFor();
      }),
    },
    {
      name: 'users-views',
      path,
      ready: open(async (page, t) => {
        await button(page, t('userViews.open')).click();
        await page.getByRole('menuitem', { name: t('userViews.saveAs'), exact: true }).waitFor();
      }),
    },
    {
      name: 'users-view-refused',
      path,
      ready: open(async (page, t) => {
        await button(page, t('userViews.open')).click();
        await page.getByRole('menuitem', { name: t('userViews.saveAs'), exact: true }).click();
        await button(page.getByRole('dialog'), t('userViews.save')).click();
        await page.locator('dialog [aria-invalid="true"]').waitFor();
      }),
    },
    {
      name: 'users-export',
      path,
      ready: open(async (page, t) => {
        await button(page, t('userExport.open')).click();
        await dialog(page);
      }),
    },
    {
      name: 'users-selected',
      path,
      ready: open(async (page, t) => {
        await page.getByRole('checkbox', { name: t('users.select', { name: USER }) }).check();
        await button(page, t('bulk.change')).click();
        await dialog(page);
        await field(page.getByRole('dialog'), t('bulkSetting.what')).selectOption('phoneEnable');
      }),
    },
  ];
}
