import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TIME_ZONES } from '../time/timeZones.ts';
import { toE164 } from './phoneNumber.ts';

describe('a telephone number', () => {
  test.each([
    ['03-1234-5678', 'Asia/Tokyo', '+81312345678'],
    ['090 1234 5678', 'Asia/Tokyo', '+819012345678'],
    ['０５０－１１１１－２２２２', 'Asia/Tokyo', '+815011112222'],
    ['0120-123-456', 'Asia/Tokyo', '+81120123456'],
    ['0800-123-4567', 'Asia/Tokyo', '+818001234567'],
    ['010-1-212-555-0100', 'Asia/Tokyo', '+12125550100'],
    ['+81 3 1234 5678', 'America/New_York', '+81312345678'],
    ['(212) 555-0100', 'America/New_York', '+12125550100'],
    ['1-212-555-0100', 'America/Anchorage', '+12125550100'],
    ['011 81 3 1234 5678', 'Pacific/Honolulu', '+81312345678'],
    ['021 1234567', 'Asia/Jakarta', '+62211234567'],
    ['0812-3456-7890', 'Asia/Makassar', '+6281234567890'],
    ['6123 4567', 'Asia/Singapore', '+6561234567'],
    ['0917 123 4567', 'Asia/Manila', '+639171234567'],
  ])('%s in %s is %s', (text, timeZone, number) => {
    expect(toE164(text, timeZone)).toBe(number);
  });

  test.each([
    ['110', 'Asia/Tokyo'],
    ['1234', 'Asia/Tokyo'],
    ['Anonymous', 'Asia/Tokyo'],
    ['*21', 'Asia/Tokyo'],
    ['#9', 'Asia/Tokyo'],
    ['03-1234-56789', 'Asia/Tokyo'],
    ['090-1234-567', 'Europe/Paris'],
    ['112 555 0100', 'America/New_York'],
    ['911', 'America/New_York'],
    ['+0312345678', 'Asia/Tokyo'],
    ['+1234567890123456', 'Asia/Tokyo'],
    ['+', 'Asia/Tokyo'],
    ['', 'Asia/Tokyo'],
  ])('%s in %s is none', (text, timeZone) => {
    expect(toE164(text, timeZone)).toBeUndefined();
  });

  test('is itself in any zone, and means the same however it is set apart', () => {
    const zone = fc.constantFrom(...TIME_ZONES.map(({ name }) => name));
    const dialed = fc.stringMatching(/^\+?\d{3,16}$/);
    fc.assert(
      fc.property(dialed, zone, zone, fc.constantFrom(' ', '-', '.', '－'), (text, home, other, separator) => {
        const number = toE164(text, home);
        expect(toE164([...text].join(separator), home)).toBe(number);
        if (number === undefined) return;
        expect(number).toMatch(/^\+[1-9]\d{6,14}$/);
        expect(toE164(number, other)).toBe(number);
      }),
    );
  });
});
