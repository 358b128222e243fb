// `pnpm fixture:release [FOLDER]`: fills a database by the built server of a release (in FOLDER, or this very checkout)
// on both engines, and keeps them as the fixture that the next release must be able to migrate.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

import { findProgram } from '../scripts/lib/mariadb.mjs';
import { at } from '../scripts/lib/paths.mjs';
import { openEmptyDatabases, openRaw } from './lib/emptyDatabases.mjs';
import { startProduct } from './lib/product.mjs';
import { addPending, fill, OWN, tellAll } from './lib/releaseContent.mjs';

/** Protects nothing: whoever has the repository has it. */
const SECRET = 'a secret for tests alone, which protects nothing';
const release = resolve(process.argv[2] ?? at());
const target = at('server/test/fixtures/release');

/** @param {string} url */
function dumpMySql(url) {
  const program = findProgram(['mariadb-dump', 'mysqldump']);
  if (!program) throw new Error('Install mariadb-client.');
  const { hostname, port, username, password, pathname } = new URL(url);
  const login = [`--host=${hostname}`, `--port=${port}`, `--user=${username}`, `--password=${password}`];
  const how = ['--no-defaults', ...login, '--hex-blob', '--skip-comments', '--skip-dump-date', '--no-tablespaces'];
  const { stdout, stderr, status } = spawnSync(program, [...how, pathname.slice(1)], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  // MariaDB's first line is for its own client alone.
  return Buffer.from(stdout.replace(/^\/\*M!.*\n/, ''));
}

const databases = await openEmptyDatabases();
mkdirSync(target, { recursive: true });
for (const engine of /** @type {const} */ (['sqlite', 'mysql'])) {
  const url = await databases.make(engine);
  const folder = join(databases.folder, engine);
  mkdirSync(folder);
  const env = { ROLLCALL_SECRET: SECRET, ROLLCALL_SECRET_FILE: '' };
  /** @param {Record<string, string>} [more] */
  const start = (more) => startProduct(url, folder, { ...env, ...more }, release);
  const early = await start();
  await addPending(early);
  await early.stop();

  const server = await start({ PROVISIONING_DELAY_MINUTES: '0' });
  const [organization] = operate('organization', 'list').split(/\s/);
  /** @param {...string} words */
  function operate(...words) {
    const options = { encoding: /** @type {const} */ ('utf8'), env: { ...process.env, ...env, DATABASE_URL: url } };
    const { stdout, stderr, status } = spawnSync(process.execPath, [join(release, 'server/dist/cli.js'), ...words], {
      ...options,
      env: { ...options.env, DATA_DIR: folder },
    });
    if (status !== 0) throw new Error(stderr || stdout);
    return stdout;
  }
  const made = await fill(server, async () => {
    operate('contract', 'set', organization ?? '', '--seats', 'phone=12', '--seats', 'callCenter=none');
  });
  const told = await tellAll(server);
  const { cookie } = server;
  await server.stop();

  if (engine === 'sqlite') {
    const raw = await openRaw(url);
    await raw.run('VACUUM');
    await raw.all('PRAGMA wal_checkpoint(TRUNCATE)').catch(() => undefined);
    await raw.close();
  }
  const bytes = engine === 'sqlite' ? readFileSync(url.slice('sqlite:'.length)) : dumpMySql(url);
  const packed = gzipSync(bytes, { level: 9 });
  writeFileSync(join(target, engine === 'sqlite' ? 'release.sqlite.gz' : 'release.sql.gz'), packed);
  const facts = { madeAt: new Date().toISOString(), secret: SECRET, password: OWN, cookie, ...made, ...told };
  writeFileSync(join(target, `${engine}.json`), `${JSON.stringify(facts, null, 2)}\n`);
  console.log(`${engine}: ${packed.length} bytes, ${told.users.length} users, ${told.audit.length} entries`);
}
await databases.close();
