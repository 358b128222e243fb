// `pnpm generate`: writes the server's schema, then the types of what the console and the tests ask it for.
import './lib/require-node.mjs';
import { writeFileSync } from 'node:fs';

import { endWith } from './lib/build.mjs';
import { at } from './lib/paths.mjs';
import { emitSchema, SCHEMA_FILE } from './lib/schema.mjs';

writeFileSync(at(SCHEMA_FILE), await emitSchema().catch(endWith));
console.log(`Wrote ${SCHEMA_FILE}.`);
await import('./generate.mjs');
