import type { Locale } from '@rollcall/shared';
import type { Page } from 'playwright-core';
import { type Credentials, addUser, namesByLoginId, replacePassword, signInQuickly } from './api.ts';
import { ADMINISTRATOR } from './product.ts';

const GIVEN = 'Karino-1-2-3';
const OWN = 'Watashi-no-1';

/** Signs in as an administrator who reads this language. @returns how they sign in */
export async function becomeAdministrator(page: Page, language: Locale): Promise<Credentials> {
  await signInQuickly(page);
  if (language === 'en') return ADMINISTRATOR;
  const loginId = 'kanri@demo.example';
  const own = { loginId, password: OWN };
  // Another test of the same product may have made them.
  if ((await namesByLoginId(page)).has(loginId)) {
    await signInQuickly(page, own);
    return own;
  }
  await addUser(page, {
    loginId,
    name: '管理 花子',
    password: GIVEN,
    locale: 'JA',
    privileges: { administrative: true },
  });
  await signInQuickly(page, { loginId, password: GIVEN });
  await replacePassword(page, GIVEN, OWN);
  return own;
}
