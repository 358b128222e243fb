import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { atEnd } from '../../scripts/lib/cleanup.mjs';
import { clean, tryCommit } from './world.mjs';

/**
 * Mounts a small disk. @returns {{ path: string, unmount: () => void } | undefined} undefined where this user may not
 * @param {string} size as mount takes it
 */
export function smallDisk(size) {
  const path = mkdtempSync(join(tmpdir(), 'rollcall-disk-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=0777`, 'tmpfs', path]);
  if (status !== 0) {
    rmSync(path, { recursive: true, force: true });
    return undefined;
  }
  const unmount = () => {
    spawnSync('umount', [path]);
    rmSync(path, { recursive: true, force: true });
  };
  const forget = atEnd(unmount);
  const end = () => {
    forget();
    unmount();
  };
  return { path, unmount: end };
}

/**
 * The disk is full when an import is to be added: none of it is there, a new file is refused in words, and once there
 * is space again the import comes to its end by itself.
 * @param {import('./world.mjs').World} world
 * @param {string} disk
 * @param {{ rows: number, times: number, revive?: () => Promise<void> }} options `revive` starts a database again that
 * died of it
 */
export async function diskFull(world, disk, { rows, times, revive }) {
  const product = await world.start();
  let failed = 0;
  for (let i = 0; i < times; i += 1) {
    const id = await world.upload(product, rows);
    if (i % 2 === 0) await hashed(world, id);
    const free = fill(disk);
    await tryCommit(product, id);
    const created = await clean(world.upload(product, rows));
    await sleep(1_500);
    // A database that died is asked once it is back.
    if (!(await isThere(world, id))) failed += 1;
    free();
    await back(world, id, revive);
    await tryCommit(product, id);
    await world.finish(id, 120);
    if (created) {
      await tryCommit(product, created);
      await world.finish(created, 120);
    }
  }
  await product.stop();
  if (failed === 0) throw new Error('The disk was never full enough to stand against an import');
  return `${times} full disks, ${failed} imports waited for space`;
}

/** Fills a disk. @param {string} disk @returns {() => void} frees it again */
function fill(disk) {
  const path = join(disk, 'filler');
  const { bavail, bsize } = statfsSync(disk);
  const room = Math.max(0, bavail * bsize);
  for (let size = room; size >= 0; size -= 4096) {
    try {
      writeFileSync(path, Buffer.alloc(size));
      break;
    } catch {
      // Another page went meanwhile: the next smaller size.
    }
  }
  return () => rmSync(path, { force: true });
}

/** Waits until an import's passwords are hashed. @param {import('./world.mjs').World} world @param {string} id */
async function hashed(world, id) {
  while ((await world.status(id)) === 'PREPARING') await sleep(50);
}

/**
 * Waits until the database answers: one that dies of a full disk may take its time for it.
 * @param {import('./world.mjs').World} world
 * @param {string} id
 * @param {(() => Promise<void>) | undefined} revive
 */
async function back(world, id, revive) {
  for (let tries = 0; tries < 60; tries += 1) {
    await revive?.();
    try {
      await world.status(id);
      return;
    } catch {
      await sleep(1_000);
    }
  }
  throw new Error('The database did not come back');
}

/** @param {import('./world.mjs').World} world @param {string} id */
async function isThere(world, id) {
  try {
    return await world.check(id);
  } catch (error) {
    if (!/ECONNREFUSED|closed state/.test(String(error))) throw error;
    return false;
  }
}
