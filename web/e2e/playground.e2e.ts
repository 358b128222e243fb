// oxlint-disable vitest/no-standalone-expect -- the rule knows only Vitest's own `test`, not one that was extended
import type { Page, Request } from 'playwright-core';
import { expect } from 'vitest';
import { signInQuickly } from './support/api.ts';
import { ADMINISTRATOR } from './support/product.ts';
import { heading } from './support/steps.ts';
import { browserTest } from './support/test.ts';
import { textsIn } from './support/texts.ts';

const test = browserTest({ productFor: 'file' });
const t = textsIn('en');
const POLL = { timeout: 15_000 };
const MOST_SCRIPT_BYTES = 250_000;

test('the playground asks no other origin for anything, is signed in by the cookie, and answers an example', async ({
  open,
  product,
}) => {
  const page = await open();
  await signInQuickly(page);
  const requests = watchRequests(page);
  await page.goto('/playground');
  await expect.poll(() => page.locator('.graphiql-query-editor').innerText(), POLL).toMatch(/query\sMe/);
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().postData()?.includes('query Me') ?? false),
    page.getByRole('button', { name: /^Execute query/ }).click(),
  ]);
  expect(await answer.json()).toMatchObject({ data: { viewer: { loginId: ADMINISTRATOR.loginId } } });
  await page
    .getByRole('region', { name: 'Operation Result' })
    .or(page.locator('.graphiql-response'))
    .first()
    .getByText(ADMINISTRATOR.loginId)
    .waitFor();
  await page.waitForLoadState('networkidle');
  const elsewhere = requests().filter(
    (request) => /^(https?|wss?):/.test(request.url()) && new URL(request.url()).origin !== product.url,
  );
  expect(elsewhere.map((request) => request.url())).toEqual([]);
});

test('the playground asks a stranger to sign in first', async ({ open }) => {
  const page = await open();
  await page.goto('/playground');
  await page.getByRole('link', { name: t('signIn.title') }).click();
  await heading(page, t('signIn.title')).waitFor();
});

test(`the first load of the user list transfers at most ${MOST_SCRIPT_BYTES / 1000} kB of scripts`, async ({
  open,
  task,
}) => {
  const page = await open();
  await signInQuickly(page);
  const requests = watchRequests(page);
  await page.goto('/users');
  await page.getByRole('table', { name: t('users.title') }).waitFor();
  await page.waitForLoadState('networkidle');
  const urls = requests().flatMap((request) => (request.resourceType() === 'script' ? [request.url()] : []));
  const scripts = await Promise.all([...new Set(urls)].map(transferOf));
  const bytes = scripts.reduce((sum, script) => sum + script.bytes, 0);
  task.meta.transferredScriptBytes = bytes;
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter(({ encoding }) => encoding !== 'br' && encoding !== 'gzip')).toEqual([]);
  expect(bytes).toBeLessThanOrEqual(MOST_SCRIPT_BYTES);
});

declare module 'vitest' {
  interface TaskMeta {
    /** The size of all scripts of the first load, as they came over the network. */
    transferredScriptBytes?: number;
  }
}

/** Every request of a page from now on. */
function watchRequests(page: Page): () => readonly Request[] {
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  return () => requests;
}

/** What a script weighs on the network, asked anew: of one that the browser had already it does not always tell. */
async function transferOf(url: string): Promise<{ encoding: string | null; bytes: number }> {
  const { headers } = await fetch(url, { method: 'HEAD', headers: { 'accept-encoding': 'br, gzip' } });
  return { encoding: headers.get('content-encoding'), bytes: Number(headers.get('content-length')) };
}
