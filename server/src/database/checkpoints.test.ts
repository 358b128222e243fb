import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dataSourcesOf } from './options.ts';

const folder = mkdtempSync(join(tmpdir(), 'rollcall-test-'));
const path = join(folder, 'test.sqlite');
const { write, checkpoints } = dataSourcesOf(`sqlite:${path}`, []);
beforeAll(() => write.initialize());
afterAll(async () => {
  await write.destroy();
  rmSync(folder, { recursive: true, force: true });
});

/** How many rows the file has by itself, without its log. */
async function rowsInFile(): Promise<number> {
  const copy = join(folder, 'copy.sqlite');
  copyFileSync(path, copy);
  const { write: source } = dataSourcesOf(`sqlite:${copy}`, []);
  await source.initialize();
  const [row] = await source.query<{ count: number }[]>('SELECT COUNT(*) AS count FROM things');
  await source.destroy();
  return row?.count ?? 0;
}

test('what was committed is moved into the file once it is asked for, and not by the commit', async () => {
  await write.query('CREATE TABLE things (name TEXT)');
  checkpoints?.request();
  await expect.poll(rowsInFile, { timeout: 20_000, interval: 100 }).toBe(0);
  await write.query(`INSERT INTO things VALUES ('one')`);
  expect(await rowsInFile()).toBe(0);
  checkpoints?.request();
  await expect.poll(rowsInFile, { timeout: 20_000, interval: 100 }).toBe(1);
});

test('what was committed last is in the file once it is stopped', async () => {
  await write.query(`INSERT INTO things VALUES ('two')`);
  checkpoints?.request();
  await checkpoints?.stop();
  expect(await rowsInFile()).toBe(2);
});
