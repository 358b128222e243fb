import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * What axe-core finds against accessibility in a page, one line for each rule and element.
 * @param rules by every one of its rules, or by those of colours
 */
export async function violationsOf(page: Page, rules: 'all' | 'colours' = 'all'): Promise<string[]> {
  // Its half megabyte is read once for each page that is loaded.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const which = rules === 'all' ? '' : ", runOnly: ['color-contrast', 'link-in-text-block']";
  const results = await page.evaluate<AxeResults>(`axe.run({ resultTypes: ['violations'], preload: false${which} })`);
  if (results.passes.length === 0) throw new Error('axe-core looked at nothing.');
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${help}: ${target.join(' ')}: ${(failureSummary ?? '').replaceAll(/\s+/g, ' ')}`,
    ),
  );
}
