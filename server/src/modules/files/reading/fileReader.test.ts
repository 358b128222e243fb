import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LIMITS } from '@rollcall/shared';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { FileReader, type FileReaderOptions } from './fileReader.ts';

const SCRIPTS = {
  endless: 'export default () => { for (;;); }',
  hungry: 'export default () => { const kept = []; for (;;) kept.push(Array(100_000).fill({})); }',
  waiting: 'export default () => new Promise(() => undefined)',
  faulty: 'export default () => { throw new Error("A mistake of ours"); }',
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rollcall-files-'));
  for (const [name, script] of Object.entries(SCRIPTS)) writeFileSync(join(folder, `${name}.mjs`), script);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let reader: FileReader;
afterEach(() => reader.stop());

const open = (name: keyof typeof SCRIPTS | undefined, options: FileReaderOptions = {}): FileReader => {
  const script = name ? join(folder, `${name}.mjs`) : inject('fileReaderScript');
  reader = new FileReader(async () => new TextEncoder().encode('Login ID\nb@example.com\n').buffer, {
    script,
    timeLimit: 600_000,
    ...options,
  });
  return reader;
};
const contract = { users: { used: 0, limit: 1 } };
const read = (csv: string, organizationId = 'alpha') =>
  reader.read(organizationId, { fileName: 'users.csv', csv }, 'users', { contract, rowLimit: 100 });
const refused = (code: string) => ({ issues: [{ code, params: {} }] });

test('a file is read with its seats and what is wrong with it', async () => {
  open(undefined);
  const { text, found } = await read('Login ID\na@example.com\n');
  expect(text).toBe('Login ID\na@example.com\n');
  expect(found).toMatchObject({ rowCount: 1, rows: [], issueCount: found.issues.length });
  expect(found.issues[0]).toMatchObject({ code: 'MISSING_COLUMN', field: 'name', row: 1 });
});

test('the bytes of an upload are asked for when it is read', async () => {
  const stored = { id: 'file', size: 23, contentHash: '' };
  const file = { fileName: 'users.csv', stored };
  const { text } = await open(undefined).read('alpha', file, 'users', { contract, rowLimit: 100 });
  expect(text).toBe('Login ID\nb@example.com\n');
});

test('one that has no end is given up, and the thread with it', async () => {
  open('endless', { timeLimit: 100 });
  await expect(read('x')).rejects.toMatchObject(refused('FILE_TOO_COMPLEX'));
  await expect(read('x')).rejects.toMatchObject(refused('FILE_TOO_COMPLEX'));
});

test('one that takes more memory than there is for it ends its own thread and nothing else', async () => {
  open('hungry', { memoryLimit: 32 });
  await expect(read('x')).rejects.toMatchObject(refused('FILE_TOO_COMPLEX'));
});

test('a mistake of ours is none of the file', async () => {
  open('faulty');
  await expect(read('x')).rejects.toThrow('A mistake of ours');
});

test('the files of one organization wait for one another, and are refused once too many do', async () => {
  open('waiting', { timeLimit: 60_000 });
  const large = 'x'.repeat(LIMITS.csvLength);
  const waiting = Array.from({ length: 4 }, () => read(large));
  const given = Promise.allSettled(waiting);
  await expect(read(large)).rejects.toMatchObject(refused('FILE_READER_BUSY'));
  // Others are still heard, until all together wait for too much.
  const others = Array.from({ length: 8 }, (_, i) => read(large, `other ${i}`));
  const givenToo = Promise.allSettled(others);
  await expect(read(large, 'one more')).rejects.toMatchObject(refused('FILE_READER_BUSY'));
  await reader.stop();
  await Promise.race([Promise.all([given, givenToo]), new Promise((resolve) => setImmediate(resolve))]);
});
