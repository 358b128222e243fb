// oxlint-disable vitest/no-standalone-expect -- the rule knows only Vitest's own `test`, not one that was extended
import type { Page, Request } from 'playwright-core';
import { expect } from 'vitest';
import { EXAMPLES } from '../src/features/playground/examples.ts';
import { signInQuickly } from './support/api.ts';
import { ADMINISTRATOR } from './support/product.ts';
import { heading } from './support/steps.ts';
import { browserTest } from './support/test.ts';
import { textsIn } from './support/texts.ts';

const test = browserTest({ productFor: 'file' });
const t = textsIn('en');

test('the playground asks no other origin for anything, is signed in by the cookie, and answers an example', async ({
  open,
  product,
}) => {
  const page = await open();
  await signInQuickly(page);
  const requests = watchRequests(page);
  await page.goto('/playground');
  await expect.poll(() => page.locator('.graphiql-query-editor').innerText()).toMatch(/query\sMe/);
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

test('the playground says whose it is, leads back, and its examples are answered', async ({ open, product }) => {
  const page = await open({ viewport: { width: 390, height: 844 } });
  await signInQuickly(page);
  await page.goto('/playground');
  await page.getByRole('heading', { name: 'Rollcall API playground' }).waitFor();
  await page.locator('.graphiql-query-editor').waitFor();
  // On a phone the answer stands under what is asked, over the whole width.
  const answer = await page.locator('.graphiql-response').boundingBox();
  expect(answer?.width).toBeGreaterThan(250);
  expect(answer?.height).toBeGreaterThan(200);

  const errors = [];
  for (const { query, variables } of EXAMPLES) {
    for (const [, operationName] of query.matchAll(/^(?:query|mutation) (\w+)/gm)) {
      const data = { query, operationName, variables: JSON.parse(variables ?? '{}') as unknown };
      const response = await page.request.post('/graphql', { data, headers: { origin: product.url } });
      const { errors: refused } = (await response.json()) as { errors?: unknown };
      if (refused) errors.push([operationName, refused]);
    }
  }
  expect(errors).toEqual([]);

  await page.getByRole('link', { name: 'Back to the console' }).click();
  await heading(page, t('overview.title')).waitFor();
});

test('the playground asks a stranger to sign in first', async ({ open }) => {
  const page = await open();
  await page.goto('/playground');
  await page.getByRole('link', { name: t('signIn.title') }).click();
  await heading(page, t('signIn.title')).waitFor();
});

/** Every request of a page from now on. */
function watchRequests(page: Page): () => readonly Request[] {
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  return () => requests;
}
