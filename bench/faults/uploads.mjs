import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { at } from '../../scripts/lib/paths.mjs';
import { openRaw } from '../lib/emptyDatabases.mjs';
import { ask, csvOf } from '../lib/imports.mjs';
import { tryCommit } from './world.mjs';

const ROWS = 30;
const PIECE = 64 * 1024;
/** Stands in every row of what is not uploaded to its end, and in nothing else. */
const MARK = 'halfupload';
/** A row of an upload that is older than this is nobody's who still sends. */
const ARRIVAL = 5 * 60_000;
/** How long the next sweep may take to be done, where one begins every second. */
const SWEPT_WITHIN = 30_000;
const HURRIED = { NODE_OPTIONS: `--import ${pathToFileURL(at('bench', 'faults', 'hurried.mjs')).href}` };

/**
 * The server is killed in the middle of uploads: no half of a file can be used, none of it lies open on the disk, the
 * next upload works as if nothing had been, and once the time of an upload is over, nothing of it is kept.
 * @param {import('./world.mjs').World} world
 * @param {number} times
 */
export async function killedDuringUploads(world, times) {
  const body = Buffer.from(csvOf(10_000, MARK).repeat(3));
  const raw = await openRaw(world.url);
  const before = filesOf(world.folder);
  let halves = 0;
  for (let i = 0; i < times; i += 1) {
    let product = await world.start();
    // Every other time only once a part of it is kept, however busy the machine is.
    if (i % 2 === 0) await sendInPart(product, body, 0.3 + 0.7 * Math.random(), () => untilBegun(raw));
    else await sendInPart(product, body, Math.random(), () => Promise.resolve());
    const [half, ...more] = await kept(raw);
    if (more.length > 0 || (half && half.status !== 'RECEIVING'))
      throw new Error(`Kept: ${JSON.stringify([half, more])}`);
    if (half && half.chunks > 0) halves += 1;
    lookForMark(world.folder);

    product = await world.start(HURRIED);
    if (half) await refuseToUse(product, half.id);
    const id = await world.upload(product, ROWS);
    await tryCommit(product, id);
    await world.finish(id);
    await raw.run("UPDATE files SET created_at = created_at - ? WHERE status = 'RECEIVING'", [ARRIVAL]);
    await untilSwept(raw);
    await product.stop();
  }
  await raw.close();
  const after = filesOf(world.folder);
  if (after !== before) throw new Error(`The folder had ${before} and has ${after}`);
  if (halves === 0) throw new Error('No kill came after a part of a file was kept');
  return `${times} kills, ${halves} of them with a part of the file kept`;
}

/**
 * Sends the head of an upload and a part of its body, never the last of it, and kills the server.
 * @param {import('./world.mjs').Product} product
 * @param {Buffer} body
 * @param {number} part of it, from 0 to 1
 * @param {() => Promise<void>} ready is waited for before the server is killed
 */
async function sendInPart({ url, cookie, kill }, body, part, ready) {
  const sending = request(`${url}/files`, {
    method: 'POST',
    headers: { cookie, 'content-length': body.length },
  });
  const ended = once(sending, 'response').then(
    ([{ statusCode }]) => {
      throw new Error(`What was not there yet was answered with ${statusCode}`);
    },
    // The connection went with the server.
    () => undefined,
  );
  const end = Math.floor(part * (body.length - 1));
  for (let from = 0; from < end; from += PIECE) {
    if (!sending.write(body.subarray(from, Math.min(end, from + PIECE)))) await once(sending, 'drain');
    await sleep(Math.random() * 4);
  }
  await ready();
  await kill();
  await ended;
}

/** Waits until a part of an upload is kept. @param {import('../lib/emptyDatabases.mjs').Raw} raw */
async function untilBegun(raw) {
  while (!(await kept(raw)).some(({ chunks }) => chunks > 0)) await sleep(20);
}

/** The files that wait for their bytes or to be used. @param {import('../lib/emptyDatabases.mjs').Raw} raw */
async function kept(raw) {
  const rows = await raw.all(`
    SELECT id, status, (SELECT COUNT(*) FROM file_chunks WHERE file_id = files.id) AS chunks
    FROM files WHERE status <> 'USED'`);
  return rows.map(({ id, status, chunks }) => ({ id: String(id), status: String(status), chunks: Number(chunks) }));
}

/** The names in a folder but for SQLite's logs, which come and go. @param {string} folder */
const filesOf = (folder) =>
  readdirSync(folder)
    .filter((name) => !/-(wal|shm)$/.test(name))
    .toSorted()
    .join();

/** Where it is a database file, what is sealed in it stands beside what isn't. @param {string} folder */
function lookForMark(folder) {
  for (const name of readdirSync(folder)) {
    if (readFileSync(join(folder, name)).includes(MARK)) throw new Error(`A part of the upload can be read in ${name}`);
  }
}

/** @param {import('./world.mjs').Product} product @param {string} fileId */
async function refuseToUse(product, fileId) {
  const { userImportCreate } = await ask(
    product,
    'mutation ($input: UserImportCreateInput!) { userImportCreate(input: $input) { userErrors { code } } }',
    { input: { fileName: 'half.csv', fileId } },
  );
  const codes = userImportCreate.userErrors.map((/** @type {{ code: string }} */ { code }) => code).join();
  if (codes !== 'FILE_NOT_FOUND') throw new Error(`Half a file was taken for a file: ${codes}`);
}

/** Waits until no byte of any upload is kept. @param {import('../lib/emptyDatabases.mjs').Raw} raw */
async function untilSwept(raw) {
  const until = performance.now() + SWEPT_WITHIN;
  for (;;) {
    const files = await kept(raw);
    const [chunks] = await raw.all('SELECT COUNT(*) AS count FROM file_chunks');
    if (files.length === 0 && Number(chunks?.['count']) === 0) return;
    if (performance.now() > until) throw new Error(`Still kept: ${JSON.stringify({ files, chunks })}`);
    await sleep(100);
  }
}
