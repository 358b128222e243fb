/**
 * What came of a step: how many checks or tests passed, failed and were skipped, why it failed, what was skipped.
 * @typedef {{ passed: number, failed: number, skipped: number, problem?: string, skips?: readonly string[] }} Outcome
 */

/** @typedef {{ name: string, title: string, run: () => Outcome | Promise<Outcome> }} Step */

/**
 * The outcome of a check that counts once: passed when there is nothing to say.
 * @param {string | readonly string[]} problem
 * @returns {Outcome}
 */
export function checked(problem) {
  const text = typeof problem === 'string' ? problem : problem.join('\n');
  return text === '' ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0, problem: text };
}

/**
 * The outcome of a step that this machine cannot run.
 * @param {string} what and how to make it runnable
 * @returns {Outcome}
 */
export const skipped = (what) => ({ passed: 0, failed: 0, skipped: 1, skips: [what] });
