import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { atEnd } from './cleanup.mjs';
import { start } from './run.mjs';

/**
 * As MySQL 8 is set up, where MariaDB differs, and with a time zone that brings to light what is not said in UTC.
 * Nothing here has to outlive the machine, so no commit waits for the disk.
 */
const LIKE_MYSQL = [
  '--character-set-server=utf8mb4',
  '--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION',
  '--default-time-zone=+09:00',
  '--innodb-flush-log-at-trx-commit=0',
  '--innodb-doublewrite=0',
  '--max-connections=500',
];

/**
 * A private server. `kill` ends it as a power cut would, and `restart` brings it up again on the same port with what it
 * kept; `revive` does so only where it ended by itself.
 * @typedef {{ url: string, stop: () => Promise<void>, kill: () => Promise<void>, restart: () => Promise<void>, revive:
 * () => Promise<void> }} MariaDb
 */

/**
 * Finds a program on the PATH or where Debian keeps servers.
 * @param {readonly string[]} names
 */
export function findProgram(names) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/local/sbin', '/usr/sbin', '/usr/bin'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/** The programs of a MariaDB server on this machine. */
export function findMariaDb() {
  const server = findProgram(['mariadbd']);
  const installer = findProgram(['mariadb-install-db']);
  return server && installer ? { server, installer } : undefined;
}

/**
 * Starts a private MariaDB on a free port of the loopback: an empty one in a temporary folder that goes when it stops,
 * or the one that lies in a folder to be kept, made there if there is none.
 * @param {{ server: string, installer: string }} programs
 * @param {{ keep?: string | undefined, options?: readonly string[] }} [how] the folder to be kept, and more options of
 * the server
 * @returns {Promise<MariaDb>}
 */
export async function startMariaDb({ server, installer }, { keep, options = [] } = {}) {
  const folder = keep ?? mkdtempSync(join(tmpdir(), 'rollcall-mariadb-'));
  mkdirSync(folder, { recursive: true });
  const remove = () => {
    if (!keep) rmSync(folder, { recursive: true, force: true });
  };
  const forgetFolder = atEnd(remove);
  const owner = unprivilegedUser();
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const datadir = join(folder, 'data');

  const install = [
    '--no-defaults',
    `--datadir=${datadir}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ];
  if (!existsSync(datadir)) {
    const installed = spawnSync(installer, install, { ...owner, cwd: folder, encoding: 'utf8' });
    if (installed.status !== 0) throw new Error(`mariadb-install-db failed:\n${installed.stdout}${installed.stderr}`);
  }

  const port = await freePort();
  const args = [
    '--no-defaults',
    `--datadir=${datadir}`,
    `--socket=${join(folder, 's')}`,
    `--pid-file=${join(folder, 'pid')}`,
    `--port=${port}`,
    '--bind-address=127.0.0.1',
    '--skip-name-resolve',
    ...LIKE_MYSQL,
    ...options,
  ];
  const launch = () => launchMariaDb(server, args, { ...owner, cwd: folder }, port);
  let running = await launch();
  return {
    url: `mysql://root@127.0.0.1:${port}`,
    kill: () => running.end('SIGKILL'),
    async restart() {
      running = await launch();
    },
    async revive() {
      if (running.hasEnded()) running = await launch();
    },
    async stop() {
      await running.end('SIGTERM');
      remove();
      forgetFolder();
    },
  };
}

/**
 * Starts the server and waits until it takes connections.
 * @param {string} server
 * @param {readonly string[]} args
 * @param {{ cwd: string, uid?: number, gid?: number }} options
 * @param {number} port
 */
async function launchMariaDb(server, args, options, port) {
  const child = start(server, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
  let log = '';
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    log = (log + text).slice(-4000);
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  for (let tries = 0; !(await answers(port)); tries += 1) {
    if (child.exitCode !== null || tries > 300) throw new Error(`MariaDB did not start:\n${log}`);
    await sleep(100);
  }
  return {
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    /** @param {'SIGKILL' | 'SIGTERM'} signal */
    async end(signal) {
      child.kill(signal);
      await ended;
    },
  };
}

/** Whom the server runs as when we are root, as whom it refuses to. */
function unprivilegedUser() {
  if (process.getuid?.() !== 0) return undefined;
  for (const user of ['mysql', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((what) => spawnSync('id', [what, user], { encoding: 'utf8' }));
    if (uid?.status === 0 && gid?.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  return undefined;
}

/** @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/**
 * Whether the server on the port greets, which it does once it takes connections.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function answers(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    /** @param {boolean} answer */
    const done = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket
      .once('data', () => done(true))
      .once('error', () => done(false))
      .once('close', () => done(false));
    socket.setTimeout(2000, () => done(false));
  });
}
