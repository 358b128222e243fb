import type { Locale } from '@rollcall/shared';
import type { Page } from 'playwright-core';
import { addUser, replacePassword, signInQuickly } from './api.ts';

const GIVEN = 'Karino-1-2-3';
const OWN = 'Watashi-no-1';

/** Signs in as an administrator who reads this language. */
export async function becomeAdministrator(page: Page, language: Locale): Promise<void> {
  await signInQuickly(page);
  if (language === 'en') return;
  const loginId = 'kanri@demo.example';
  await addUser(page, {
    loginId,
    name: '管理 花子',
    password: GIVEN,
    locale: 'JA',
    privileges: { administrative: true },
  });
  await signInQuickly(page, { loginId, password: GIVEN });
  await replacePassword(page, GIVEN, OWN);
}
