import { request } from 'node:http';
import { openSignedIn, startBrowser } from './browser.mjs';

/**
 * Runs in the page before anything of it: keeps when the first row of a table had been painted, since the navigation
 * began.
 */
const WATCH = `globalThis.painted = new Promise((resolve) => {
  const look = () => {
    if (!document.querySelector('tbody tr')) return void requestAnimationFrame(look);
    // The frame that has the row is painted before the next task.
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
  };
  requestAnimationFrame(look);
})`;
const SCRIPTS = `performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.endsWith('.js')).join('\\n')`;

/**
 * Opens the console and a static page in turn, each time in a browser window that has nothing in its cache.
 * @param {{ url: string, cookie: string }} product signed in by the cookie
 * @param {string} bareUrl
 * @param {number} runs
 * @returns {Promise<{ ours: number[], theirs: number[], scripts: { files: number, gzipped: number } }>} milliseconds
 * from the navigation to the first row painted, and what scripts the console loaded by then
 */
export async function firstLoads(product, bareUrl, runs) {
  const browser = await startBrowser();
  /** @param {string} url */
  const open = async (url) => {
    const page = await openSignedIn(browser, product);
    await page.addInitScript({ content: WATCH });
    await page.goto(url, { waitUntil: 'commit' });
    const painted = Number(await page.evaluate('globalThis.painted'));
    const scripts = String(await page.evaluate(SCRIPTS)).split('\n');
    await page.context().close();
    return { painted, scripts };
  };
  try {
    /** @type {number[]} */
    const ours = [];
    /** @type {number[]} */
    const theirs = [];
    /** @type {string[]} */
    let scripts = [];
    // The first of each warms the server and the browser's own code, and doesn't count.
    for (let run = 0; run <= runs; run += 1) {
      const [mine, bare] = [await open(`${product.url}/users`), await open(bareUrl)];
      if (run === 0) continue;
      ours.push(mine.painted);
      theirs.push(bare.painted);
      scripts = mine.scripts;
    }
    return { ours, theirs, scripts: { files: scripts.length, gzipped: await gzippedSize(scripts) } };
  } finally {
    await browser.close();
  }
}

/** How many bytes files have as they are sent to a browser that knows gzip. @param {readonly string[]} urls */
async function gzippedSize(urls) {
  const sizes = urls.map(
    (url) =>
      new Promise((resolve, reject) => {
        const asked = request(url, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
          let size = 0;
          response.on('data', (chunk) => {
            size += chunk.length;
          });
          response.on('end', () => resolve(size));
        });
        asked.on('error', reject);
        asked.end();
      }),
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + Number(size), 0);
}
