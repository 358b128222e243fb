import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '@rollcall/shared';
import type { Page } from 'playwright-core';
import { violationsOf } from './axe.ts';
import { DESKTOP, PHONE } from './browser.ts';
import type { Seen } from './seen.ts';
import { SCREENSHOTS } from './test.ts';
import { type Texts, textsIn } from './texts.ts';

const WIDTHS = [DESKTOP, PHONE] as const;

/**
 * The scheme in which a language is looked at by every rule. A scheme changes nothing but colours, and a language none
 * of them, so the other scheme is looked at once, in English, and by the rules of colours alone.
 */
const SCHEMES = { en: 'light', ja: 'dark' } as const;
const OTHER_SCHEME = { en: 'dark', ja: undefined } as const;

/** A window in which everything stands still. */
export const lookOf = (language: Locale) =>
  ({
    locale: language === 'ja' ? 'ja-JP' : 'en-US',
    colorScheme: SCHEMES[language],
    reducedMotion: 'reduce',
  }) as const;

/** Looks at one thing after the other in a window, and keeps what is found against each. */
export class Looker {
  readonly found: string[] = [];
  readonly t: Texts;
  #isLoaded = false;

  constructor(
    readonly page: Page,
    readonly language: Locale,
  ) {
    this.t = textsIn(language);
    mkdirSync(SCREENSHOTS, { recursive: true });
  }

  /** Looks at something in both widths, and keeps a picture of it in the language's scheme. */
  async look({ name, path, ready }: Seen): Promise<void> {
    const { page, t, language } = this;
    const scheme = SCHEMES[language];
    await page.setViewportSize(DESKTOP);
    await this.#show(scheme);
    await this.#goTo(path);
    await ready(page, t);
    // Several parts of a page may be waiting; none of them is to be.
    await page.getByText(t('common.loading'), { exact: true }).first().waitFor({ state: 'detached' });
    for (const viewport of WIDTHS) {
      const stem = `${name}-${language}-${scheme}-${viewport.width}`;
      await page.setViewportSize(viewport);
      await styled(page);
      const faults = await violationsOf(page);
      const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (overhang > 0) faults.push(`scrolls sideways by ${overhang} pixels`);
      this.#keep(stem, faults);
      await page.screenshot({ path: join(SCREENSHOTS, `${stem}.png`), fullPage: viewport === PHONE });
    }
    const other = OTHER_SCHEME[language];
    if (!other) return;
    await this.#show(other);
    for (const viewport of WIDTHS.toReversed()) {
      await page.setViewportSize(viewport);
      await styled(page);
      this.#keep(`${name}-${language}-${other}-${viewport.width}`, await violationsOf(page, 'colours'));
    }
  }

  /** Shows the window in a scheme; what is loaded first in it is drawn in it anyhow. */
  async #show(scheme: 'light' | 'dark'): Promise<void> {
    await this.page.emulateMedia({ colorScheme: scheme });
    if (this.#isLoaded) await this.page.locator(`html[data-mantine-color-scheme=${scheme}]`).waitFor();
  }

  /**
   * Goes to a path as the browser's own buttons do, by way of a page where nothing is left of the one before: the
   * console and axe-core are loaded and compiled once, not for each page. The first is loaded, and so is one after
   * something that stays open.
   */
  async #goTo(path: string): Promise<void> {
    const { page, t } = this;
    if (this.#isLoaded) {
      await goWithin(page, '/nowhere');
      await page.getByRole('heading', { name: t('refusal.notFoundTitle'), level: 1, exact: true }).waitFor();
      if (await page.evaluate(() => !document.querySelector('dialog[open], :popover-open'))) {
        await goWithin(page, path);
        return;
      }
    }
    await page.goto(path);
    this.#isLoaded = true;
  }

  #keep(stem: string, faults: readonly string[]): void {
    this.found.push(...faults.map((fault) => `${stem}: ${fault}`));
  }

  /** Has the next thing loaded anew: what is shown has come to be out of date. */
  loadAgain(): void {
    this.#isLoaded = false;
  }
}

const goWithin = (page: Page, path: string): Promise<void> =>
  page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, path);

/** Waits until what a change of the window changes is drawn, and no transition of it is under way. */
async function styled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () =>
      new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    await frame();
    await frame();
    const passing = document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations === 1);
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });
}
