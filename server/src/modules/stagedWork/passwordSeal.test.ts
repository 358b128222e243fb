import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PasswordSeal, UnsealError } from './passwordSeal.ts';

const key = randomBytes(32);
const seal = new PasswordSeal({ importSeals: [key] });

test('what was sealed for a row is opened for that row, and fits its column', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[!-~]{8,128}$/), fc.nat(), (password, row) => {
      const sealed = seal.seal(password, 'import', row);
      expect(sealed.length).toBeLessThanOrEqual(255);
      expect(seal.open(sealed, 'import', row)).toBe(password);
      expect(seal.seal(password, 'import', row)).not.toBe(sealed);
    }),
  );
});

test('it is opened by a key that has been followed by others, and sealed by the newest', () => {
  const newer = new PasswordSeal({ importSeals: [randomBytes(32), randomBytes(32), key] });
  expect(newer.open(seal.seal('Abcd-1234', 'import', 1), 'import', 1)).toBe('Abcd-1234');
  expect(() => seal.open(newer.seal('Abcd-1234', 'import', 1), 'import', 1)).toThrow(UnsealError);
});

test.each([
  ['another row', (sealed: string) => seal.open(sealed, 'import', 2)],
  ['another import', (sealed: string) => seal.open(sealed, 'other', 1)],
  ['another key', (sealed: string) => new PasswordSeal({ importSeals: [randomBytes(32)] }).open(sealed, 'import', 1)],
  ['a changed text', (sealed: string) => seal.open(`${sealed.slice(0, -8)}AAAAAAA=`, 'import', 1)],
])('it is not opened for %s', (_, open) => {
  expect(() => open(seal.seal('Abcd-1234', 'import', 1))).toThrow(UnsealError);
});
