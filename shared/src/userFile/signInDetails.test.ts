import { describe, expect, it } from 'vitest';
import { type SignInDetails, signInCsv, signInMessage } from './signInDetails.ts';

const HANAKO: SignInDetails = {
  loginId: 'hanako@demo.example',
  name: '佐藤 花子',
  password: 'Walking-home-1',
  locale: 'ja',
  timeZone: 'Asia/Tokyo',
};
const LIAM: SignInDetails = {
  loginId: 'liam@demo.example',
  name: 'Liam $& Rossi',
  password: 'Xd2-bG6XxctN',
  locale: 'en',
  timeZone: 'Pacific/Honolulu',
};
const PLACE = { address: 'https://people.demo.example/', organization: 'Demo' };
const FROM = '2026-11-30T01:06:00Z';

describe('signInMessage', () => {
  it('says in the user’s language where and with what to sign in, and what to do first', () => {
    expect(signInMessage(LIAM, PLACE)).toBe(
      [
        'Liam $& Rossi, you can sign in to Rollcall of Demo.',
        '',
        'Address: https://people.demo.example/',
        'Login ID: liam@demo.example',
        'Temporary password: Xd2-bG6XxctN',
        '',
        'What to do first',
        '1. Open the address in your browser.',
        '2. Sign in with the login ID and the temporary password.',
        '3. Choose a password of your own. From then on the temporary one is of no use to anybody.',
        '',
      ].join('\n'),
    );
    expect(signInMessage(HANAKO, PLACE)).toContain('ログインID：hanako@demo.example\n仮パスワード：Walking-home-1\n');
  });

  it('says from when, in the user’s own time zone', () => {
    expect(signInMessage(LIAM, { ...PLACE, availableFrom: FROM })).toContain(
      'Can sign in from: Nov 29, 2026, 15:06 HST',
    );
    expect(signInMessage(HANAKO, { ...PLACE, availableFrom: FROM })).toMatch(
      /サインイン可能日時：2026年11月30日 10:06/,
    );
  });
});

describe('signInCsv', () => {
  it('has a row for each, in the language of whoever hands it out', () => {
    const [header, ...rows] = signInCsv([HANAKO, LIAM], PLACE, 'en').split('\r\n');
    expect(header).toBe('Login ID,User name,Temporary password,Address');
    expect(rows).toEqual([
      'hanako@demo.example,佐藤 花子,Walking-home-1,https://people.demo.example/',
      'liam@demo.example,Liam $& Rossi,Xd2-bG6XxctN,https://people.demo.example/',
      '',
    ]);
    expect(signInCsv([LIAM], { ...PLACE, availableFrom: FROM }, 'ja')).toContain(',サインイン可能日時\r\n');
  });

  it.each([
    ['=Walking-1', '"=""=Walking-1"""'],
    ['12345678e5', '"=""12345678e5"""'],
    ['-a"b,c-12', '"=""-a""""b,c-12"""'],
    ['Walking-home-1', 'Walking-home-1'],
  ])('the password %s is what a spreadsheet shows', (password, cell) => {
    expect(signInCsv([{ ...LIAM, password }], PLACE, 'en').split('\r\n')[1]).toBe(
      `liam@demo.example,Liam $& Rossi,${cell},https://people.demo.example/`,
    );
  });

  it('leaves no formula in a name', () => {
    expect(signInCsv([{ ...LIAM, name: '=1+1' }], PLACE, 'en')).toContain(",'=1+1,");
  });
});
