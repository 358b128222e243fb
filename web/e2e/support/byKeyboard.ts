import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** More stops than any way within a page may have; a page on which what is looked for isn't found says so. */
const MOST_STOPS = 80;

/** What is wrong with where the focus is: an empty text where nothing is. */
function faultOfFocus(): string {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return '';
  const name = `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent}`.slice(0, 60);
  // A control that is drawn by the label around it is where that label is.
  const shown = element.matches('input') && element.clientWidth < 2 ? (element.parentElement ?? element) : element;
  const box = shown.getBoundingClientRect();
  const left = Math.max(box.left, 0);
  const right = Math.min(box.right, innerWidth);
  const top = Math.max(box.top, 0);
  const bottom = Math.min(box.bottom, innerHeight);
  if (right - left < 1 || bottom - top < 1) return `${name}: outside of the window`;
  const at = [0.1, 0.3, 0.5, 0.7, 0.9];
  const isSeen = at.some((x) =>
    at.some((y) => {
      const above = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
      return above !== null && (shown.contains(above) || above.contains(shown));
    }),
  );
  return isSeen ? '' : `${name}: covered by something else`;
}

/** Goes by Tab until this has the focus; each stop on the way is to be seen, none may be covered. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    // Within a grid Tab goes from cell to cell; what leaves it is said over it.
    if (await page.evaluate(() => document.activeElement?.closest('[role=grid]') !== null))
      await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(faultOfFocus)).toBe('');
  }
  expect.fail(`Nothing of this page leads by keyboard to ${target.toString()}`);
}

/** Goes to something by Tab and presses it. */
export async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}
