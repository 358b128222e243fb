import { expect, test } from 'vitest';
import { DumpReader } from './dumpReader.ts';

/** As MariaDB's tool writes it, rows on lines of their own, and as MySQL's does. */
const DUMPS = {
  mariadb: ['VALUES\n', ',\n'],
  mysql: ['VALUES ', ','],
} as const;

const dumpOf = ([values, between]: readonly [string, string]): string =>
  [
    '-- Dump',
    '/*!40101 SET NAMES utf8mb4 */;',
    'CREATE TABLE `empty` (',
    '  `id` varchar(36) NOT NULL,',
    '  KEY `by_id` (`id`)',
    ');',
    'CREATE TABLE `users` (',
    '  `id` int(11) NOT NULL',
    ');',
    String.raw`INSERT INTO ${'`users`'} ${values}(1,'a(\'\\;',0x00FF)${between}(2,'\\',NULL)${between}(3,'INSERT INTO x',(4));`,
    String.raw`INSERT INTO ${'`users`'} ${values}(5,'\n-- Dump completed',NULL);`,
    `-- ${'long '.repeat(100)}`,
    '-- Dump completed on 2026-12-01  0:34:15',
    '',
  ].join('\n');

test.each(['mariadb', 'mysql'] as const)('the rows that %s wrote are counted, wherever it is cut', (family) => {
  const bytes = Buffer.from(dumpOf(DUMPS[family]));
  for (const size of [1, 7, bytes.length]) {
    const reader = new DumpReader();
    for (let at = 0; at < bytes.length; at += size) reader.push(bytes.subarray(at, at + size));
    expect(reader.rows).toEqual({ empty: 0, users: 4 });
    expect(reader.isComplete).toBe(true);
  }
});

test('what is cut off is not complete', () => {
  const reader = new DumpReader();
  reader.push(Buffer.from(dumpOf(DUMPS.mysql).slice(0, -50)));
  expect(reader.isComplete).toBe(false);
});
