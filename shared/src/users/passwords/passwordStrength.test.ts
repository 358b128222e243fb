import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadCommonPasswords } from './commonPasswords.ts';
import { generatePassword } from './generatePassword.ts';
import {
  type PasswordSurroundings,
  type StrengthCheck,
  checkNewPassword,
  strengthChecker,
} from './passwordStrength.ts';

const SATO = { loginId: 'hanako.sato@acme-foods.co.jp', name: 'Hanako Satō' };
let surroundings: PasswordSurroundings;
let check: StrengthCheck;
beforeAll(async () => {
  surroundings = { common: await loadCommonPasswords(), organization: 'Northwind 商事' };
  check = strengthChecker(surroundings);
});

describe('a password is too weak that is made of', () => {
  test.each([
    ['hanako.sato@acme-foods.co.jp1', 'PASSWORD_LIKE_LOGIN_ID'],
    ['Hanako.Sato1', 'PASSWORD_LIKE_LOGIN_ID'],
    ['HANAKO-2026!', 'PASSWORD_LIKE_LOGIN_ID'],
    ['h4n4k0$at0', 'PASSWORD_LIKE_LOGIN_ID'],
    ['2026-sato-9', 'PASSWORD_LIKE_LOGIN_ID'],
    ['acmefoods#123', 'PASSWORD_LIKE_LOGIN_ID'],
    ['Northwind-1', 'PASSWORD_LIKE_ORGANIZATION'],
    ['MiiTel2026!', 'PASSWORD_LIKE_ORGANIZATION'],
    ['r0llcall_99', 'PASSWORD_LIKE_ORGANIZATION'],
    ['P@ssw0rd1', 'PASSWORD_COMMON'],
    ['Summer-2026!', 'PASSWORD_COMMON'],
    ['qwerty123', 'PASSWORD_COMMON'],
    ['1qaz-2wsx', 'PASSWORD_COMMON'],
    ['123-456-789', 'PASSWORD_COMMON'],
    ['i!l0veyou1', undefined],
    ['iL0veyou!', 'PASSWORD_COMMON'],
    ['aaaabbbb11', 'PASSWORD_COMMON'],
  ])('%s: %s', (password, code) => {
    expect(check(password, SATO)?.code).toBe(code);
  });

  test.each([
    ['山田 Tarō', 'taro_yama1', 'PASSWORD_LIKE_NAME'],
    ['Ｔａｒｏ Yamada', 'YamadaTaro-1', 'PASSWORD_LIKE_NAME'],
    ['José Núñez', 'nunez-1968', 'PASSWORD_LIKE_NAME'],
    ['山田 太郎', 'yamada-tarou-88', undefined],
  ])('the name %s: %s: %s', (name, password, code) => {
    expect(check(password, { loginId: 'x1@y.example', name })?.code).toBe(code);
  });

  test('a login ID with other digits', () => {
    expect(check('Mori-2026', { loginId: 'mori17@z.example' })?.code).toBe('PASSWORD_LIKE_LOGIN_ID');
  });

  test('several of these together, with nothing left to guess', () => {
    expect(check('Sato-Northwind-7', { loginId: 'sato@z.example' })?.code).toBe('PASSWORD_LIKE_LOGIN_ID');
    expect(check('Sato-Northwind-7', { loginId: 'ito@z.example' })?.code).toBe('PASSWORD_LIKE_ORGANIZATION');
  });
});

describe('a password is fine that', () => {
  test.each([
    ['sato kept eight', 'Sato-keeps-8-bees'],
    ['has a part of two letters', 'co-Trk-jp-8q'],
    ['has the end of a domain', 'jp+Trk8qvW'],
    ['has a common word and enough besides', 'Summer-over-8-Lakes'],
    ['is four words', 'correct-horse-battery-9'],
    ['is of marks', '#%&/()=?-Xk1'],
  ])('%s', (_, password) => {
    expect(check(password, SATO)).toBeUndefined();
  });

  test('is generated, whoever it is for', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(fc.emailAddress(), text, text, (loginId, name, organization) => {
        const given = { ...surroundings, organization };
        expect(checkNewPassword(generatePassword(), { loginId, name }, given)).toBeUndefined();
      }),
      { numRuns: 2_000 },
    );
  });
});

test('the rule of the seeds comes first, and nothing quotes a password', () => {
  expect(checkNewPassword('sato', SATO, surroundings)?.code).toBe('TOO_SHORT');
  expect(checkNewPassword('hanakosato', SATO, surroundings)?.code).toBe('TOO_SIMPLE');
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (password, loginId, name) => {
      expect(checkNewPassword(password, { loginId, name }, surroundings)?.params.value).toBeUndefined();
    }),
  );
});

test('every case and spelling of a login ID is its login ID', () => {
  const word = fc.stringMatching(/^[a-z]{6,12}$/);
  fc.assert(
    fc.property(word, fc.boolean(), fc.stringMatching(/^[0-9#!-]{1,7}$/), (local, upper, more) => {
      const password = (upper ? local.toUpperCase() : local) + more;
      expect(check(password, { loginId: `${local}@z.example` })?.code).toBe('PASSWORD_LIKE_LOGIN_ID');
    }),
  );
});

test('takes no time to speak of, whatever it is given', () => {
  const long = ['a'.repeat(128), '!'.repeat(128), '1a'.repeat(64), 'aaa1'.repeat(32), '1'.repeat(100_000)];
  const owner = { loginId: `${'a.'.repeat(100_000)}@aaa.aaa.aa`, name: '\uFDFA'.repeat(100_000) };
  const before = performance.now();
  for (let round = 0; round < 20; round += 1) for (const password of long) check(password, owner);
  // A hundred calls; of these texts in full each would take seconds.
  expect(performance.now() - before).toBeLessThan(2_000);
});
