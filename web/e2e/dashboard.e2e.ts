// oxlint-disable vitest/no-standalone-expect -- the rule knows only Vitest's own `test`, not one that was extended
import type { Locale } from '@rollcall/shared';
import { expect } from 'vitest';
import { addUser, replacePassword, signInQuickly } from './support/api.ts';
import { tellEvents } from './support/calls.ts';
import { Looker, lookOf } from './support/looker.ts';
import { field, heading } from './support/steps.ts';
import { browserTest } from './support/test.ts';
import { textsIn } from './support/texts.ts';

const test = browserTest();
const DAY = 86_400_000;

/** A call of five minutes that someone took a number of days ago, and what was measured of it. */
function callOf(loginId: string, daysAgo: number) {
  const at = (seconds: number): string => new Date(Date.now() - daysAgo * DAY + seconds * 1000).toISOString();
  const participants = [
    { side: 'TO', channel: 'LEFT', loginId },
    { side: 'FROM', channel: 'RIGHT', name: '株式会社いろは' },
  ];
  const id = `${loginId} ${daysAgo}`;
  const times = { startedAt: at(-400), answeredAt: at(-390), endedAt: at(-90) };
  const call = { id, kind: 'INCOMING', ...times, stereo: true, participants };
  return [
    { type: 'call.ended', call },
    { type: 'call.scored', call: { id }, score: { loginId, talkRatio: 0.5, overlaps: 1, silences: 0 } },
  ];
}

test.for(['en', 'ja'] as const)(
  'whoever has no privileges sees what their calls come to (%s)',
  async (language: Locale, { open }) => {
    const t = textsIn(language);
    const page = await open(lookOf(language));
    await signInQuickly(page);
    const [given, own] = ['Karino-1-2-3', 'Watashi-no-1'];
    const member = { loginId: `member-${language}@demo.example`, name: '佐藤 花子', password: given };
    const locale = language === 'ja' ? 'JA' : 'EN';
    await addUser(page, { ...member, locale, permissions: { incomingWebhookEnable: true } });
    await tellEvents(
      page,
      [1, 2, 2.1, 40, 41].flatMap((daysAgo) => callOf(member.loginId, daysAgo)),
    );
    await signInQuickly(page, member);
    await replacePassword(page, given, own);

    const overall = page.getByRole('slider', { name: t('dashboard.overallByDay') });
    const looker = new Looker(page, language);
    await looker.look({ name: 'own', path: '/', ready: () => overall.waitFor() });
    expect(looker.found).toEqual([]);
    await heading(page, t('own.title')).waitFor();
    const tiles = page.locator('dl').first();
    await tiles.getByText(t('dashboard.more', { count: 30, by: '1' }), { exact: true }).waitFor();
    await tiles.getByText(t('dashboard.duration', { hours: 0, minutes: 15 }), { exact: true }).waitFor();

    await overall.focus();
    const newest = await overall.getAttribute('aria-valuetext');
    expect(newest).toMatch(/\d$/);
    await page.keyboard.press('ArrowLeft');
    expect(await overall.getAttribute('aria-valuetext')).not.toBe(newest);

    await field(page, t('dashboard.period')).selectOption('90');
    await tiles.getByText('5', { exact: true }).waitFor();
    expect(new URL(page.url()).search).toBe('?days=90');
    await page.reload();
    await tiles.getByText('5', { exact: true }).waitFor();
  },
);
