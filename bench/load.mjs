// `pnpm bench:load`: the console's first load, from nothing to the first row of the list, beside a page that is there
// at once. See docs/performance.md.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../scripts/lib/build.mjs';
import { atEnd } from '../scripts/lib/cleanup.mjs';
import { firstLoads } from './lib/firstLoad.mjs';
import { startProduct } from './lib/product.mjs';
import { seed } from './lib/seed.mjs';
import { startStaticList } from './lib/staticList.mjs';

const { values } = parseArgs({
  options: { users: { type: 'string', default: '10000' }, runs: { type: 'string', default: '9' } },
});

await build();
const folder = mkdtempSync(join(tmpdir(), 'rollcall-bench-'));
atEnd(() => rmSync(folder, { recursive: true, force: true }));
const database = `sqlite:${join(folder, 'bench.sqlite')}`;
await (await startProduct(database, folder)).stop();
await seed(database, Number(values.users));
const product = await startProduct(database, folder);
const bare = await startStaticList();

const { ours, theirs, scripts } = await firstLoads(product, bare.url, Number(values.runs));
await bare.stop();
await product.stop();

/** @param {readonly number[]} times */
const figures = (times) => {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ share) => (sorted[Math.round((sorted.length - 1) * share)] ?? 0).toFixed(0);
  return `median ${at(0.5).padStart(5)} ms  fastest ${at(0).padStart(5)}  slowest ${at(1).padStart(5)}`;
};
console.log(`console, ${values.users} users  ${figures(ours)}`);
console.log(`static page         ${figures(theirs)}`);
console.log(`${scripts.files} scripts, ${(scripts.gzipped / 1000).toFixed(1)} kB gzipped`);
