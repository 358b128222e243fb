// oxlint-disable vitest/no-standalone-expect -- the rule knows only Vitest's own `test`, not one that was extended
import { expect } from 'vitest';
import { signInQuickly } from './support/api.ts';
import { button, heading } from './support/steps.ts';
import { browserTest } from './support/test.ts';
import { textsIn } from './support/texts.ts';

const test = browserTest();
const t = textsIn('en');

test('a token is made, lets a program in, is seen at work, and revoked', async ({ open }) => {
  const page = await open();
  await signInQuickly(page);
  await page.goto('/tokens');
  await heading(page, t('serviceTokens.none'), 2).waitFor();
  await button(page, t('serviceTokens.make')).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('serviceTokens.name')).fill('Payroll');
  await dialog.getByLabel('Add, change, deactivate and delete users, one or many').check();
  await button(dialog, t('serviceTokens.makeSubmit')).click();
  const notice = page.getByRole('alert').filter({ hasText: t('serviceTokens.onlyNow') });
  const secret = (await notice.locator('pre').first().innerText()).trim();
  expect(secret).toMatch(/^rct_[0-9A-Za-z]{39}$/);

  const send = async (query: string): Promise<{ status: number; body: string }> => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${secret}` };
    const body = JSON.stringify({ query });
    const response = await fetch(new URL('/graphql', page.url()), { method: 'POST', headers, body });
    return { status: response.status, body: await response.text() };
  };
  const added = await send(`mutation { userCreate(input: { loginId: "by.token@demo.example", name: "By token",
    password: "Walking-home-1", locale: EN, timeZone: "Asia/Tokyo" }) { user { id } userErrors { code } } }`);
  expect(added).toMatchObject({ status: 200 });
  expect(added.body).toContain('"userErrors":[]');
  expect((await send('{ users(first: 1) { totalCount } }')).body).toContain('users:read');

  await page.reload();
  // It is shown no more.
  const row = page.getByRole('row').filter({ hasText: 'Payroll' });
  await row.getByRole('link', { name: t('auditKind.ACCESS_REFUSED') }).waitFor();
  expect(await page.content()).not.toContain(secret);
  await row.getByRole('link', { name: t('auditKind.ACCESS_REFUSED') }).click();
  const actor = t('audit.token', { name: 'Payroll' });
  await page.getByRole('link', { name: actor }).first().waitFor();
  await page.getByRole('link', { name: actor }).first().click();

  await button(page, t('serviceTokens.revokeOf', { name: 'Payroll' })).click();
  await button(page.getByRole('dialog'), t('serviceTokens.revokeSubmit')).click();
  await row.getByText(t('serviceTokenStatus.REVOKED'), { exact: true }).filter({ visible: true }).waitFor();
  expect(await send('{ __typename }')).toMatchObject({ status: 401 });
});
