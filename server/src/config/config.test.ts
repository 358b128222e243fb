import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { VARIABLES } from './config.ts';
import { ConfigError, loadSecret, parseConfig } from './index.ts';

describe('the configuration', () => {
  test('needs nothing, and keeps its database under the data folder', () => {
    expect(parseConfig({})).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      databaseUrl: 'sqlite:./data/rollcall.sqlite',
      provisioningDelay: 3_600_000,
      playground: true,
    });
    expect(parseConfig({ DATA_DIR: '/srv/rollcall' }).databaseUrl).toBe('sqlite:/srv/rollcall/rollcall.sqlite');
  });

  test('takes an empty variable for an absent one', () => {
    expect(parseConfig({ PORT: '', DATABASE_URL: '' })).toEqual(parseConfig({}));
  });

  test.each([
    [{ PORT: 'http' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ DATABASE_URL: 'postgres://localhost/x' }, 'must be sqlite:PATH or mysql://'],
    [{ PROVISIONING_DELAY_MINUTES: '-1' }, 'PROVISIONING_DELAY_MINUTES'],
    [{ PLAYGROUND: 'yes' }, '"on"|"off"'],
    [{ ROLLCALL_SECRET: 'short' }, 'at least 32 characters'],
    [{ LOG_LEVEL: 'loud' }, '"warn"'],
    [{ PORT: '70000' }, 'must be a whole number from 0 to 65535'],
    [{ TRUST_PROXY: 'on' }, 'must be off, a number of proxies'],
  ])('names what is wrong with %o and what is allowed', (env, text) => {
    expect(() => parseConfig(env)).toThrow(ConfigError);
    expect(() => parseConfig(env)).toThrow(text);
  });

  test('names every wrong variable at once', () => {
    expect(() => parseConfig({ PORT: 'x', JOBS: 'maybe' })).toThrow(/PORT[\s\S]*JOBS/);
  });
});

test('every variable is documented in the README', () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
  for (const variable of VARIABLES) expect(readme).toMatch(new RegExp(`^\\| \`${variable}\` +\\| `, 'm'));
});

describe('the secret', () => {
  test('is made once, kept to its owner, and read again', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rollcall-secret-'));
    const config = parseConfig({ DATA_DIR: join(folder, 'deep', 'data') });
    const made = loadSecret(config);
    expect(made.length).toBeGreaterThanOrEqual(32);
    expect(loadSecret(config)).toBe(made);
    const path = join(config.dataDir, 'secret.key');
    expect(readFileSync(path, 'utf8')).toBe(made);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    rmSync(folder, { recursive: true });
  });

  test('is not taken from a file that holds none', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rollcall-secret-'));
    writeFileSync(join(folder, 'secret.key'), '');
    expect(() => loadSecret(parseConfig({ DATA_DIR: folder }))).toThrow('is no secret');
    rmSync(folder, { recursive: true });
  });

  test('is the one that the configuration says', () => {
    const secret = 'x'.repeat(32);
    expect(loadSecret(parseConfig({ ROLLCALL_SECRET: secret, DATA_DIR: '/nowhere/at/all' }))).toBe(secret);
  });

  test('can not be kept in a folder that is none, which is said', () => {
    expect(() => loadSecret(parseConfig({ DATA_DIR: '/dev/null/data' }))).toThrow(
      "The folder /dev/null/data can't be made",
    );
    expect(() => loadSecret(parseConfig({ DATA_DIR: '/proc/data' }))).toThrow("The folder /proc/data can't be made");
  });
});
