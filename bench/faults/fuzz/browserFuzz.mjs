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
 * Has whatever files chosen in the console for some minutes: no frame takes more than a quarter of a second, and each file is reviewed or
 * refused in words.
 * @param {import('../world.mjs').World} world
 * @param {number} minutes
 * @param {number} seed
 */
export async function browserFuzzed({ url, folder }, minutes, seed) {
  const product = await startProduct(url, folder, { RATE_LIMITS: 'off', LOG_LEVEL: 'silent' });
  const browser = await startBrowser();
  let chosen = 0;
  try {
    const page = await openSignedIn(browser, product);
    await page.addInitScript(WATCH);
    const until = performance.now() + minutes * 60_000;
    const property = fc.asyncProperty(files(), fc.constantFrom('fuzz.csv', 'fuzz.xlsx'), async (file, name) => {
      chosen += 1;
      let longest = Infinity;
      for (let i = 0; i < TRIES && longest > MOST; i += 1)
        longest = Math.min(longest, await choose(page, product.url, file, name));
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
 * @param {Uint8Array} file
 * @param {string} name
 * @returns {Promise<number>} the longest task, in milliseconds
 */
async function choose(page, url, file, name) {
  await page.goto(`${url}/imports/new`);
  const input = page.locator('input[type=file]').first();
  await input.waitFor({ state: 'attached' });
  await page.evaluate('window.longestTask = 0');
  await input.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(file) });
  // The sheet of a review, its summary, or why there is none.
  await page.locator('[role=grid], [role=alert], table').first().waitFor({ timeout: PATIENCE });
  return Number(
    await page.evaluate(
      'new Promise((r) => requestAnimationFrame(() => setTimeout(() => r(window.longestTask), 100)))',
    ),
  );
}
