import { build } from '../lib/build.mjs';
import { findMariaDb, findProgram, startMariaDb } from '../lib/mariadb.mjs';
import { checked, skipped } from '../lib/outcome.mjs';
import { runVitest } from '../lib/vitest.mjs';

/** @typedef {import('../lib/outcome.mjs').Step} Step */
/** @typedef {import('../lib/outcome.mjs').Outcome} Outcome */

/** The product is built before what runs it; a build that fails is a failed check, not the end of the run. */
export const builds = {
  name: 'build',
  title: 'Build of the server and the console',
  run: async () => {
    await build();
    return checked('');
  },
};

/** @type {Step} */
export const shared = { name: 'shared', title: 'Tests: shared', run: () => runVitest('shared') };

/** @type {Step} */
export const web = { name: 'web', title: 'Tests: web', run: () => runVitest('web') };

/** @type {Step} */
export const serverOnSqlite = {
  name: 'server-sqlite',
  title: 'Tests: server, on SQLite',
  run: async () => {
    await build({ parts: ['server'] });
    return runVitest('server', { TEST_DATABASE: 'sqlite' });
  },
};

/** @type {Step} */
export const serverOnMysql = {
  name: 'server-mysql',
  title: "Tests: server, on MySQL's protocol",
  run: () =>
    onMysql(async (env) => {
      await build({ parts: ['server'] });
      return runVitest('server', env);
    }),
};

/**
 * Runs tests on the server that is named, or on a private one.
 * @param {(env: Record<string, string>) => Promise<Outcome>} run with the variables by which the tests find it
 * @returns {Promise<Outcome>}
 */
async function onMysql(run) {
  const given = process.env.TEST_MYSQL_URL;
  const programs = findMariaDb();
  if (!given && !programs) return skipped('MySQL server (install mariadb-server, or set TEST_MYSQL_URL)');
  const own = given || !programs ? undefined : await startMariaDb(programs);
  try {
    return await run({ TEST_DATABASE: 'mysql', TEST_MYSQL_URL: given ?? own?.url ?? '' });
  } finally {
    await own?.stop();
  }
}

const CHROMIUM = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const FIREFOX = ['firefox-esr', 'firefox'];

/** @type {Step} */
export const browser = {
  name: 'browser',
  title: 'Tests: the built product in a browser',
  run: () => inBrowser({ TEST_DATABASE: 'sqlite' }),
};

/** The main paths alone: `web/e2e/vitest.config.ts` names them. @type {Step} */
export const browserOnMysql = {
  name: 'browser-mysql',
  title: "Tests: the main paths in a browser, on MySQL's protocol",
  run: () => onMysql(inBrowser),
};

/**
 * @param {Record<string, string>} env
 * @returns {Promise<Outcome>}
 */
async function inBrowser(env) {
  const chromium = process.env.CHROMIUM_PATH || findProgram(CHROMIUM);
  if (!chromium) return skipped('browser tests (install chromium, or set CHROMIUM_PATH)');
  await build();
  // Where there is none its test skips itself, and is counted by its name.
  const firefox = process.env.FIREFOX_PATH || findProgram(FIREFOX);
  return runVitest('web/e2e', { CHROMIUM_PATH: chromium, ...(firefox && { FIREFOX_PATH: firefox }), ...env });
}
