import { describe, expect, it } from 'vitest';
import { issueMessage } from '../issues/issueMessages.ts';
import { signInFacts } from '../userFile/signInDetails.ts';
import { formatInstant, formatStart } from './times.ts';

const ZONE = 'Asia/Tokyo';

describe('formatStart', () => {
  it('never promises too early: a minute that has begun is over first', () => {
    expect(formatStart('2026-11-30T01:01:00Z', 'en', ZONE)).toBe('Nov 30, 2026, 10:01 GMT+9');
    expect(formatStart('2026-11-30T01:01:00.001Z', 'en', ZONE)).toBe('Nov 30, 2026, 10:02 GMT+9');
    expect(formatStart(new Date('2026-11-30T14:59:05Z'), 'ja', ZONE)).toBe('2026年12月1日 00:00 JST');
  });

  it('is what is told of a pending account, at the sign-in and in the sign-in details', () => {
    const until = '2026-11-30T01:01:05Z';
    const message = issueMessage({ code: 'ACCOUNT_PENDING', params: { until } }, 'en', ZONE);
    expect(message).toContain('10:02');
    const who = {
      loginId: 'sato@b.example',
      name: 'Sato',
      password: 'Walking-home-1',
      locale: 'en',
      timeZone: ZONE,
    } as const;
    const facts = signInFacts(who, { address: 'https://b.example/', organization: 'B', availableFrom: until });
    expect(facts.at(-1)?.value).toContain('10:02');
  });
});

describe('formatInstant', () => {
  it('never promises too long: a minute that has begun does not count', () => {
    expect(formatInstant('2026-11-30T01:01:59.999Z', 'en', ZONE)).toBe('Nov 30, 2026, 10:01 GMT+9');
  });
});
