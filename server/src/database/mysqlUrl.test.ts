import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { mysqlSettings } from './mysqlUrl.ts';

const folder = mkdtempSync(join(tmpdir(), 'rollcall-url-'));
const ca = join(folder, 'ca.pem');
writeFileSync(ca, 'a CA');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PLAIN = 'mysql://u:p%40ss@db.example:3307/rollcall';

test('without parameters it is as it always was', () => {
  const settings = { url: PLAIN, ssl: undefined, poolSize: 20, statementTimeout: 30_000 };
  expect(mysqlSettings(PLAIN)).toEqual(settings);
});

test.each([
  ['ssl-mode=REQUIRED', { rejectUnauthorized: false, verifyIdentity: false }],
  [`ssl-ca=${ca}`, { ca: 'a CA', rejectUnauthorized: true, verifyIdentity: false }],
  [`ssl-mode=VERIFY_IDENTITY&ssl-ca=${ca}`, { ca: 'a CA', rejectUnauthorized: true, verifyIdentity: true }],
  ['ssl-mode=VERIFY_IDENTITY', { rejectUnauthorized: true, verifyIdentity: true }],
  ['ssl-mode=DISABLED', undefined],
])('?%s', (parameters, ssl) => {
  expect(mysqlSettings(`${PLAIN}?${parameters}`)).toMatchObject({ url: PLAIN, ssl });
});

test('the pool and the time limit are taken from it', () => {
  const settings = { poolSize: 5, statementTimeout: 2_000 };
  expect(mysqlSettings(`${PLAIN}?pool-size=5&statement-timeout=2`)).toMatchObject(settings);
});

test.each([
  ['ssl=true', /\?ssl=, which is none of ssl-mode,/],
  ['SSL-MODE=REQUIRED', /SSL-MODE/],
  ['ssl-mode=verify', /ssl-mode must be one of/],
  ['ssl-ca=/nowhere/ca.pem', /the file of ssl-ca can't be read/],
  [`ssl-mode=DISABLED&ssl-ca=${ca}`, /no certificates/],
  ['pool-size=0', /pool-size must be a whole number from 1/],
  ['pool-size=1e2', /pool-size/],
  ['statement-timeout=', /statement-timeout/],
  ['pool-size=1&pool-size=2', /twice/],
])('?%s is refused by name', (parameters, message) => {
  expect(() => mysqlSettings(`${PLAIN}?${parameters}`)).toThrow(message);
});

test('what is no URL is refused without being quoted', () => {
  expect(() => mysqlSettings('mysql://u:secret#@:x/')).toThrow(/no URL/);
  expect(() => mysqlSettings('mysql://u:secret#@:x/')).not.toThrow(/secret/);
});
