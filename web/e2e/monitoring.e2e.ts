// oxlint-disable vitest/no-standalone-expect -- the rule knows only Vitest's own `test`, not one that was extended
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addUser, allowMonitoring, signInQuickly } from './support/api.ts';
import { tellEvents } from './support/calls.ts';
import { goTo, heading } from './support/steps.ts';
import { browserTest } from './support/test.ts';
import { textsIn } from './support/texts.ts';

const test = browserTest();
const t = textsIn('en');
const HANAKO = {
  loginId: 'hanako@demo.example',
  name: '佐藤 花子',
  password: 'Karino-1-2-3',
  locale: 'EN',
  permissions: { incomingWebhookEnable: true },
} as const;

/** A call of Hanako's that began a moment ago. */
const callOf = (id: string) => ({
  id,
  kind: 'INCOMING',
  startedAt: new Date(Date.now() - 1000).toISOString(),
  from: '03-1234-5678',
  participants: [{ side: 'TO', loginId: HANAKO.loginId }],
});
const row = (page: Page) =>
  page
    .getByRole('table', { name: t('monitoring.title') })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') });

describe('the calls under way', () => {
  test('come, are answered and go without anything being done, and their seconds go on', async ({ open }) => {
    const page = await open();
    await signInQuickly(page);
    await addUser(page, HANAKO);
    await allowMonitoring(page);
    await page.goto('/users');
    await goTo(page, t, 'monitoring');
    await heading(page, t('monitoring.noneTitle'), 2).waitFor();

    const call = callOf('one');
    await tellEvents(page, [{ type: 'call.started', call }]);
    await row(page).getByText(t('callStatus.RINGING'), { exact: true }).waitFor();
    await row(page).getByRole('link', { name: HANAKO.name }).waitFor();
    await row(page).getByText('03-1234-5678').waitFor();
    const elapsed = row(page).getByRole('cell').last();
    const before = await elapsed.innerText();
    await expect.poll(() => elapsed.innerText()).not.toBe(before);

    const answeredAt = new Date().toISOString();
    await tellEvents(page, [{ type: 'call.answered', call: { ...call, answeredAt } }]);
    await row(page).getByText(t('callStatus.TALKING'), { exact: true }).waitFor();
    await tellEvents(page, [{ type: 'call.ended', call: { ...call, answeredAt, endedAt: new Date().toISOString() } }]);
    await heading(page, t('monitoring.noneTitle'), 2).waitFor();
  });

  test('are not live without a connection, and that is said', async ({ open, problems }) => {
    problems.expect(/ERR_INTERNET_DISCONNECTED/);
    const page = await open();
    await signInQuickly(page);
    await addUser(page, HANAKO);
    await allowMonitoring(page);
    await tellEvents(page, [{ type: 'call.started', call: callOf('one') }]);
    await page.goto('/monitoring');
    const live = page.getByRole('status').getByText(t('monitoring.live'), { exact: true });
    await live.waitFor();
    await page.context().setOffline(true);
    await page
      .getByRole('alert')
      .filter({ hasText: t('failure.connection.title') })
      .waitFor();
    await live.waitFor({ state: 'detached' });
    await row(page).waitFor();
    await page.context().setOffline(false);
    await live.waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('are not for administrators without the privilege, who are not led there either', async ({ open }) => {
    const page = await open();
    await signInQuickly(page);
    await page.goto('/monitoring');
    await heading(page, t('refusal.monitoringLead'), 2).waitFor();
    expect(await page.getByRole('link', { name: t('nav.monitoring'), exact: true }).count()).toBe(0);
  });
});
