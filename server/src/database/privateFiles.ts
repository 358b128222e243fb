import { chmodSync, closeSync, existsSync, openSync, statSync } from 'node:fs';

/** What anyone but the owner may do with a file. */
const OTHERS = 0o077;

/**
 * Keeps a SQLite database to its owner, whatever the folder and the umask allow: the file, made here if there is none,
 * and its log and index, to which SQLite gives the file's own mode when it makes them.
 * @returns of each file that others may read all the same, what to do; empty where all is well
 */
export function keepPrivate(path: string): string[] {
  if (process.platform === 'win32' || path === ':memory:') return [];
  if (!existsSync(path)) closeSync(openSync(path, 'a', 0o600));
  return ['', '-wal', '-shm'].flatMap((suffix) => problemOf(`${path}${suffix}`) ?? []);
}

function problemOf(path: string): string | undefined {
  if (!isOpen(path)) return undefined;
  try {
    chmodSync(path, 0o600);
  } catch {
    // Another's file, which only they can change.
  }
  if (!isOpen(path)) return undefined;
  return `Others on this machine may read ${path}, and it can't be changed: it belongs to another user, or the disk knows no permissions. Give it to the user that Rollcall runs as, with mode 600.`;
}

/** Whether others may do anything with a file. One that is not there, or goes at this moment, is nobody's. */
const isOpen = (path: string): boolean => ((statSync(path, { throwIfNoEntry: false })?.mode ?? 0) & OTHERS) !== 0;
