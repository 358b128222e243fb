import { expect, test } from 'vitest';
import { checkUserNumber, cleanUserNumber } from './userNumber.ts';

test.each([
  ['', 'Asia/Tokyo', ''],
  [' ０３-1234-5678 ', 'Asia/Tokyo', '+81312345678'],
  ['+81 3 1234 5678', 'America/New_York', '+81312345678'],
  ['(212) 555-0100', 'America/New_York', '+12125550100'],
  ['２０１', 'Asia/Tokyo', '201'],
  ['20-01', 'Asia/Tokyo', '2001'],
  ['*21', '', '*21'],
  ['0042', 'Asia/Tokyo', '0042'],
])('%o in %s is kept as %o', (given, timeZone, kept) => {
  expect(cleanUserNumber(given, timeZone)).toBe(kept);
  expect(cleanUserNumber(kept, timeZone)).toBe(kept);
  expect(checkUserNumber(kept)).toBeUndefined();
});

test.each([
  'Anne',
  '123456789',
  '2001.0',
  '２００１．０',
  '0.5',
  '####',
  '*',
  '+0312345678',
  '312345678',
  '8.13E+11',
  '12 3a',
  '+',
  '9'.repeat(1_000_000),
])('%o is no number', (given) => {
  const issue = checkUserNumber(cleanUserNumber(given, 'Asia/Tokyo'));
  expect(issue).toMatchObject({ code: 'INVALID_USER_NUMBER', field: 'phoneNumber' });
  expect(issue?.params.value?.length).toBeLessThan(300);
});
