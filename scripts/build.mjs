// `pnpm build`: builds the server and the console where their sources changed since the last build.
import './lib/require-node.mjs';
import { build, endWith } from './lib/build.mjs';

await build().catch(endWith);
console.log('The server is in server/dist, the console in web/dist.');
