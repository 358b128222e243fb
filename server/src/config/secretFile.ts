import { randomBytes, randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { ConfigError } from './config.ts';

const LEAST = 32;

/** A new secret: 256 random bits as base64url. */
export const madeSecret = (): string => randomBytes(32).toString('base64url');

/**
 * Reads a secret from its file.
 * @throws ConfigError where it can't be read, or holds fewer than 32 characters
 */
export function readSecret(path: string): string {
  let secret: string;
  try {
    secret = readFileSync(path, 'utf8').trim();
  } catch (error) {
    throw new ConfigError(`The secret in ${path} can't be read. Fix the file's permissions.`, { cause: error });
  }
  if (secret.length >= LEAST) return secret;
  throw new ConfigError(`${path} is no secret: it must hold at least ${LEAST} characters. Put it back from a backup.`);
}

/**
 * Keeps a secret under a name, unless that is taken: whoever comes second finds what the first has kept. For its owner
 * only.
 */
export function createFile(path: string, secret: string): void {
  const draft = writeDraft(path, secret);
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!existsSync(path)) throw error;
  } finally {
    rmSync(draft);
  }
  syncFolder(path);
}

/** Keeps a secret under a name, whatever had it before. */
export function replaceFile(path: string, secret: string): void {
  renameSync(writeDraft(path, secret), path);
  syncFolder(path);
}

/** Moves a secret, also to another disk. */
export function moveFile(from: string, to: string, secret: string): void {
  replaceFile(to, secret);
  rmSync(from, { force: true });
}

/**
 * Writes the whole file, down to the disk, before it has its name: neither a crash nor a power cut leaves half of one.
 */
function writeDraft(path: string, secret: string): string {
  const draft = `${path}.${randomUUID()}`;
  const file = openSync(draft, 'wx', 0o600);
  try {
    writeFileSync(file, secret);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return draft;
}

function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(dirname(path), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** What goes with its container or at the next start of the machine: OverlayFS, tmpfs, ramfs. See statfs(2). */
const PASSING = new Set([0x794c7630, 0x01021994, 0x858458f6]);

/**
 * Whether a folder lasts as long as another: not one in a container's own layer where the other is a volume that stays.
 */
export const outlives = (folder: string, other: string): boolean => !isPassing(folder) || isPassing(other);

function isPassing(path: string): boolean {
  const whole = resolve(path);
  if (!existsSync(whole) && dirname(whole) !== whole) return isPassing(dirname(whole));
  return PASSING.has(statfsSync(whole).type >>> 0);
}
