import type { Page } from 'playwright-core';
import { button, field } from './steps.ts';
import type { Texts } from './texts.ts';

/** Makes a token that reads users, on the page of tokens. */
export async function makeToken(page: Page, t: Texts, name = 'Payroll'): Promise<void> {
  await button(page, t('serviceTokens.make')).click();
  const dialog = page.getByRole('dialog');
  await field(dialog, t('serviceTokens.name')).fill(name);
  await dialog.getByRole('checkbox').first().check();
  await button(dialog, t('serviceTokens.makeSubmit')).click();
  await dialog.waitFor({ state: 'detached' });
}
