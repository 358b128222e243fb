import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { atEnd } from '../../scripts/lib/cleanup.mjs';
import { findMariaDb, findProgram } from '../../scripts/lib/mariadb.mjs';
import { at } from '../../scripts/lib/paths.mjs';
import { start } from '../../scripts/lib/run.mjs';
import { openEmptyDatabases } from './emptyDatabases.mjs';
import { widenContract } from './imports.mjs';
import { startProduct } from './product.mjs';

/** @typedef {Awaited<ReturnType<typeof startProduct>>} Product */
/** @typedef {'web1' | 'web2'} Web */

/**
 * Two web servers and a worker on one MySQL database, behind haproxy. `url` is haproxy's.
 * @typedef {object} Cluster
 * @property {string} url
 * @property {string} stats where haproxy tells who is up
 * @property {string} cookie of the administrator's session
 * @property {string} databaseUrl
 * @property {string} folder
 * @property {Record<Web, Product>} web
 * @property {(name: Web) => Promise<void>} restartWeb as a supervisor would: SIGTERM, then another one
 * @property {() => Promise<void>} replaceWorker by kill -9, and another one
 * @property {() => Promise<void>} stop
 */

/** What is missing on this machine, each with Debian's package. */
export function missingPrograms() {
  const hasDatabase = givenServer() !== undefined || findMariaDb() !== undefined;
  return [
    ...(hasDatabase ? [] : ['MariaDB (apt-get install mariadb-server, or DATABASE_URL=mysql://...)']),
    ...(findProgram(['haproxy']) ? [] : ['haproxy (apt-get install haproxy)']),
  ];
}

/** The MySQL server on which a database is made, and dropped at the end: that of `DATABASE_URL`. */
function givenServer() {
  const given = process.env.DATABASE_URL ?? process.env.TEST_MYSQL_URL;
  if (!given?.startsWith('mysql:')) return undefined;
  const url = new URL(given);
  url.pathname = '';
  url.search = '';
  return url.href;
}

/**
 * Starts all of it. The ports are fixed ones, one after the other from `port`: a server that comes back has to find its
 * own free.
 * @param {number} port haproxy's
 * @param {Record<string, string>} [env] more of the servers' configuration
 * @returns {Promise<Cluster>}
 */
export async function startCluster(port, env = {}) {
  const databases = await openEmptyDatabases(givenServer());
  const databaseUrl = await databases.make('mysql');
  const { folder } = databases;
  const ports = { web1: port + 1, web2: port + 2 };
  const stats = `127.0.0.1:${port + 9}`;
  const webEnv = { JOBS: 'off', TRUST_PROXY: '1', DRAIN_SECONDS: '3', ...env };
  let workers = 0;

  /** @param {Web} name */
  const startWeb = (name) => startProduct(databaseUrl, folder, { ...webEnv, PORT: String(ports[name]) });
  const startWorker = () => {
    workers += 1;
    return startProduct(databaseUrl, folder, { ...env, PORT: String(port + 3 + (workers % 2)) });
  };
  const web = { web1: await startWeb('web1'), web2: await startWeb('web2') };
  widenContract(databaseUrl, folder);
  let worker = await startWorker();
  const haproxy = startHaproxy({
    HAPROXY_BIND: `127.0.0.1:${port}`,
    HAPROXY_STATS: stats,
    WEB1: `127.0.0.1:${ports.web1}`,
    WEB2: `127.0.0.1:${ports.web2}`,
  });
  const isUp = (/** @type {Web} */ name) => isServerUp(`http://${stats}/stats;csv`, name);

  /** @type {Promise<void> | undefined} */
  let stopped;
  const stopOnce = async () => {
    await haproxy.stop();
    await Promise.all([web.web1.stop(), web.web2.stop(), worker.stop()]);
    await databases.close();
  };
  // A signal can come while it is stopped already.
  const stopAll = () => (stopped ??= stopOnce());
  const forget = atEnd(stopAll);
  await listens(port);
  return {
    url: `http://127.0.0.1:${port}`,
    stats: `http://${stats}/stats`,
    cookie: web.web1.cookie,
    databaseUrl,
    folder,
    web,
    async restartWeb(name) {
      await web[name].stop();
      web[name] = await startWeb(name);
      await until(() => isUp(name), `haproxy did not notice that ${name} is up again`);
    },
    async replaceWorker() {
      await worker.kill();
      worker = await startWorker();
    },
    async stop() {
      forget();
      await stopAll();
    },
  };
}

/** @param {Record<string, string>} env */
function startHaproxy(env) {
  const program = findProgram(['haproxy']) ?? 'haproxy';
  const child = start(program, ['-db', '-f', at('docker', 'haproxy', 'haproxy.cfg')], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  return {
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/**
 * Whether haproxy sends requests to a server.
 * @param {string} csv
 * @param {string} name
 */
async function isServerUp(csv, name) {
  const lines = (await (await fetch(csv)).text()).split('\n').map((line) => line.split(','));
  const status = lines[0]?.indexOf('status') ?? -1;
  return lines.some(
    ([backend, server, ...rest]) => backend === 'graph' && server === name && rest[status - 2] === 'UP',
  );
}

/** @param {number} port */
const listens = (port) =>
  until(
    () =>
      new Promise((resolve) => {
        const socket = connect(port, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false));
        socket.once('connect', () => socket.destroy());
      }),
    `nothing listens on port ${port}`,
  );

/**
 * @param {() => Promise<boolean>} isSo
 * @param {string} otherwise
 */
export async function until(isSo, otherwise) {
  const end = performance.now() + 60_000;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(otherwise);
    await sleep(20);
  }
}
