import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, ConfigError } from './config.ts';
import { makeFolder } from './folder.ts';

/**
 * The secret from which this installation's keys are derived: `ROLLCALL_SECRET`, else the file `secret.key` under the data
 * folder, made at the first start. Several servers on one database must share it.
 * @throws ConfigError where the folder can't be written
 */
export function loadSecret(config: Config): string {
  if (config.secret) return config.secret;
  const path = join(config.dataDir, 'secret.key');
  makeFolder(config.dataDir);
  try {
    if (!existsSync(path)) keepNew(path);
  } catch {
    throw new ConfigError(
      `The folder ${config.dataDir} can't be written. Choose another with DATA_DIR, or mend its permissions.`,
    );
  }
  const secret = readFileSync(path, 'utf8').trim();
  if (secret.length < 32)
    throw new ConfigError(`${path} is no secret: it must hold at least 32 characters. Put it back from a backup.`);
  return secret;
}

/** Writes the whole file before it has its name, which it is given only once: a crash leaves none, and two servers share one. */
function keepNew(path: string): void {
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600 });
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!existsSync(path)) throw error;
  } finally {
    rmSync(draft);
  }
}
