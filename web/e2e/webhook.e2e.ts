// oxlint-disable vitest/no-standalone-expect -- the rule knows only Vitest's own `test`, not one that was extended
import { execFileSync } from 'node:child_process';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { allowWebhook, signInQuickly } from './support/api.ts';
import { button, heading } from './support/steps.ts';
import { browserTest } from './support/test.ts';
import { textsIn } from './support/texts.ts';

const test = browserTest();
const t = textsIn('en');

/** What a shell would give the command `curl`: the address, and what stands behind each option. */
function wordsOf(command: string): { readonly url: string; readonly options: readonly string[] } {
  const printing = command.replace(/^curl /, String.raw`printf '%s\0' `);
  const [url = '', ...options] = execFileSync('sh', ['-c', printing], { encoding: 'utf8' }).split('\0');
  return { url, options };
}

/** Does what the command would do. */
async function send(command: string): Promise<{ readonly status: number; readonly answer: unknown }> {
  const { url, options } = wordsOf(command);
  const valuesOf = (name: string): string[] => options.filter((_, i) => options[i - 1] === name);
  const headers = valuesOf('-H').map((line) => line.split(': ', 2) as [string, string]);
  const response = await fetch(url, { method: 'POST', headers, body: valuesOf('-d')[0] ?? '' });
  return { status: response.status, answer: await response.json() };
}

/** What was copied: the console itself may not read it. */
async function pastedFrom(page: Page): Promise<string> {
  const other = await page.context().newPage();
  await other.setContent('<textarea aria-label="Paste"></textarea>');
  const box = other.getByRole('textbox');
  await box.focus();
  await other.keyboard.press('ControlOrMeta+V');
  const pasted = await box.inputValue();
  await other.close();
  return pasted;
}

const deliveriesOf = (page: Page): Locator => page.getByRole('table', { name: t('webhook.deliveries') });

/** Reads the list of deliveries anew, and waits for so many. */
async function refresh(page: Page, count: number): Promise<void> {
  await button(page, t('webhook.refresh')).click();
  // Beside their head.
  await expect.poll(() => deliveriesOf(page).getByRole('row').count()).toBe(count + 1);
}

test('a token is made, the command that is copied delivers a call, and the list says so', async ({ open }) => {
  const page = await open();
  await signInQuickly(page);
  await page.goto('/webhook');
  await page.getByText(t('webhook.noSecrets')).waitFor();
  await page.getByText(t('webhook.noDeliveries')).waitFor();

  await button(page, t('webhook.testSend')).click();
  await page.getByRole('status').getByText(t('webhookReason.WEBHOOK_NOT_ALLOWED')).waitFor();
  await page.getByRole('link', { name: t('webhook.testAllow') }).waitFor();
  await allowWebhook(page);
  await button(page, t('webhook.testSend')).click();
  await page.getByRole('status').getByText(t('webhook.testTaken')).waitFor();
  expect(await page.getByRole('link', { name: t('webhook.testLook') }).getAttribute('href')).toBe('/calls');

  await button(page, t('webhookWay.TOKEN.make')).click();
  await page.getByText(t('webhook.onlyNow')).waitFor();
  await button(page, t('copyText.copyOf', { label: t('webhook.curl') })).click();
  await page.getByRole('status').getByText(t('copyText.copied')).waitFor();
  const command = await pastedFrom(page);
  const taken = await send(command);
  expect(taken).toMatchObject({ status: 200, answer: { results: [{ result: 'CREATED' }] } });
  const unknown = await send(
    command.replace('admin@demo.example', 'nobody@demo.example').replace('curl-test-', 'pbx-'),
  );
  expect(unknown).toMatchObject({ status: 200, answer: { results: [{ code: 'USER_UNKNOWN' }] } });
  expect((await send(command.replace(/-d '[^']*'/, "-d '{'"))).status).toBe(400);

  await refresh(page, 5);
  const [, first, second, third, fourth, fifth] = await deliveriesOf(page).getByRole('row').allInnerTexts();
  const token = t('webhookWay.TOKEN.name');
  expect(first).toContain(token);
  expect(first).toContain(t('webhookStatus.unreadable'));
  expect(second).toContain(t('webhookStatus.rejected'));
  expect(third).toContain(token);
  expect(third).toContain(t('webhookStatus.taken'));
  expect(fourth).toContain(t('webhook.byTest'));
  expect(fourth).toContain(t('webhookStatus.taken'));
  expect(fifth).toContain(t('webhookStatus.rejected'));

  const why = deliveriesOf(page).getByRole('button').first();
  await why.focus();
  await page.keyboard.press('Enter');
  await deliveriesOf(page).getByText(t('webhookReason.USER_UNKNOWN')).waitFor();
  await deliveriesOf(page).getByText('call.participants.1.loginId').waitFor();
  await page.keyboard.press('Enter');
  await deliveriesOf(page).getByText('call.participants.1.loginId').waitFor({ state: 'detached' });

  const [secret = ''] = /rcw_[\w-]+/.exec(command) ?? [];
  expect(secret).not.toBe('');
  await button(page, t('webhook.hide')).click();
  await page.getByText(t('webhook.onlyNow')).waitFor({ state: 'detached' });
  expect(await page.content()).not.toContain(secret);

  await page
    .getByRole('table', { name: t('webhook.secrets') })
    .getByRole('button')
    .click();
  const dialog = page.getByRole('dialog');
  await heading(dialog, t('webhook.deleteTitle'), 2).waitFor();
  await button(dialog, t('webhook.deleteSubmit')).click();
  await page.getByText(t('webhook.noSecrets')).waitFor();
  expect((await send(command)).status).toBe(401);
  await refresh(page, 5);
});
