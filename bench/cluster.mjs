// `pnpm cluster`: two web servers and a worker on one MySQL database behind haproxy, as processes on this machine, until
// it is told to stop. See docs/operations.md, "Several servers".
import { parseArgs } from 'node:util';
import { build, endWith } from '../scripts/lib/build.mjs';
import { endWithStarters } from '../scripts/lib/starters.mjs';
import { missingPrograms, startCluster } from './lib/cluster.mjs';
import { ADMIN } from './lib/product.mjs';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4000' } } });

endWithStarters();
const missing = missingPrograms();
if (missing.length > 0) throw new Error(`Missing: ${missing.join('; ')}`);
await build().catch(endWith);
const { url, stats, web } = await startCluster(Number(values.port), { RATE_LIMITS: 'on' });
console.log(`Rollcall behind haproxy: ${url}/`);
console.log(`  sign in as ${ADMIN.loginId}, ${ADMIN.password}`);
console.log(`  who is up  ${stats}`);
console.log(`  web servers, to be signaled: ${web.web1.pid}, ${web.web2.pid}`);
