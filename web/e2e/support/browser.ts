import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** Starts Chromium, with a profile of its own that goes with it. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  return chromium.launch({ executablePath, args: FLAGS });
}

/** How a window looks at the console. */
export type Look = Pick<
  BrowserContextOptions,
  'locale' | 'timezoneId' | 'colorScheme' | 'viewport' | 'reducedMotion' | 'forcedColors'
>;

export const DESKTOP = { width: 1280, height: 800 } as const;
export const PHONE = { width: 390, height: 844 } as const;

export const DEFAULT_LOOK: Look = {
  locale: 'en-US',
  timezoneId: 'Asia/Tokyo',
  colorScheme: 'light',
  viewport: DESKTOP,
};

/**
 * What goes wrong in a page without anybody being told: errors, what it logs as errors, what its security policy
 * refuses.
 */
export class Problems {
  readonly #found: string[] = [];
  readonly #expected: RegExp[] = [];

  watch(page: Page): void {
    page.on('pageerror', (error) => this.#found.push(`uncaught: ${error.message}`));
    page.on('console', (message) => {
      const text = message.text();
      if (message.type() === 'error' || /Content Security Policy/i.test(text)) {
        this.#found.push(`console: ${text} (${message.location().url})`);
      }
    });
    page.on('crash', () => this.#found.push('the page crashed'));
  }

  /** Problems that a test brings about itself. */
  expect(...patterns: readonly RegExp[]): void {
    this.#expected.push(...patterns);
  }

  get unexpected(): readonly string[] {
    return this.#found.filter((problem) => !this.#expected.some((pattern) => pattern.test(problem)));
  }
}
