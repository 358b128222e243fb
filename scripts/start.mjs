// `pnpm start`: builds what is stale, then runs the server in this very process, so that a signal or a kill reaches it
// and nothing is left running.
import './lib/require-node.mjs';
import { build, endWith } from './lib/build.mjs';
import { at } from './lib/paths.mjs';
import { runBuilt } from './lib/run-built.mjs';
import { endWithStarters } from './lib/starters.mjs';

endWithStarters();
await build().catch(endWith);
await runBuilt(at('server', 'dist', 'main.js'), []);
