// oxlint-disable vitest/no-standalone-expect -- the rule knows only Vitest's own `test`, not one that was extended
import type { Page, Request } from 'playwright-core';
import { expect } from 'vitest';
import { addUser, replacePassword, signInQuickly } from './support/api.ts';
import { PHONE } from './support/browser.ts';
import { ADMINISTRATOR } from './support/product.ts';
import { button, field, heading, trySignIn } from './support/steps.ts';
import { browserTest } from './support/test.ts';
import { textsIn } from './support/texts.ts';

const test = browserTest({ productFor: 'file' });
const t = textsIn('en');
const MOST_SCRIPT_BYTES = 250_000;
const MOST_SIGN_IN_BYTES = 90_000;

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

test(`who is to sign in waits for at most ${MOST_SIGN_IN_BYTES / 1000} kB of scripts, and the console comes while they type`, async ({
  open,
}) => {
  const page = await open();
  const requests = watchRequests(page);
  const scriptsSoFar = () => new Set(requests().flatMap((request) => (isScript(request) ? [request.url()] : [])));
  await page.goto('/contract');
  await heading(page, t('signIn.title')).waitFor();
  await page.waitForLoadState('networkidle');
  const first = scriptsSoFar();
  const transfers = await Promise.all([...first].map(transferOf));
  expect(transfers.length).toBeGreaterThan(0);
  expect(transfers.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(MOST_SIGN_IN_BYTES);
  await field(page, t('signIn.loginId')).fill('a');
  await expect.poll(() => scriptsSoFar().size, { timeout: 30_000 }).toBeGreaterThan(first.size);
});

test('what was typed to sign in stays through a refusal and a lost connection, in a dark page too', async ({
  open,
  problems,
}) => {
  problems.expect(/net::ERR_FAILED/);
  const page = await open({ colorScheme: 'dark' });
  await trySignIn(page, t, ADMINISTRATOR.loginId, 'Wrong-password-1');
  await page.getByRole('alert').getByText('The login ID or the password is wrong.').waitFor();
  await page.route('**/graphql', (route) => route.abort(), { times: 1 });
  await field(page, t('signIn.password')).fill(ADMINISTRATOR.password);
  await button(page, t('signIn.submit')).click();
  await page.getByRole('alert').getByText(t('failure.connection.title')).waitFor();
  expect(await field(page, t('signIn.loginId')).inputValue()).toBe(ADMINISTRATOR.loginId);
  await button(page, t('password.show')).click();
  expect(await field(page, t('signIn.password')).inputValue()).toBe(ADMINISTRATOR.password);
  expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark');
  await button(page, t('signIn.submit')).click();
  await heading(page, t('overview.title')).waitFor();
});

test.for(['/', '/overview'] as const)(
  'at %s, who is signed in and what waits for them are asked for once',
  async (path, { open }) => {
    const page = await open();
    await signInQuickly(page);
    const asked = watchOperations(page);
    await page.goto(path);
    await page.getByRole('table', { name: t('contract.seats') }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(new URL(page.url()).pathname).toBe('/overview');
    expect(asked().filter((name) => name === 'Viewer' || name === 'Overview')).toEqual(['Viewer', 'Overview']);
  },
);

test.for([
  ['/users?search=admin&status=ACTIVE&sort=-loginId', 'wide'],
  ['/users?sort=name', 'narrow'],
] as const)(
  'at %s in a %s window, who is signed in and the list are asked for once',
  async ([path, width], { open }) => {
    const page = await open(width === 'narrow' ? { viewport: PHONE } : {});
    await signInQuickly(page);
    await page.addInitScript(() =>
      localStorage.setItem('rollcall.users.view', 'columns=loginId.lastSignIn&density=compact'),
    );
    const asked = watchOperations(page);
    await page.goto(path);
    await page
      .getByRole('table', { name: t('users.title') })
      .getByText(ADMINISTRATOR.loginId)
      .first()
      .waitFor();
    await page.waitForLoadState('networkidle');
    expect(asked().filter((name) => name === 'Viewer' || name === 'Users')).toEqual(['Viewer', 'Users']);
  },
);

test.for([
  ['light', 'rgb(247, 248, 250)'],
  ['dark', 'rgb(20, 24, 30)'],
] as const)(
  'while its scripts are on their way a %s window has the console’s colour',
  async ([scheme, colour], { open }) => {
    const page = await open({ colorScheme: scheme });
    await signInQuickly(page);
    let arrive = (): void => undefined;
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route('**/*.js', async (route) => {
      await arrived;
      await route.continue();
    });
    await page.goto('/users', { waitUntil: 'commit' });
    const colourOfPage = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.locator('.splash').waitFor();
    expect(await colourOfPage()).toBe(colour);
    arrive();
    await heading(page, t('users.title')).waitFor();
    expect(await colourOfPage()).toBe(colour);
  },
);

test('what could not be read ahead is read when it is needed', async ({ open, problems }) => {
  problems.expect(/net::ERR_FAILED/);
  const page = await open();
  await signInQuickly(page);
  const failed = new Set<string>();
  await page.route('**/graphql', async (route) => {
    const name = operationOf(route.request());
    if (failed.has(name)) return route.continue();
    failed.add(name);
    return route.abort();
  });
  await page.goto('/users');
  await page.getByRole('table', { name: t('users.title') }).waitFor();
  expect([...failed]).toEqual(expect.arrayContaining(['Viewer', 'Users']));
});

test('who comes to sign in may choose the language, and what was typed stays', async ({ open }) => {
  const page = await open();
  const ja = textsIn('ja');
  await page.goto('/sign-in');
  await page.getByText(t('signIn.forgotten')).waitFor();
  await field(page, t('signIn.loginId')).fill('someone@demo.example');
  await page.getByRole('button', { name: '日本語' }).click();
  await heading(page, ja('signIn.title')).waitFor();
  await page.getByText(ja('signIn.forgotten')).waitFor();
  expect(await field(page, ja('signIn.loginId')).inputValue()).toBe('someone@demo.example');
  expect(await page.locator('html').getAttribute('lang')).toBe('ja');
});

test('a stranger who opens the list is asked to sign in, and is shown it then', async ({ open }) => {
  const page = await open();
  await page.goto('/users');
  await heading(page, t('signIn.title')).waitFor();
  const asked = watchOperations(page);
  await trySignIn(page, t, ADMINISTRATOR.loginId, ADMINISTRATOR.password);
  await page.getByRole('table', { name: t('users.title') }).waitFor();
  expect(asked()).toContain('Users');
});

test('who is no administrator, and whose password is temporary, is shown what is theirs', async ({ open }) => {
  const page = await open();
  await signInQuickly(page);
  const loginId = 'member@demo.example';
  await addUser(page, { loginId, name: 'Mia Member', password: 'Karino-1-2-3', locale: 'EN' });
  await signInQuickly(page, { loginId, password: 'Karino-1-2-3' });
  await page.goto('/');
  await heading(page, t('passwordChange.firstTitle')).waitFor();
  await replacePassword(page, 'Karino-1-2-3', 'Watashi-no-1');
  const asked = watchOperations(page);
  await page.goto('/');
  await heading(page, t('own.title')).waitFor();
  expect(asked()).not.toContain('Overview');
});

/** Also one that is fetched for later, which the browser calls something else. */
const isScript = (request: Request): boolean => request.url().endsWith('.js');

/** Every request of a page from now on. */
function watchRequests(page: Page): () => readonly Request[] {
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  return () => requests;
}

/** The name of the operation that a request asks the API for. */
const operationOf = (request: Request): string =>
  (request.postDataJSON() as { readonly operationName: string }).operationName;

/** The names of the operations that a page asks the API for from now on. */
function watchOperations(page: Page): () => readonly string[] {
  const requests = watchRequests(page);
  return () => requests().flatMap((request) => (request.url().endsWith('/graphql') ? [operationOf(request)] : []));
}

/** What a script weighs on the network, asked anew: of one that the browser had already it does not always tell. */
async function transferOf(url: string): Promise<{ encoding: string | null; bytes: number }> {
  const { headers } = await fetch(url, { method: 'HEAD', headers: { 'accept-encoding': 'br, gzip' } });
  return { encoding: headers.get('content-encoding'), bytes: Number(headers.get('content-length')) };
}
