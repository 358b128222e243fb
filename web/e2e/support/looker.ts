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

/** The schemes of a language. A language changes no colour and a scheme nothing else, so in the second only colours are looked at. */
const SCHEMES = { en: ['light', 'dark'], ja: ['dark', 'light'] } as const;

/** A window in which everything stands still. */
export const lookOf = (language: Locale) =>
  ({
    locale: language === 'ja' ? 'ja-JP' : 'en-US',
    colorScheme: SCHEMES[language][0],
    reducedMotion: 'reduce',
  }) as const;

/** Looks at one thing after the other in a window, and keeps what is found against each. */
export class Looker {
  readonly found: string[] = [];
  readonly t: Texts;

  constructor(
    readonly page: Page,
    readonly language: Locale,
  ) {
    this.t = textsIn(language);
    mkdirSync(SCREENSHOTS, { recursive: true });
  }

  /** Looks at something in both schemes and widths, and keeps a picture of it in the language's first scheme. */
  async look({ name, path, ready }: Seen): Promise<void> {
    const { page, t } = this;
    const [first, second] = SCHEMES[this.language];
    await page.setViewportSize(DESKTOP);
    await page.emulateMedia({ colorScheme: first });
    await page.goto(path);
    await ready(page, t);
    await page.getByText(t('common.loading'), { exact: true }).waitFor({ state: 'detached' });
    for (const viewport of WIDTHS) {
      const stem = `${name}-${this.language}-${first}-${viewport.width}`;
      await page.setViewportSize(viewport);
      await styled(page);
      const faults = await violationsOf(page);
      const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (overhang > 0) faults.push(`scrolls sideways by ${overhang} pixels`);
      this.#keep(stem, faults);
      await page.screenshot({ path: join(SCREENSHOTS, `${stem}.png`), fullPage: viewport === PHONE });
    }
    await page.emulateMedia({ colorScheme: second });
    await page.locator(`html[data-mantine-color-scheme=${second}]`).waitFor();
    for (const viewport of WIDTHS.toReversed()) {
      await page.setViewportSize(viewport);
      await styled(page);
      this.#keep(`${name}-${this.language}-${second}-${viewport.width}`, await violationsOf(page, 'colours'));
    }
  }

  #keep(stem: string, faults: readonly string[]): void {
    this.found.push(...faults.map((fault) => `${stem}: ${fault}`));
  }
}

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
