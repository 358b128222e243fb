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
    [{ BLOB_URL: 's3://bucket' }, 'set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY too'],
    [{ PORT: '70000' }, 'must be a whole number from 0 to 65535'],
    [{ TRUST_PROXY: 'on' }, 'must be off, a number of proxies'],
  ])('names what is wrong with %o and what is allowed', (env, text) => {
    expect(() => parseConfig(env)).toThrow(ConfigError);
    expect(() => parseConfig(env)).toThrow(text);
  });

  test.each([
    'https://bucket.example',
    's3://',
    's3://Bucket',
    's3://key:secret@bucket',
    's3://bucket/a b',
    's3://bucket?region=EU 1',
    's3://bucket?endpoint=ftp://there',
    's3://bucket?endpoint=https://there/deeper',
    's3://bucket?style=path',
  ])('takes %s for no bucket, and does not repeat it', (BLOB_URL) => {
    expect(() => parseConfig({ BLOB_URL })).toThrow(/BLOB_URL: must be s3:\/\/BUCKET\/PREFIX\?region=REGION/);
    expect(() => parseConfig({ BLOB_URL })).not.toThrow('key:secret');
  });

  test.each([
    ['s3://bucket', 'https://s3.us-east-1.amazonaws.com/bucket', '', 'us-east-1'],
    ['s3://a.bucket/calls/?region=eu-west-1', 'https://s3.eu-west-1.amazonaws.com/a.bucket', 'calls/', 'eu-west-1'],
    ['s3://bucket/a/b?endpoint=http://127.0.0.1:9000/', 'http://127.0.0.1:9000/bucket', 'a/b/', 'us-east-1'],
  ])('finds the bucket of %s', (BLOB_URL, address, prefix, region) => {
    const env = { BLOB_URL, AWS_ACCESS_KEY_ID: 'key', AWS_SECRET_ACCESS_KEY: 'secret' };
    expect(parseConfig(env).bucket).toMatchObject({ address, prefix, region, accessKeyId: 'key' });
  });

  test('needs no credentials without a bucket', () => {
    expect(parseConfig({ AWS_ACCESS_KEY_ID: 'key' }).bucket).toBeUndefined();
  });

  test('names every wrong variable at once', () => {
    expect(() => parseConfig({ PORT: 'x', JOBS: 'maybe' })).toThrow(/PORT[\s\S]*JOBS/);
  });
});

test('every variable is documented in the README', () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
  for (const variable of VARIABLES) expect(readme).toMatch(new RegExp(`^\\| \`${variable}\` +\\| `, 'm'));
});
