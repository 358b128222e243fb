import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { type TestAPI, expect, test as base } from 'vitest';
import { DEFAULT_LOOK, type Look, Problems, launchBrowser } from './browser.ts';
import { type Product, startProduct } from './product.ts';

/** Where screenshots go. */
export const SCREENSHOTS = join(import.meta.dirname, '../.screenshots');

const PATIENCE = 15_000;

interface Fixtures {
  readonly browser: Browser;
  readonly product: Product;
  readonly problems: Problems;
  /**
   * Opens an empty window with cookies of its own. What it shows first is for the test to say: loading a page costs a
   * second.
   */
  readonly open: (look?: Partial<Look>) => Promise<Page>;
}

interface Setting {
  /** Minutes until a new user can sign in. */
  readonly delay?: number;
  /** Whether each test starts a product of its own, or all of a file share one. */
  readonly productFor?: 'test' | 'file';
}

/** The browser of all files that this worker runs; each window in it has a context of its own. */
let shared: Promise<Browser> | undefined;

async function sharedBrowser(): Promise<Browser> {
  if (!shared || !(await shared).isConnected()) shared = launchBrowser();
  return shared;
}

/** Tests of the built product in a browser. Each fails where a page had an error of which nobody was told. */
export const browserTest = ({ delay = 0, productFor = 'test' }: Setting = {}): TestAPI<Fixtures> =>
  base.extend<Fixtures>({
    browser: [
      // oxlint-disable-next-line no-empty-pattern -- Vitest reads from the pattern which fixtures this one needs: none
      async ({}, use) => {
        const browser = await sharedBrowser();
        await use(browser);
        await browser.close();
      },
      { scope: 'worker' },
    ],
    product: [
      // oxlint-disable-next-line no-empty-pattern -- as above
      async ({}, use) => {
        const product = await startProduct({ provisioningDelayMinutes: delay });
        await use(product);
        await product.stop();
      },
      { scope: productFor },
    ],
    // oxlint-disable-next-line no-empty-pattern -- as above
    problems: async ({}, use) => {
      const problems = new Problems();
      await use(problems);
      expect(problems.unexpected, 'errors in the page').toEqual([]);
    },
    open: async ({ browser, product, problems, task }, use) => {
      const pages: Page[] = [];
      await use(async (look = {}) => {
        const context = await browser.newContext({
          ...DEFAULT_LOOK,
          ...look,
          baseURL: product.url,
          acceptDownloads: true,
        });
        context.setDefaultTimeout(PATIENCE);
        context.on('page', (page) => problems.watch(page));
        const page = await context.newPage();
        pages.push(page);
        return page;
      });
      if (task.result?.state === 'fail') await keepLastSight(pages, task.name);
      await Promise.all(pages.map((page) => page.context().close()));
    },
  });

async function keepLastSight(pages: readonly Page[], name: string): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  const stem = `failed-${name.replaceAll(/[^\w]+/g, '-').slice(0, 80)}`;
  await Promise.all(
    pages.map((page, index) =>
      page.screenshot({ path: join(SCREENSHOTS, `${stem}-${index + 1}.png`), timeout: 5000 }).catch(() => undefined),
    ),
  );
}
