import { beforeEach, expect, test } from 'vitest';
import { showAccount } from './account.ts';
import { forgetSessionEnd, heardOfSession, sessionEndStore } from './sessionEnd.ts';

const MINUTE = 60_000;

beforeEach(() => {
  forgetSessionEnd();
  showAccount({ id: 'a', loginId: 'alice@alpha.example' });
});

test('somebody is warned two minutes before a session ends that nobody uses', () => {
  heardOfSession('idle=3600, max=40000', 0);
  expect(sessionEndStore.current()).toEqual({ at: 60 * MINUTE, warnAt: 58 * MINUTE, final: false });
});

test('and before one that ends however much it is used', () => {
  heardOfSession('idle=3600, max=180', 0);
  expect(sessionEndStore.current()).toEqual({ at: 3 * MINUTE, warnAt: MINUTE, final: true });
});

test.each([null, '', 'idle=, max=1', 'idle=1', 'idle=1, max=2, more'])(
  'what says nothing (%o) changes nothing',
  (said) => {
    heardOfSession('idle=3600, max=40000', 0);
    heardOfSession(said, MINUTE);
    expect(sessionEndStore.current()?.at).toBe(60 * MINUTE);
  },
);

test('where nobody is shown there is nobody to warn', () => {
  showAccount(undefined);
  heardOfSession('idle=3600, max=40000', 0);
  expect(sessionEndStore.current()).toBeUndefined();
});
