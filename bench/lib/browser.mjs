import { chromium } from 'playwright-core';
import { findProgram } from '../../scripts/lib/mariadb.mjs';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];

/** Starts Chromium without a window. @throws Error where there is none */
export function startBrowser() {
  const executablePath = process.env.CHROMIUM_PATH || findProgram(['chromium', 'chromium-browser', 'google-chrome']);
  if (!executablePath) throw new Error('This needs Chromium: install it, or set CHROMIUM_PATH.');
  return chromium.launch({ executablePath, args: FLAGS });
}

/**
 * Opens a page with nothing in its cache, signed in to the product.
 * @param {import('playwright-core').Browser} browser
 * @param {import('./imports.mjs').Caller} product
 */
export async function openSignedIn(browser, product) {
  const [name = '', value = ''] = product.cookie.split('=');
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
  await context.addCookies([{ name, value, url: product.url }]);
  return context.newPage();
}
