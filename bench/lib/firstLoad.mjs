import { request } from 'node:http';
import { chromium } from 'playwright-core';
import { findProgram } from '../../scripts/lib/mariadb.mjs';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];

/** Runs in the page before anything of it: keeps when the first row of a table had been painted, since the navigation began. */
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
 * @returns {Promise<{ ours: number[], theirs: number[], scripts: { files: number, gzipped: number } }>} milliseconds from the navigation
 *   to the first row painted, and what scripts the console loaded by then
 */
export async function firstLoads(product, bareUrl, runs) {
  const executablePath = process.env.CHROMIUM_PATH || findProgram(['chromium', 'chromium-browser', 'google-chrome']);
  if (!executablePath) throw new Error('This needs Chromium: install it, or set CHROMIUM_PATH.');
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  const [name = '', value = ''] = product.cookie.split('=');
  /** @param {string} url */
  const open = async (url) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    await context.addCookies([{ name, value, url: product.url }]);
    const page = await context.newPage();
    await page.addInitScript({ content: WATCH });
    await page.goto(url, { waitUntil: 'commit' });
    const painted = Number(await page.evaluate('globalThis.painted'));
    const scripts = String(await page.evaluate(SCRIPTS)).split('\n');
    await context.close();
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
