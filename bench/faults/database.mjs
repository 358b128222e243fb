import { setTimeout as sleep } from 'node:timers/promises';
import { openRaw } from '../lib/emptyDatabases.mjs';
import { ask } from '../lib/imports.mjs';
import { clean, tryCommit } from './world.mjs';

const LONGEST_ANSWER = 15_000;

/**
 * The database is killed at random moments and comes back after a while. Requests are answered meanwhile, if only by a
 * failure in words, and the import comes to its end by itself.
 * @param {import('./world.mjs').World} world
 * @param {import('../../scripts/lib/mariadb.mjs').MariaDb} server
 * @param {number} times
 */
export async function databaseKilled(world, server, times) {
  const product = await world.start();
  let slowest = 0;
  for (let i = 0; i < times; i += 1) {
    const id = await world.upload(product, 60);
    await tryCommit(product, id);
    await sleep(Math.random() * 1500);
    await server.kill();
    const began = performance.now();
    const [read, written] = await Promise.all([
      clean(ask(product, '{ viewer { id } }')),
      clean(ask(product, 'mutation { userImportCancel(input: { id: "none" }) { userErrors { code } } }')),
    ]);
    if (read?.viewer) throw new Error('The viewer was read from a database that is not there');
    if (written?.userImportCancel) throw new Error('A change was made in a database that is not there');
    slowest = Math.max(slowest, performance.now() - began);
    await server.restart();
    const { viewer } = await ask(product, '{ viewer { id } }');
    if (!viewer?.id) throw new Error('Who was signed in is signed out');
    await world.finish(id, 90);
  }
  await product.stop();
  if (slowest > LONGEST_ANSWER) throw new Error(`A request waited ${Math.round(slowest)} ms for its answer`);
  return `${times} kills of the database, the slowest answer meanwhile after ${(slowest / 1000).toFixed(1)} s`;
}

/**
 * Connections of the product to the database are cut at random moments.
 * @param {import('./world.mjs').World} world
 * @param {number} times
 */
export async function connectionsCut(world, times) {
  const product = await world.start();
  const raw = await openRaw(world.url);
  const name = new URL(world.url).pathname.slice(1);
  let cut = 0;
  for (let i = 0; i < times; i += 1) {
    const id = await world.upload(product, 60);
    await tryCommit(product, id);
    for (let more = 0; more < 4; more += 1) {
      await sleep(Math.random() * 400);
      const sql =
        'SELECT id FROM information_schema.processlist WHERE db = ? AND id <> CONNECTION_ID() AND command <> ?';
      for (const { id: connection } of await raw.all(sql, [name, 'Killed'])) {
        // It may have ended by itself meanwhile.
        await raw.run(`KILL CONNECTION ${Number(connection)}`).then(
          () => (cut += 1),
          () => undefined,
        );
      }
    }
    await world.finish(id);
  }
  await raw.close();
  await product.stop();
  return `${cut} connections cut`;
}

/**
 * Real deadlocks: another connection holds the end of the audit log, which a commit takes last, and asks for the list
 * of users, which a commit takes first. It has written more, so that the database gives the product's transaction up.
 * @param {import('./world.mjs').World} world
 * @param {number} times
 */
export async function deadlocked(world, times) {
  const product = await world.start();
  const raw = await openRaw(world.url);
  const look = await openRaw(world.url);
  await raw.run('CREATE TABLE ballast (n INT PRIMARY KEY)');
  const count = async () => Number((await look.all("SHOW GLOBAL STATUS LIKE 'Innodb_deadlocks'"))[0]?.['Value']);
  const before = await count();
  for (let i = 0; i < times; i += 1) {
    const id = await world.upload(product, 60);
    // Remembered until the passwords are hashed: until then there is time to get hold of the audit log.
    await tryCommit(product, id);
    await raw.run('BEGIN');
    await raw.run('INSERT INTO ballast SELECT seq FROM seq_1_to_20000');
    await raw.run('UPDATE audit_heads SET sequence = sequence + 0');
    const waiting = "SELECT 1 AS found FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'";
    // InnoDB answers what it read before for as long as it is asked again within a tenth of a second.
    while ((await look.all(waiting)).length === 0) await sleep(150);
    await raw.run('UPDATE user_directories SET version = version + 0');
    await raw.run('ROLLBACK');
    await world.finish(id);
  }
  const met = (await count()) - before;
  await raw.close();
  await look.close();
  await product.stop();
  if (met < times) throw new Error(`${met} deadlocks of ${times} were provoked`);
  return `${met} deadlocks`;
}
