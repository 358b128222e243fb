// `pnpm bench:export`: by how much an export of many users grows the server, on either engine. See docs/performance.md.
import { parseArgs } from 'node:util';
import { build } from '../scripts/lib/build.mjs';
import { openDatabases } from './lib/databases.mjs';
import { exportCsv } from './lib/exports.mjs';
import { growthDuring } from './lib/memory.mjs';
import { startProduct } from './lib/product.mjs';
import { seed } from './lib/seed.mjs';

const { values } = parseArgs({
  options: {
    engines: { type: 'string', default: 'sqlite,mysql' },
    users: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '3' },
    keep: { type: 'string' },
  },
});
/** Megabytes by which it may grow. */
const LIMIT = 50;

const users = Number(values.users);
await build({ parts: ['server'] });
const databases = await openDatabases(values.keep);
let worst = 0;
try {
  for (const engine of /** @type {('sqlite' | 'mysql')[]} */ (values.engines.split(','))) {
    const url = await databases.urlOf(engine, users);
    await (await startProduct(url, databases.folder)).stop();
    await seed(url, users);
    // The first start indexes who was added: the next has no part in that.
    await (await startProduct(url, databases.folder)).stop();
    const product = await startProduct(url, databases.folder);
    // What is made once, such as compiled code, is not what is measured.
    await exportCsv(product, 'userExport', { search: 'user.1' });
    for (let round = 1; round <= Number(values.rounds); round += 1) {
      const { result, before, peak } = await growthDuring(product.pid, () => exportCsv(product, 'userExport', {}));
      const { rows, bytes, milliseconds } = result;
      if (rows < users) throw new Error(`The export has ${rows} rows`);
      const grown = peak - before;
      worst = Math.max(worst, grown);
      console.log(
        `${engine.padEnd(6)} round ${round}: ${rows} users, ${(bytes / 1e6).toFixed(1)} MB in ${(milliseconds / 1000).toFixed(1)} s; ` +
          `${before.toFixed(0)} MB before, at most ${peak.toFixed(0)} MB: ${grown.toFixed(0)} MB more`,
      );
    }
    await product.stop();
  }
  console.log(`The most that the server grew by: ${worst.toFixed(0)} MB of ${LIMIT}`);
  if (worst > LIMIT) process.exitCode = 1;
} finally {
  await databases.close();
}
