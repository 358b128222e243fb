// oxlint-disable vitest/no-standalone-expect -- the rule knows only Vitest's own `test`, not one that was extended
import { COLUMNS, type ColumnKey } from '@rollcall/shared';
import type { Locator, Page, Request } from 'playwright-core';
import { describe, expect } from 'vitest';
import { createImport, signInQuickly } from './support/api.ts';
import { button, pickFile } from './support/steps.ts';
import { stored } from './support/stored.ts';
import { browserTest } from './support/test.ts';
import { textsIn } from './support/texts.ts';
import { csvOf, someUsers } from './support/users.ts';

const test = browserTest({ productFor: 'file' });
const t = textsIn('en');
const FILE = 'secrets.csv';
/** Milliseconds: a slow machine is no reason to fail. */
const PATIENCE = 120_000;
const SECRETS = ['Canary-Kohaku-1', 'Canary-Suzume-2', 'Canary-Tsubame-3'] as const;
/** Typed into the review, in the place of one that was not good enough. */
const TYPED = 'Canary-Typed-4';
/** Too simple, so it is one of the errors. */
const FAULTY = 'canarysimple';
const ALL = [...SECRETS, TYPED, FAULTY];

/** Everything that a page sends, as text. */
class Sent {
  readonly #sent: Promise<string>[] = [];
  readonly operations: string[] = [];
  /** Of files. */
  uploads = 0;

  constructor(page: Page) {
    page.on('request', (request) => this.#sent.push(this.#read(request)));
  }

  async #read(request: Request): Promise<string> {
    if (new URL(request.url()).pathname.startsWith('/files')) this.uploads += 1;
    const bytes = request.postDataBuffer() ?? Buffer.of();
    const body = bytes.toString();
    const name: unknown = body.startsWith('{') ? (JSON.parse(body) as { operationName?: unknown }).operationName : '';
    if (typeof name === 'string') this.operations.push(name);
    // In whatever encoding a file may be sent.
    const bodies = [decoded(body), bytes.toString('latin1'), bytes.toString('utf16le')];
    return [request.url(), JSON.stringify(await request.allHeaders()), ...bodies].join('\n');
  }

  async texts(): Promise<readonly string[]> {
    return Promise.all(this.#sent);
  }
}

/** A body, and what is in it as base64. */
const decoded = (body: string): string =>
  body + [...body.matchAll(/[A-Za-z0-9+/]{40,}={0,2}/g)].map(([text]) => Buffer.from(text, 'base64').toString()).join();

/** Which of the passwords are in a text. */
const found = (text: string): string[] => ALL.filter((secret) => text.includes(secret));

async function seesNone(sent: Sent, page: Page): Promise<void> {
  for (const text of await sent.texts()) expect([text.slice(0, 200), found(text)]).toEqual([text.slice(0, 200), []]);
  expect(found(await stored(page))).toEqual([]);
}

const cell = (page: Page, row: number, key: ColumnKey): Locator =>
  page.locator(`[data-row="${row}"] > [data-column="${COLUMNS.findIndex((known) => known.key === key)}"]`);

async function type(page: Page, row: number, key: ColumnKey, text: string): Promise<void> {
  await cell(page, row, key).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

describe('the passwords of a file with errors', { timeout: 600_000 }, () => {
  test('leave the browser with the upload that adds the users, and are kept nowhere', async ({ open }) => {
    const page = await open();
    page.setDefaultTimeout(PATIENCE);
    await signInQuickly(page);
    const [one = {}, two = {}, three = {}, four = {}] = someUsers(4, {}, 'secret');
    const csv = csvOf([
      { ...one, loginId: 'no address', password: SECRETS[0] },
      { ...two, password: SECRETS[1] },
      { ...three, password: FAULTY },
      { ...four, password: SECRETS[2], timeZone: 'Asia/Tokio' },
    ]);
    await page.goto('/imports/new');
    const sent = new Sent(page);

    await pickFile(page, t, FILE, Buffer.from(csv));
    await page.getByRole('grid', { name: t('review.grid') }).waitFor();
    await page.getByText(t('draft.checking')).waitFor({ state: 'detached' });
    await expect.poll(() => sent.operations, { timeout: PATIENCE }).toContain('ImportFileCheck');
    await seesNone(sent, page);

    await type(page, 0, 'loginId', 'secret1@import.example');
    await type(page, 2, 'password', TYPED);
    await type(page, 3, 'timeZone', '0');
    await page.getByText(t('draft.rightTitle'), { exact: true }).waitFor();
    const add = button(page, t('commit.submit', { count: 4 }));
    await expect.poll(() => add.isEnabled(), { timeout: PATIENCE }).toBe(true);
    expect(sent.operations).toContain('ImportCheck');
    expect(sent.operations).not.toContain('ImportCreate');
    expect(sent.uploads).toBe(0);
    await seesNone(sent, page);

    await add.click();
    await page.getByText(t('added.title', { count: 4 }), { exact: true }).waitFor();
    const bodies = (await sent.texts()).filter((text) => found(text).length > 0);
    // The one upload, so what is looked for above would have been seen there.
    expect(bodies.map(found)).toEqual([[...SECRETS, TYPED]]);
    expect(bodies[0]).toMatch(/^http:\/\/[^/]+\/files\n/);
    expect(found(await stored(page))).toEqual([]);
  });

  test('stay where the same file came before, which is known by its hash, also on plain HTTP', async ({ open }) => {
    const page = await open();
    page.setDefaultTimeout(PATIENCE);
    await signInQuickly(page);
    const users = someUsers(2, { password: SECRETS[0] }, 'known');
    const csv = csvOf([...users, { loginId: 'no address', password: SECRETS[1] }]);
    await createImport(page, csv, FILE);
    // What a page lacks that came by plain HTTP from anywhere but this machine.
    await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
    await page.goto('/imports/new');
    expect(await page.evaluate(() => typeof crypto.subtle)).toBe('undefined');
    const sent = new Sent(page);
    // The same file, saved in another encoding.
    await pickFile(page, t, 'renamed.csv', Buffer.from(`\uFEFF${csv}`, 'utf16le'));
    await page.getByText(t('sameFile.title'), { exact: true }).waitFor();
    await seesNone(sent, page);
  });
});
