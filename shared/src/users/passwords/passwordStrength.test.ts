import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadCommonPasswords } from './commonPasswords.ts';
import { generatePassword } from './generatePassword.ts';
import {
  type PasswordSurroundings,
  type StrengthCheck,
  checkNewPassword,
  newPasswordIssue,
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

describe('how much of a password may be known', () => {
  const MORI = { loginId: 'kei.mori@z.example', name: 'Ai' };
  test.each([
    // What is left without the parts is as long as a password has to be, or not quite.
    ['mori12345678', MORI, undefined],
    ['mori1234567', MORI, 'PASSWORD_LIKE_LOGIN_ID'],
    ['xkqz7', MORI, undefined],
    // A part has three letters, and its digits may be others.
    ['ai-ai-xk9', MORI, undefined],
    ['ito-2026x', { name: 'Ito' }, 'PASSWORD_LIKE_NAME'],
    ['ab-99-cd9', { name: 'Ab12' }, undefined],
    ['ab-cd-ab9', { name: 'A B' }, undefined],
    ['abc-ad-b9', { name: 'A B C' }, 'PASSWORD_LIKE_NAME'],
    ['abc-ad-b9', { name: 'Abc9' }, 'PASSWORD_LIKE_NAME'],
    ['2026-mori', { loginId: 'kei.mori@intern' }, 'PASSWORD_LIKE_LOGIN_ID'],
    ['intern-26', { loginId: 'kei.mori@intern' }, 'PASSWORD_LIKE_LOGIN_ID'],
    ['mori-1jpx', { loginId: 'kei@mori.jp' }, 'PASSWORD_LIKE_LOGIN_ID'],
    ['jpx-jpx-7', { loginId: 'kei@mori.jpx' }, undefined],
    // A one may be an i or an l.
    ['1i1y-2026', { name: 'Lily' }, 'PASSWORD_LIKE_NAME'],
    ['1an-20-26', { name: 'Ian' }, 'PASSWORD_LIKE_NAME'],
    // No more of a name is looked at than a login ID may have.
    ['mori-2026', { name: `${'x'.repeat(254)} mori` }, undefined],
    ['mori-2026', { name: `${'x'.repeat(249)} mori` }, 'PASSWORD_LIKE_NAME'],
    // So many digits and marks may stand around a common word, on both sides together.
    ['12-summer-34', {}, 'PASSWORD_COMMON'],
    ['12-summer-345', {}, undefined],
    ['123456summer', {}, 'PASSWORD_COMMON'],
    ['summer123456', {}, 'PASSWORD_COMMON'],
    ['su-mm-er', {}, 'PASSWORD_COMMON'],
    ['7-$-summ3r', {}, 'PASSWORD_COMMON'],
    ['19-47-53-86!', {}, undefined],
    // Four characters over and over are a pattern, five are none.
    ['xkqzxkqz', {}, 'PASSWORD_COMMON'],
    ['xkqzwxkq', {}, undefined],
    // Nothing longer is a password at all.
    ['a1'.repeat(64), {}, 'PASSWORD_COMMON'],
    [`${'a1'.repeat(64)}a`, {}, undefined],
  ])('%s of %o: %s', (password, owner, code) => {
    expect(check(password, owner)?.code).toBe(code);
  });

  test('is told as a matter of the password, and of nothing in it', async () => {
    const weak = { code: 'PASSWORD_LIKE_NAME', field: 'password', params: {} };
    expect(check('mori-2026', { name: 'Mori' })).toEqual(weak);
    expect(await newPasswordIssue('mori-2026', { name: 'Mori' }, 'Northwind')).toEqual(weak);
    expect((await newPasswordIssue('Northwind-1', {}, 'Northwind'))?.code).toBe('PASSWORD_LIKE_ORGANIZATION');
    expect(await newPasswordIssue('Northwind-1', {}, 'Acme')).toBeUndefined();
    expect((await newPasswordIssue('short', {}, 'Acme'))?.code).toBe('TOO_SHORT');
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
