// `pnpm bench:list`: the user list beside a bare keyset endpoint over the same rows, in the same run. See
// docs/performance.md.
import { parseArgs } from 'node:util';
import { build } from '../scripts/lib/build.mjs';
import { startBare } from './lib/bareServer.mjs';
import { LIST_COLUMNS, cases } from './lib/cases.mjs';
import { openDatabases } from './lib/databases.mjs';
import { load } from './lib/load.mjs';
import { startProduct } from './lib/product.mjs';
import { seed } from './lib/seed.mjs';
import { line } from './lib/report.mjs';

const { values } = parseArgs({
  options: {
    engines: { type: 'string', default: 'sqlite,mysql' },
    sizes: { type: 'string', default: '10000,100000,1000000' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '4' },
    cases: { type: 'string', default: '' },
    keep: { type: 'string' },
  },
});
const engines = values.engines.split(',');
const sizes = values.sizes.split(',').map(Number);
const rounds = Number(values.rounds);
const seconds = Number(values.seconds);
const only = values.cases.split(',').filter(Boolean);

await build({ parts: ['server'] });
const databases = await openDatabases(values.keep);

/** @type {import('./lib/report.mjs').Measured[]} */
const measured = [];
try {
  for (const size of sizes) {
    const urls = { sqlite: await databases.urlOf('sqlite', size), mysql: await databases.urlOf('mysql', size) };
    // The bare endpoint reads MySQL whichever engine it is beside, so those rows are always there.
    for (const engine of /** @type {const} */ (['mysql', 'sqlite'])) {
      if (engine !== 'mysql' && !engines.includes(engine)) continue;
      await (await startProduct(urls[engine], databases.folder)).stop();
      await seed(urls[engine], size);
    }
    const bare = await startBare(urls.mysql, LIST_COLUMNS);
    for (const engine of engines) {
      const product = await startProduct(urls[/** @type {'sqlite' | 'mysql'} */ (engine)], databases.folder);
      console.log(`${engine}, ${size} users: ready after ${product.readyAfter} ms`);
      for (const one of cases(size)) {
        if (only.length > 0 && !only.includes(one.name)) continue;
        /** @type {number[]} */
        const ours = [];
        /** @type {number[]} */
        const theirs = [];
        // What is done once, such as compiling and filling caches, is not what is measured.
        await load(product.url, one.requests, product.cookie, 1);
        await load(bare.url, one.bare, '', 1);
        // A round of each in turn, so that what else the machine does falls on both.
        for (let round = 0; round < rounds; round += 1) {
          ours.push(await load(product.url, one.requests, product.cookie, seconds));
          theirs.push(await load(bare.url, one.bare, '', seconds));
        }
        const result = { engine, size, name: one.name, ours, theirs };
        measured.push(result);
        console.log(line(result, measured));
      }
      await product.stop();
    }
    await bare.stop();
  }
  console.log(`\n${measured.map((one) => line(one, measured)).join('\n')}`);
} finally {
  await databases.close();
}
