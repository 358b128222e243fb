import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { environmentOfOthers } from '../../config/index.ts';
import { OperatorError } from '../../kernel/index.ts';
import { DumpReader } from './dumpReader.ts';
import type { RowCounts } from './keeper.ts';
import { clientTls } from '../mysqlUrl.ts';

/** The programs of each family, those looked for first in front. */
const PROGRAMS = {
  mariadb: { dump: ['mariadb-dump', 'mysqldump'], client: ['mariadb', 'mysql'] },
  mysql: { dump: ['mysqldump', 'mariadb-dump'], client: ['mysql', 'mariadb'] },
} as const;

export type Family = keyof typeof PROGRAMS;

/** One transaction reads all, so nobody waits and no row is of another moment; bytes as hexadecimal. */
const DUMP = [
  '--single-transaction',
  '--quick',
  '--hex-blob',
  '--no-autocommit',
  '--skip-lock-tables',
  '--skip-add-locks',
  '--skip-add-drop-table',
  '--skip-triggers',
  '--no-tablespaces',
  '--default-character-set=utf8mb4',
];

/** What only MySQL's own knows, and needs: neither the server's transactions' names nor its statistics are copied. */
const DUMP_OF_MYSQL = ['--set-gtid-purged=OFF', '--column-statistics=0'];

/** So much of what a program complains of is told. */
const LONGEST_COMPLAINT = 2_000;

/**
 * Has the family's own tool write a database to a new file.
 * @throws OperatorError where the tool is not there or fails, with what it says
 */
export async function dumpTo(path: string, url: string, family: Family): Promise<RowCounts> {
  const program = await findProgram(PROGRAMS[family].dump);
  const more = program.isMariaDb ? [] : DUMP_OF_MYSQL;
  return withOptions(url, async (options, database) => {
    const child = spawn(program.name, [options, ...DUMP, ...more, database], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: environmentOfOthers(),
    });
    const ended = endOf(child, program.name);
    const reader = new DumpReader();
    const file = await open(path, 'wx', 0o600);
    try {
      for await (const chunk of child.stdout) {
        const part = chunk as Buffer;
        reader.push(part);
        await file.writeFile(part);
      }
      await ended;
      await file.sync();
    } finally {
      await file.close();
    }
    if (!reader.isComplete) throw new OperatorError(`${program.name} did not say that it wrote all of the database.`);
    return reader.rows;
  });
}

/** Has the family's own client fill an empty database from what {@link dumpTo} wrote. @throws OperatorError as it */
export async function loadFrom(path: string, url: string, family: Family): Promise<void> {
  const { name } = await findProgram(PROGRAMS[family].client);
  await withOptions(url, async (options, database) => {
    const flags = ['--default-character-set=utf8mb4', '--binary-mode', '--batch'];
    const child = spawn(name, [options, ...flags, database], {
      stdio: ['pipe', 'ignore', 'pipe'],
      env: environmentOfOthers(),
    });
    // Why a client takes no more it says itself.
    const sent = pipeline(createReadStream(path), child.stdin).catch(() => undefined);
    await endOf(child, name);
    await sent;
  });
}

async function findProgram(names: readonly string[]): Promise<{ readonly name: string; readonly isMariaDb: boolean }> {
  for (const name of names) {
    const child = spawn(name, ['--version'], { stdio: ['ignore', 'pipe', 'ignore'], env: environmentOfOthers() });
    let told = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (told += text));
    const code = await once(child, 'close').then(
      ([exit]) => exit as number,
      () => undefined,
    );
    if (code === 0) return { name, isMariaDb: told.includes('MariaDB') };
  }
  throw new OperatorError(
    `Neither ${names.join(' nor ')} is installed here. Install the database's own client programs (Debian: mariadb-client), or run this where they are.`,
  );
}

/** Waits for a program. @throws OperatorError with what it said where it failed */
async function endOf(child: ChildProcess, name: string): Promise<void> {
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint = `${complaint}${text}`.slice(0, LONGEST_COMPLAINT);
  });
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  if (code === 0) return;
  throw new OperatorError(`${name} failed (${signal ?? `exit code ${code}`}): ${complaint.trim()}`);
}

/**
 * Gives a program the address and the password in a file that only its owner can read, since everyone on the machine
 * sees a command line. The file is gone when the work is done.
 */
async function withOptions<T>(url: string, work: (options: string, database: string) => Promise<T>): Promise<T> {
  const { hostname, port, username, password, pathname } = new URL(url);
  const folder = await mkdtemp(join(tmpdir(), 'rollcall-'));
  const path = join(folder, 'client.cnf');
  const settings = [
    ['host', hostname.replace(/^\[|\]$/g, '')],
    ['port', port || '3306'],
    ['protocol', 'tcp'],
    ['user', decodeURIComponent(username)],
    ['password', decodeURIComponent(password)],
    ...clientTls(url),
  ];
  const lines = settings.map(([name, value = '']) => `${name}="${value.replaceAll(/[\\"]/g, String.raw`\$&`)}"`);
  try {
    await writeFile(path, `[client]\n${lines.join('\n')}\n`, { mode: 0o600 });
    return await work(`--defaults-file=${path}`, decodeURIComponent(pathname.slice(1)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
