import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * What axe-core finds against accessibility in a page, one line for each rule and element.
 * @param about everything, or only what another colour scheme can change
 */
export async function violationsOf(page: Page, about: 'everything' | 'colours'): Promise<string[]> {
  await page.evaluate(axe.source);
  const options = about === 'everything' ? '' : "runOnly: ['color-contrast', 'link-in-text-block'],";
  const results = await page.evaluate<AxeResults>(
    `axe.run({ ${options} resultTypes: ['violations'], preload: false })`,
  );
  if (results.passes.length === 0) throw new Error('axe-core looked at nothing.');
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${help}: ${target.join(' ')}: ${(failureSummary ?? '').replaceAll(/\s+/g, ' ')}`,
    ),
  );
}
