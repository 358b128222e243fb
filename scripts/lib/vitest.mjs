import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { atEnd } from './cleanup.mjs';
import { toolScript } from './paths.mjs';
import { runNode, start } from './run.mjs';

/**
 * @typedef {object} Report
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {boolean} success
 * @property {{ name: string, status: string, assertionResults: { fullName: string, status: string }[] }[]} testResults
 */

/**
 * Runs the tests of one folder and counts them.
 * @param {string} folder from the repository's root; its own vitest.config.ts or vite.config.ts is used
 * @param {Record<string, string | undefined>} [env]
 * @returns {Promise<import('./outcome.mjs').Outcome>}
 */
export async function runVitest(folder, env) {
  const scratch = mkdtempSync(join(tmpdir(), 'rollcall-tests-'));
  const removeScratch = () => rmSync(scratch, { recursive: true, force: true });
  const forget = atEnd(removeScratch);
  const reportFile = join(scratch, 'report.json');
  try {
    const args = ['run', '--root', folder, '--silent=passed-only', '--passWithNoTests'];
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
    const colour = process.stdout.isTTY ? {} : { NO_COLOR: '1' };
    const { code } = await runNode(toolScript('vitest'), [...args, ...reporters], {
      env: { ...colour, ...env },
      show: true,
    });
    if (!existsSync(reportFile)) return failure(`Vitest ended with exit code ${code} and without a report.`);
    return count(JSON.parse(readFileSync(reportFile, 'utf8')), folder, code);
  } finally {
    removeScratch();
    forget();
  }
}

/**
 * Runs the tests of folders again whenever something that they import changes, until it is stopped. With one folder the
 * keys of Vitest work too.
 * @param {readonly string[]} folders from the repository's root
 */
export async function watchVitest(folders) {
  const stdin = folders.length === 1 ? 'inherit' : 'ignore';
  const watchers = folders.map((folder) =>
    start(process.execPath, [toolScript('vitest'), '--watch', '--root', folder], {
      stdio: [stdin, 'inherit', 'inherit'],
    }),
  );
  await Promise.all(watchers.map((watcher) => once(watcher, 'close')));
}

/**
 * @param {Report} report
 * @param {string} folder
 * @param {number} code
 * @returns {import('./outcome.mjs').Outcome}
 */
function count({ numPassedTests, numFailedTests, testResults }, folder, code) {
  const tests = testResults.flatMap((file) => file.assertionResults);
  if (tests.length === 0 && code === 0) return failure(`There are no tests in ${folder}.`);
  const skips = tests
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ fullName }) => fullName);
  // A file that could not be read, or an error outside of any test, is a failure too, though no test tells of it.
  const brokenFiles = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every(passes),
  ).length;
  const failed = numFailedTests + brokenFiles;
  return {
    passed: numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: skips.length,
    skips,
    ...(code !== 0 && { problem: `Vitest's own account is above (${folder}).` }),
  };
}

/** @param {{ status: string }} test */
const passes = (test) => test.status !== 'failed';

/** @param {string} problem */
const failure = (problem) => ({ passed: 0, failed: 1, skipped: 0, problem });
