import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Database } from './database.ts';
import { keepPrivate } from './privateFiles.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rollcall-private-'));
  chmodSync(folder, 0o755);
  path = join(folder, 'test.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const modeOf = (file: string): number => statSync(file).mode & 0o777;
const FILES = ['', '-wal', '-shm'];

test('a new database, its log and its index are their owner’s alone, in whatever folder', async () => {
  const database = new Database(`sqlite:${path}`, []);
  expect(await database.start()).toEqual([]);
  expect(FILES.map((suffix) => modeOf(`${path}${suffix}`))).toEqual([0o600, 0o600, 0o600]);
  await database.stop();
});

test('files that others could read are kept from them at the next start', async () => {
  const first = new Database(`sqlite:${path}`, []);
  await first.start();
  for (const suffix of FILES) chmodSync(`${path}${suffix}`, 0o666);
  const second = new Database(`sqlite:${path}`, []);
  expect(await second.start()).toEqual([]);
  expect(FILES.map((suffix) => modeOf(`${path}${suffix}`))).toEqual([0o600, 0o600, 0o600]);
  await second.stop();
  await first.stop();
});

test('a file that is its owner’s already is left as it is', () => {
  writeFileSync(path, '', { mode: 0o400 });
  expect(keepPrivate(path)).toEqual([]);
  expect(modeOf(path)).toBe(0o400);
});

test('a file that can not be kept from others is named, with what to do', () => {
  expect(keepPrivate('/proc/self/status')).toEqual([expect.stringMatching(/read \/proc\/self\/status[\s\S]*mode 600/)]);
});
