import { setTimeout as sleep } from 'node:timers/promises';
import { clean, tryCommit } from './world.mjs';

const ROWS = 30;

/**
 * The server is killed at random moments: an import is never there in part, and comes to its end by itself.
 * @param {import('./world.mjs').World} world
 * @param {number} times
 */
export async function killed(world, times) {
  let product = await world.start();
  let completed = 0;
  /** @type {string | undefined} */
  let current;
  // About as long as an import takes, however fast the machine is: so kills fall on all of its stages.
  let longest = 900;
  for (let i = 0; i < times; i += 1) {
    const dies = sleep(Math.random() * longest).then(() => product.kill());
    current ??= await clean(world.upload(product, ROWS));
    if (current) await tryCommit(product, current);
    await dies;
    if (current && (await world.check(current))) {
      completed += 1;
      current = undefined;
      longest *= 0.8;
    } else longest = Math.min(longest * 1.1, 6_000);
    product = await world.start();
  }
  if (current) {
    await tryCommit(product, current);
    await world.finish(current);
  }
  await product.kill();
  return `${times} kills, ${completed} imports ended between them`;
}

/**
 * The server is told to stop at random moments, most of them in the middle of a commit.
 * @param {import('./world.mjs').World} world
 * @param {number} times
 */
export async function stopped(world, times) {
  let completed = 0;
  for (let i = 0; i < times; i += 1) {
    let product = await world.start();
    const id = await world.upload(product, 60);
    await tryCommit(product, id);
    await sleep(Math.random() * 1500);
    await product.stop();
    if (await world.check(id)) completed += 1;
    product = await world.start();
    await world.finish(id);
    await product.stop();
  }
  return `${times} stops, ${completed} of them after the import was there`;
}

/**
 * Two servers share a database, and one of them is killed: the other goes on with its imports.
 * @param {import('./world.mjs').World} world
 * @param {number} times
 */
export async function oneOfTwoKilled(world, times) {
  const stays = await world.start();
  for (let i = 0; i < times; i += 1) {
    const dies = await world.start();
    const id = await world.upload(dies, 60);
    await tryCommit(dies, id);
    await sleep(Math.random() * 1200);
    await dies.kill();
    await world.finish(id);
  }
  await stays.stop();
  return `${times} takeovers`;
}
