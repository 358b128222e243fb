import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TIME_ZONES } from '../time/timeZones.ts';
import { localNumber, numberPrefixes } from './localNumber.ts';
import { toE164 } from './phoneNumber.ts';

const zone = fc.constantFrom(...TIME_ZONES.map(({ name }) => name));

describe('a number as its reader writes it', () => {
  test.each([
    ['+81312345678', 'Asia/Tokyo', '03-1234-5678'],
    ['+819012345678', 'Asia/Tokyo', '090-1234-5678'],
    ['+815011112222', 'Asia/Tokyo', '050-1111-2222'],
    ['+81120123456', 'Asia/Tokyo', '0120-123-456'],
    ['+818001234567', 'Asia/Tokyo', '0800-123-4567'],
    ['+81451234567', 'Asia/Tokyo', '045-123-4567'],
    // Is its area code of three digits or of four? Nobody is told what isn't known.
    ['+81471234567', 'Asia/Tokyo', '0471234567'],
    ['+12125550100', 'America/New_York', '(212) 555-0100'],
    ['+6561234567', 'Asia/Singapore', '6123 4567'],
    ['+6281234567890', 'Asia/Jakarta', '0812-3456-7890'],
    ['+639171234567', 'Asia/Manila', '0917 123 4567'],
    ['+81312345678', 'America/New_York', '+81312345678'],
    ['+12125550100', 'Asia/Tokyo', '+12125550100'],
    ['1234', 'Asia/Tokyo', '1234'],
    ['Anonymous', 'Asia/Tokyo', 'Anonymous'],
    ['+81', 'Asia/Tokyo', '+81'],
    ['+81312345678', 'Europe/Paris', '+81312345678'],
  ])('%s in %s is %s', (number, timeZone, written) => {
    expect(localNumber(number, timeZone)).toBe(written);
  });

  test('is the same number when it is read again', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\+(?:81|62|63|65|1)\d{6,11}$/), zone, (number, timeZone) => {
        expect(toE164(localNumber(number, timeZone), timeZone)).toBe(toE164(number, timeZone));
      }),
    );
  });
});

describe('a number that is looked for by its beginning', () => {
  test.each([
    ['03-12', 'Asia/Tokyo', ['0312', '+81312']],
    ['０３', 'Asia/Tokyo', ['03', '+813']],
    ['+81 3', 'Asia/Tokyo', ['+813']],
    ['813', 'Asia/Tokyo', ['813', '+813']],
    ['010-1-212', 'Asia/Tokyo', ['0101212', '+81101212', '+1212']],
    ['(212) 5', 'America/New_York', ['2125', '+2125', '+12125']],
    ['1-212', 'America/New_York', ['1212', '+1212']],
    ['6123', 'Asia/Singapore', ['6123', '+6123', '+656123']],
    ['*21', 'Asia/Tokyo', ['*21']],
    ['12', 'Europe/Paris', ['12', '+12']],
    ['佐藤', 'Asia/Tokyo', undefined],
    ['+', 'Asia/Tokyo', undefined],
    ['', 'Asia/Tokyo', undefined],
  ])('%s in %s: %s', (text, timeZone, prefixes) => {
    expect(numberPrefixes(text, timeZone)).toEqual(prefixes);
  });

  test('is found, however far it has been typed', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\+?\d{7,14}$/), zone, fc.nat(14), (text, timeZone, length) => {
        // Part of what is dialed before a country's code says nothing of the country.
        fc.pre(!/^0[01]/.test(text));
        const kept = toE164(text, timeZone) ?? text;
        const typed = text.slice(0, Math.max(text.startsWith('+') ? 2 : 1, length));
        expect(numberPrefixes(typed, timeZone)?.some((prefix) => kept.startsWith(prefix))).toBe(true);
      }),
    );
  });
});
