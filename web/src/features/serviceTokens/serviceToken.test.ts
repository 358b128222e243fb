import { SERVICE_SCOPES } from '@rollcall/shared';
import { expect, test } from 'vitest';
import { LIFETIMES, addressesIn, curlOf, expiryIn, scopeOf, tokenScopeOf } from './serviceToken.ts';

test('a scope is written as the graph has it, and back', () => {
  expect(tokenScopeOf('users:read')).toBe('USERS_READ');
  for (const scope of SERVICE_SCOPES) expect(scopeOf(tokenScopeOf(scope))).toBe(scope);
});

test('addresses are read from lines and lists', () => {
  expect(addressesIn(' 192.0.2.1,2001:db8::/32\n10.0.0.0/8、')).toEqual(['192.0.2.1', '2001:db8::/32', '10.0.0.0/8']);
  expect(addressesIn(' \n')).toEqual([]);
});

test('every lifetime that is offered ends within a year', () => {
  const now = new Date('2026-11-30T03:00:00.000Z');
  expect(expiryIn(30, now)).toBe('2026-12-30T03:00:00.000Z');
  expect(Math.max(...LIFETIMES)).toBeLessThanOrEqual(365);
});

test('the command sends the token', () => {
  expect(curlOf('https://a.example', 'rct_x')).toContain("'Authorization: Bearer rct_x'");
});
