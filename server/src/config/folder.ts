import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { ConfigError } from './config.ts';

/**
 * Makes a folder, which only its owner can read, and those above it that are missing. (Node.js's own `recursive` never
 * returns where the file system answers "no such folder" to making one, as `/proc` does.)
 * @throws ConfigError where it can't be made
 */
export function makeFolder(path: string): void {
  const whole = resolve(path);
  if (existsSync(whole)) return;
  makeFolder(dirname(whole));
  try {
    mkdirSync(whole, { mode: 0o700 });
  } catch (error) {
    // Another server may have made it just now.
    if (existsSync(whole)) return;
    throw new ConfigError(
      `The folder ${whole} can't be made. Choose another with DATA_DIR, or fix the permissions above it.`,
      {
        cause: error,
      },
    );
  }
}
