import { openSignedIn, startBrowser } from './browser.mjs';

/**
 * Runs in the page: clicks *Add* and resolves, once it says that the users were added, with the milliseconds since the
 * click.
 */
const CLICK = `new Promise((resolve) => {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => /^Add .* users$/.test(textContent));
  const began = performance.now();
  const look = new MutationObserver(() => {
    if (/ users were added/.test(document.body.textContent)) resolve(performance.now() - began);
  });
  look.observe(document.body, { subtree: true, childList: true, characterData: true });
  button.click();
})`;

/**
 * Adds the users of READY imports as an administrator does, one import after another.
 * @param {import('./imports.mjs').Caller} product
 * @param {readonly string[]} ids
 * @returns {Promise<number[]>} milliseconds from each click to the console's saying that the users are there
 */
export async function timeClicks(product, ids) {
  const browser = await startBrowser();
  try {
    const page = await openSignedIn(browser, product);
    const took = [];
    for (const id of ids) {
      await page.goto(`${product.url}/imports/${id}`);
      await page.getByRole('button', { name: /^Add .* users$/ }).waitFor();
      took.push(Number(await page.evaluate(CLICK)));
    }
    return took;
  } finally {
    await browser.close();
  }
}
