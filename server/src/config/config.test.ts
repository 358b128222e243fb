import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { VARIABLES } from './config.ts';
import { ConfigError, parseConfig } from './index.ts';

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
    [{ ROLLCALL_SECRET: 'x'.repeat(32), ROLLCALL_SECRET_FILE: '/a' }, 'not both'],
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
