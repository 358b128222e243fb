import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { at } from '../../../scripts/lib/paths.mjs';
import { widenContract } from '../../lib/imports.mjs';
import { startProduct } from '../../lib/product.mjs';
import { files } from './files.mjs';
import { mustHold } from './mustHold.mjs';
import { requests } from './documents.mjs';

/** An answer that takes longer is taken for none: what a request may cost is less by far. */
const PATIENCE = 60_000;

/**
 * Sends whatever clients could send for some minutes, signed in as an administrator and signed out: the server's event
 * loop is never blocked for more than a quarter of a second, every request is answered, and none by a fault of the
 * server's own.
 * @param {import('../world.mjs').World} world
 * @param {number} minutes
 * @param {number} seed
 */
export async function serverFuzzed({ url, folder }, minutes, seed) {
  const log = join(folder, 'loop.log');
  const product = await startProduct(url, folder, {
    // With its rates on, nearly everything would be answered by them.
    RATE_LIMITS: 'off',
    LOG_LEVEL: 'silent',
    ROLLCALL_LOOP_LOG: log,
    NODE_OPTIONS: `--import ${pathToFileURL(at('bench', 'faults', 'fuzz', 'loopMonitor.mjs')).href}`,
  });
  try {
    widenContract(url, folder);
    writeFileSync(log, '');
    const schema = buildSchema(readFileSync(at('server', 'schema.graphql'), 'utf8'));
    const until = performance.now() + minutes * 60_000;
    const sent = { requests: 0, files: 0 };
    for (let round = 0; performance.now() < until; round += 1) {
      const options = { seed: seed + round, numRuns: 40, until };
      await mustHold(
        fc.asyncProperty(requests(schema), fc.boolean(), async (request, signedIn) => {
          sent.requests += 1;
          await ask(product, request, signedIn, log);
        }),
        options,
      );
      await mustHold(
        fc.asyncProperty(files(), async (file) => {
          sent.files += 1;
          const answer = await ask(product, await uploadOf(product, file), true, log);
          const { id, status } = answer?.data?.userImportCreate?.userImport ?? {};
          // Those that wait for their review are few at a time.
          if (status === 'PREPARING') await ask(product, cancelOf(id), true, log);
        }),
        { ...options, numRuns: 10 },
      );
    }
    return `${sent.requests} requests and ${sent.files} files`;
  } finally {
    await product.stop();
  }
}

/**
 * Uploads a file.
 * @param {Awaited<ReturnType<typeof startProduct>>} product
 * @param {Uint8Array} file
 * @returns the request that makes an import of it
 */
async function uploadOf({ url, cookie }, file) {
  const signal = AbortSignal.timeout(PATIENCE);
  const response = await fetch(`${url}/files`, {
    method: 'POST',
    headers: { cookie },
    body: new Uint8Array(file),
    signal,
  });
  if (response.status !== 201) throw new Error(`${response.status} ${await response.text()}`);
  const { id } = /** @type {{ id: string }} */ (await response.json());
  return {
    query:
      'mutation ($input: UserImportCreateInput!) { userImportCreate(input: $input) { userImport { id status } userErrors { code message } } }',
    variables: { input: { fileName: 'fuzz.csv', fileId: id } },
  };
}

/** @param {string} id */
const cancelOf = (id) => ({
  query: 'mutation ($input: UserImportCancelInput!) { userImportCancel(input: $input) { userErrors { code } } }',
  variables: { input: { id } },
});

/**
 * @param {Awaited<ReturnType<typeof startProduct>>} product
 * @param {unknown} request
 * @param {boolean} signedIn
 * @param {string} log
 * @returns {Promise<any>} the answer; undefined where it is no JSON
 */
async function ask({ url, cookie }, request, signedIn, log) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(signedIn && { cookie }) },
    body: JSON.stringify(request),
    signal: AbortSignal.timeout(PATIENCE),
  });
  const text = await response.text();
  if (response.status >= 500 || text.includes('INTERNAL_SERVER_ERROR'))
    throw new Error(`${response.status} ${text.slice(0, 500)}`);
  const blocked = readFileSync(log, 'utf8');
  if (blocked === '') return text.startsWith('{') ? JSON.parse(text) : undefined;
  writeFileSync(log, '');
  throw new Error(`The event loop was blocked (when, for how long, at work for so much of it, in ms):\n${blocked}`);
}
