import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { openSignedIn, startBrowser } from '../../lib/browser.mjs';
import { startProduct } from '../../lib/product.mjs';
import { files } from './files.mjs';
import { mustHold } from './mustHold.mjs';

const MOST = 250;
/** A busy machine makes a frame long too; a file makes it long each time. */
const TRIES = 3;
const PATIENCE = 60_000;

/** Runs in the page: notes how long its longest task took. */
const WATCH = `window.longestTask = 0;
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) window.longestTask = Math.max(window.longestTask, duration);
}).observe({ type: 'longtask' });`;

/**
 * Has whatever files chosen in the console for some minutes: no frame takes more than a quarter of a second, and each
 * file is reviewed or refused in words.
 * @param {import('../world.mjs').World} world
 * @param {number} minutes
 * @param {number} seed
 */
export async function browserFuzzed({ url, folder }, minutes, seed) {
  const product = await startProduct(url, folder, { RATE_LIMITS: 'off', LOG_LEVEL: 'silent' });
  const browser = await startBrowser();
  // From a file: handed over as bytes, they are decoded by a task in the page that is longer than any of the product's.
  const place = join(folder, 'chosen');
  mkdirSync(place);
  let chosen = 0;
  try {
    const page = await openSignedIn(browser, product);
    await page.addInitScript(WATCH);
    const until = performance.now() + minutes * 60_000;
    const property = fc.asyncProperty(files(), fc.constantFrom('fuzz.csv', 'fuzz.xlsx'), async (file, name) => {
      chosen += 1;
      const path = join(place, name);
      writeFileSync(path, file);
      let longest = Infinity;
      for (let i = 0; i < TRIES && longest > MOST; i += 1)
        longest = Math.min(longest, await choose(page, product.url, path));
      if (longest > MOST) throw new Error(`A frame took ${Math.round(longest)} ms in each of ${TRIES} tries`);
    });
    for (let round = 0; performance.now() < until; round += 1) {
      await mustHold(property, { seed: seed + round, numRuns: 10, until });
    }
    return `${chosen} files chosen`;
  } finally {
    await browser.close();
    await product.stop();
  }
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} url
 * @param {string} path of the file
 * @returns {Promise<number>} the longest task, in milliseconds
 */
async function choose(page, url, path) {
  await page.goto(`${url}/imports/new`);
  const input = page.locator('input[type=file]').first();
  await input.waitFor({ state: 'attached' });
  await page.evaluate('window.longestTask = 0');
  await input.setInputFiles(path);
  // How it was read, or why it can't be; and then its review, or why there is none.
  const read = page.getByRole('button', { name: 'Upload', exact: true });
  const refused = page.getByRole('alert');
  await read.or(refused).first().waitFor({ timeout: PATIENCE });
  if ((await read.isVisible()) && (await read.isEnabled())) {
    await read.click();
    await page.locator('h1', { hasNotText: 'Add multiple users' }).or(refused).first().waitFor({ timeout: PATIENCE });
  }
  return Number(
    await page.evaluate(
      'new Promise((r) => requestAnimationFrame(() => setTimeout(() => r(window.longestTask), 100)))',
    ),
  );
}
