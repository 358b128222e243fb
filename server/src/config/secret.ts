import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, ConfigError } from './config.ts';

/**
 * The secret from which this installation's keys are derived: `ROLLCALL_SECRET`, else the file `secret.key` under the data
 * folder, made at the first start. Several servers on one database must share it.
 * @throws ConfigError where the folder can't be written
 */
export function loadSecret(config: Config): string {
  if (config.secret) return config.secret;
  const path = join(config.dataDir, 'secret.key');
  try {
    mkdirSync(config.dataDir, { recursive: true });
    // 'wx' fails where the file exists, so that two servers starting at once can't each keep a secret of their own.
    writeFileSync(path, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) {
      throw new ConfigError(
        `The folder ${config.dataDir} can't be written. Choose another with DATA_DIR, or mend its permissions.`,
      );
    }
  }
  return readFileSync(path, 'utf8').trim();
}
