// `pnpm bench:list`: the user list beside a bare keyset endpoint over the same rows, in the same run. See docs/performance.md.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import mysql from 'mysql2/promise';
import { build } from '../scripts/lib/build.mjs';
import { atEnd } from '../scripts/lib/cleanup.mjs';
import { findMariaDb, startMariaDb } from '../scripts/lib/mariadb.mjs';
import { startBare } from './lib/bareServer.mjs';
import { LIST_COLUMNS, cases } from './lib/cases.mjs';
import { load } from './lib/load.mjs';
import { startProduct } from './lib/product.mjs';
import { seed } from './lib/seed.mjs';
import { report } from './lib/report.mjs';

const { values } = parseArgs({
  options: {
    engines: { type: 'string', default: 'sqlite,mysql' },
    sizes: { type: 'string', default: '10000,100000,1000000' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '4' },
  },
});
const engines = values.engines.split(',');
const sizes = values.sizes.split(',').map(Number);
const rounds = Number(values.rounds);
const seconds = Number(values.seconds);

const programs = findMariaDb();
const given = process.env.TEST_MYSQL_URL;
if (!given && !programs) throw new Error('This needs a MySQL server: install mariadb-server, or set TEST_MYSQL_URL.');

await build({ parts: ['server'] });
const own = given || !programs ? undefined : await startMariaDb(programs);
const server = (given ?? own?.url ?? '').replace(/\/$/, '');
const folder = mkdtempSync(join(tmpdir(), 'rollcall-bench-'));
atEnd(() => rmSync(folder, { recursive: true, force: true }));
const name = `rollcall_bench_${process.pid}`;
const connection = await mysql.createConnection(server);
await connection.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`);

/** @type {import('./lib/report.mjs').Measured[]} */
const measured = [];
const urls = { sqlite: `sqlite:${join(folder, 'bench.sqlite')}`, mysql: `${server}/${name}` };
try {
  for (const size of sizes) {
    // The bare endpoint reads MySQL whichever engine it is beside, so those rows are always there.
    for (const engine of /** @type {const} */ (['mysql', 'sqlite'])) {
      if (engine !== 'mysql' && !engines.includes(engine)) continue;
      await (await startProduct(urls[engine], folder)).stop();
      await seed(urls[engine], size);
    }
    const bare = await startBare(urls.mysql, LIST_COLUMNS);
    for (const engine of engines) {
      const product = await startProduct(urls[/** @type {'sqlite' | 'mysql'} */ (engine)], folder);
      console.log(`${engine}, ${size} users: ready after ${product.readyAfter} ms`);
      for (const one of cases(size)) {
        /** @type {number[]} */
        const ours = [];
        /** @type {number[]} */
        const theirs = [];
        // A round of each in turn, so that what else the machine does falls on both.
        for (let round = 0; round < rounds; round += 1) {
          ours.push(await load(product.url, one.requests, product.cookie, seconds));
          theirs.push(await load(bare.url, one.bare, '', seconds));
        }
        measured.push({ engine, size, name: one.name, ours, theirs });
        console.log(report(measured.slice(-1)));
      }
      await product.stop();
    }
    await bare.stop();
  }
  console.log(`\n${report(measured)}`);
} finally {
  await connection.query(`DROP DATABASE ${name}`);
  await connection.end();
  await own?.stop();
}
