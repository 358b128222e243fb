import { accountIsNow, shownAccount } from './account.ts';
import { codeOf } from './failure.ts';

/**
 * Whether a request that was refused had better wait until this tab's account is signed in again, which the person is
 * then asked for.
 */
export function mustWait(error: unknown): boolean {
  const code = codeOf(error);
  if (!shownAccount() || (code !== 'ACCOUNT_CHANGED' && code !== 'UNAUTHENTICATED')) return false;
  accountIsNow(code === 'ACCOUNT_CHANGED' ? 'unknown' : 'ended');
  return true;
}
