import { expect, test } from 'vitest';
import { cleanAddress, isAllowed } from './allowedAddresses.ts';

test.each([
  ['192.0.2.7', '192.0.2.7'],
  [' 192.0.2.7 ', '192.0.2.7'],
  ['192.0.2.77/24', '192.0.2.0/24'],
  ['0.0.0.0/0', '0.0.0.0/0'],
  ['2001:DB8::0001', '2001:db8::1'],
  ['2001:db8:1:2:3::/48', '2001:db8:1::/48'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
])('%s is kept as %s', (given, kept) => expect(cleanAddress(given)).toBe(kept));

test.each([
  '',
  'localhost',
  '192.0.2',
  '10/8',
  '192.0.2.0/33',
  '192.0.2.0/-1',
  '2001:db8::/129',
  '0x7f000001',
  '1.2.3.4/8/8',
])('%s is neither an address nor a network', (given) => expect(cleanAddress(given)).toBeUndefined());

test.each([
  ['192.0.2.7', ['192.0.2.7'], true],
  ['192.0.2.8', ['192.0.2.7'], false],
  ['192.0.2.200', ['198.51.100.1', '192.0.2.0/24'], true],
  ['192.0.3.1', ['192.0.2.0/24'], false],
  ['2001:db8::1', ['2001:db8::/32'], true],
  ['2001:db9::1', ['2001:db8::/32'], false],
  ['192.0.2.7', ['2001:db8::/32'], false],
  ['2001:db8::1', ['0.0.0.0/0'], false],
  ['2001:db8:0::1', ['2001:db8::1'], true],
  ['unknown', ['0.0.0.0/0'], false],
  ['unknown', [], true],
])('%s from %j: %s', (address, allowed, is) => expect(isAllowed(address, allowed)).toBe(is));
