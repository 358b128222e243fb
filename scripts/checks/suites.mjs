import { build } from '../lib/build.mjs';
import { findMariaDb, findProgram, startMariaDb } from '../lib/mariadb.mjs';
import { checked, skipped } from '../lib/outcome.mjs';
import { runVitest } from '../lib/vitest.mjs';

/** @typedef {import('../lib/outcome.mjs').Step} Step */

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
  run: async () => {
    const given = process.env.TEST_MYSQL_URL;
    const programs = findMariaDb();
    if (!given && !programs) return skipped('MySQL server (install mariadb-server, or set TEST_MYSQL_URL)');
    await build({ parts: ['server'] });
    const own = given || !programs ? undefined : await startMariaDb(programs);
    try {
      return await runVitest('server', { TEST_DATABASE: 'mysql', TEST_MYSQL_URL: given ?? own?.url });
    } finally {
      await own?.stop();
    }
  },
};

const CHROMIUM = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** @type {Step} */
export const browser = {
  name: 'browser',
  title: 'Tests: the built product in a browser',
  run: async () => {
    const chromium = process.env.CHROMIUM_PATH || findProgram(CHROMIUM);
    if (!chromium) return skipped('browser tests (install chromium, or set CHROMIUM_PATH)');
    await build();
    return runVitest('web/e2e', { CHROMIUM_PATH: chromium });
  },
};
