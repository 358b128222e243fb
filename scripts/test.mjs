// `pnpm test`: every check and every test that this machine can run, one after the other.
// `pnpm test lint types` runs only those; `pnpm test --list` names them.
// `pnpm test --watch` runs the tests of shared, web and server again after each edit; `--watch web` only those.
// ROLLCALL_REQUIRE_ALL=1 counts what would be skipped as failed.
import './lib/require-node.mjs';
import { parseArgs } from 'node:util';

import { boundaries } from './checks/boundaries.mjs';
import { clientTypes, schema } from './checks/generated.mjs';
import { sizes } from './checks/sizes.mjs';
import { browser, browserOnMysql, builds, serverOnMysql, serverOnSqlite, shared, web } from './checks/suites.mjs';
import { addresses, suppressions } from './checks/text.mjs';
import { deadCode, format, lint, types } from './checks/tools.mjs';
import { BuildError } from './lib/build.mjs';
import { cleanUp } from './lib/cleanup.mjs';
import { watchVitest } from './lib/vitest.mjs';

/** @typedef {import('./lib/outcome.mjs').Step} Step */
/** @typedef {import('./lib/outcome.mjs').Outcome} Outcome */

/** @type {readonly Step[]} */
const STEPS = [
  format,
  lint,
  types,
  boundaries,
  deadCode,
  sizes,
  suppressions,
  addresses,
  builds,
  schema,
  clientTypes,
  shared,
  web,
  serverOnSqlite,
  serverOnMysql,
  browser,
  browserOnMysql,
];

/** The folders whose tests can be watched: those that need nothing built and nothing installed. */
const WATCHED = ['shared', 'web', 'server'];

const requireAll = !['', '0', undefined].includes(process.env.ROLLCALL_REQUIRE_ALL);
const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const failures = [];
/** @type {string[]} */
const skips = [];

const wanted = chosen();
if (wanted.watch) {
  await watchVitest(wanted.names.length > 0 ? wanted.names : WATCHED);
  process.exit();
}

for (const [index, step] of chosenSteps(wanted.names).entries()) {
  const started = performance.now();
  console.log(`${index === 0 ? '' : '\n'}== ${step.title} (${step.name})`);
  const outcome = strict(await runStep(step));
  total.passed += outcome.passed;
  total.failed += outcome.failed;
  total.skipped += outcome.skipped;
  skips.push(...(outcome.skips ?? []));
  if (outcome.problem) console.log(outcome.problem);
  outcome.skips?.forEach((what) => console.log(`skipped: ${what}`));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const verdict = outcome.failed > 0 ? 'FAILED' : outcome.passed > 0 ? 'passed' : 'skipped';
  if (outcome.failed > 0) failures.push(`${step.title}: ${outcome.failed} failed (pnpm test ${step.name})`);
  console.log(`-- ${verdict}: ${step.title}, ${counts(outcome)}, ${seconds} s`);
}

await cleanUp();
console.log('');
skips.forEach((what) => console.log(`Skipped: ${what}`));
failures.forEach((what) => console.log(`Failed: ${what}`));
console.log(counts(total));
process.exitCode = total.failed > 0 ? 1 : 0;

/** What the command line asks for. */
function chosen() {
  const args = process.argv.slice(2).filter((argument) => argument !== '--');
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { only: { type: 'string', multiple: true }, list: { type: 'boolean' }, watch: { type: 'boolean' } },
  });
  if (values.list) {
    STEPS.forEach(({ name, title }) => console.log(`${name.padEnd(16)}${title}`));
    process.exit(0);
  }
  const names = [...positionals, ...(values.only ?? [])].flatMap((text) => text.split(','));
  const known = values.watch ? WATCHED : STEPS.map((step) => step.name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    console.error(`There is no ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
    process.exit(1);
  }
  return { watch: values.watch === true, names };
}

/**
 * The steps of these names, or all.
 * @param {readonly string[]} names
 */
function chosenSteps(names) {
  return names.length === 0 ? STEPS : STEPS.filter((step) => names.includes(step.name));
}

/**
 * @param {Step} step
 * @returns {Promise<Outcome>}
 */
async function runStep(step) {
  try {
    return await step.run();
  } catch (error) {
    const problem = error instanceof BuildError ? error.message : String(error instanceof Error ? error.stack : error);
    return { passed: 0, failed: 1, skipped: 0, problem };
  }
}

/**
 * Where everything has to run, what was skipped has failed.
 * @param {Outcome} outcome
 * @returns {Outcome}
 */
function strict(outcome) {
  if (!requireAll || outcome.skipped === 0) return outcome;
  const problem = `Nothing may be skipped here (ROLLCALL_REQUIRE_ALL): ${outcome.skips?.join(', ')}`;
  return { passed: outcome.passed, failed: outcome.failed + outcome.skipped, skipped: 0, problem };
}

/** @param {{ passed: number, failed: number, skipped: number }} outcome */
function counts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
