import type { Page, Request } from 'playwright-core';
import { expect } from 'vitest';
import { signInQuickly } from './support/api.ts';
import { ADMINISTRATOR } from './support/product.ts';
import { heading } from './support/steps.ts';
import { test } from './support/test.ts';
import { textsIn } from './support/texts.ts';

const t = textsIn('en');
const MOST_SCRIPT_BYTES = 250_000;

test('the playground asks no other origin for anything, is signed in by the cookie, and answers an example', async ({
  open,
  product,
}) => {
  const page = await open();
  await signInQuickly(page);
  const requests = watchRequests(page);
  await page.goto('/playground');
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
  await page.goto('about:blank');
  const requests = watchRequests(page);
  await page.goto('/users');
  await page.getByRole('table', { name: t('users.title') }).waitFor();
  await page.waitForLoadState('networkidle');
  const scripts = await Promise.all(
    requests()
      .filter((request) => request.resourceType() === 'script')
      .map(transferOf),
  );
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

async function transferOf(request: Request): Promise<{ url: string; encoding: string | undefined; bytes: number }> {
  const response = await request.response();
  const { responseBodySize } = await request.sizes();
  return {
    url: request.url(),
    encoding: (await response?.allHeaders())?.['content-encoding'],
    bytes: responseBodySize,
  };
}
