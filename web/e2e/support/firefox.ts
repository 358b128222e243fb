import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type ElementHandle, type Page, launch } from 'puppeteer-core';
import { vi } from 'vitest';

const PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** Where Firefox is on this machine; undefined where it is not. */
export const FIREFOX = process.env['FIREFOX_PATH'] || PLACES.find((path) => existsSync(path));

/** Milliseconds; what is waited for is seen at once, this is how long a busy machine may take. */
const PATIENCE = 120_000;
/** Looked for again and again by the clock: a browser without a screen may draw no frames. */
const SOON = { polling: 100, timeout: PATIENCE };

/** What is looked for, by its selector. */
const KINDS = { button: 'button', link: 'a[href]', menuitem: '[role=menuitem]', field: 'input' } as const;
type Kind = keyof typeof KINDS;

/** A window of Firefox, driven over WebDriver BiDi, with what a person does in it. */
export class FirefoxWindow {
  readonly #errors: string[] = [];

  private constructor(
    private readonly browser: Browser,
    private readonly page: Page,
    private readonly downloads: string,
  ) {
    page.on('pageerror', (error) => this.#errors.push(String(error)));
  }

  /** Starts Firefox in English with a profile of its own, which goes with it, at an address. */
  static async open(executablePath: string, url: string): Promise<FirefoxWindow> {
    const downloads = mkdtempSync(join(tmpdir(), 'rollcall-firefox-'));
    const browser = await launch({
      browser: 'firefox',
      executablePath,
      timeout: PATIENCE,
      extraPrefsFirefox: {
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        'browser.helperApps.neverAsk.saveToDisk': 'text/csv',
        'intl.accept_languages': 'en-US',
      },
    });
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(url);
    return new FirefoxWindow(browser, page, downloads);
  }

  /** What went wrong in the page without anybody being told. */
  get errors(): readonly string[] {
    return this.#errors;
  }

  /** Clicks what a person would by its name, once it is there and can be used. */
  async click(kind: Kind, name: string): Promise<void> {
    await (await this.#named(kind, name)).click();
  }

  /** Writes into an empty field. */
  async fill(label: string, value: string): Promise<void> {
    await (await this.#named('field', label)).type(value);
  }

  /** Types where the keyboard is. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async press(key: 'Enter' | 'F8' | 'Tab'): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** Waits until a text is on the page. */
  async see(text: string): Promise<void> {
    await this.page.waitForFunction((wanted) => document.body.innerText.includes(wanted), SOON, text);
  }

  /** Waits until the keyboard is in a field of this name. */
  async seeFocus(label: string): Promise<void> {
    const focused = (wanted: string): boolean => document.activeElement?.getAttribute('aria-label') === wanted;
    await this.page.waitForFunction(focused, SOON, label);
  }

  /** Chooses a file of this machine for the page's own field. */
  async choose(path: string): Promise<void> {
    const input = await this.page.waitForSelector('input[type=file]');
    await input?.uploadFile(path);
  }

  /** The one file that was downloaded, once it is whole. */
  async downloaded(): Promise<{ path: string; bytes: Buffer }> {
    // Until then it is empty, and what has come stands beside it, or alone for a moment before it gets its name.
    const path = await vi.waitUntil(
      () => {
        const [file = '', ...others] = readdirSync(this.downloads).map((name) => join(this.downloads, name));
        const isWhole = others.length === 0 && file !== '' && !file.endsWith('.part') && statSync(file).size > 0;
        return isWhole ? file : undefined;
      },
      { timeout: PATIENCE, interval: 100 },
    );
    return { path, bytes: await readFile(path) };
  }

  async #named(kind: Kind, name: string): Promise<ElementHandle> {
    const found = await this.page.waitForFunction(
      (selector, wanted) =>
        [...document.querySelectorAll<HTMLElement>(selector)].find((element) => {
          const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element.textContent;
          const names = [element.getAttribute('aria-label'), label?.trim()];
          return names.includes(wanted) && element.checkVisibility() && !element.matches(':disabled, [data-disabled]');
        }),
      SOON,
      KINDS[kind],
      name,
    );
    const element = found.asElement();
    if (!element) throw new Error(`No ${kind} ${name}`);
    return element as ElementHandle;
  }

  async close(): Promise<void> {
    await this.browser.close();
    rmSync(this.downloads, { recursive: true, force: true });
  }
}
