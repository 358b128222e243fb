// oxlint-disable vitest/no-standalone-expect -- the rule knows only Vitest's own `test`, not one that was extended
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addUser, deleteUser, replacePassword, signInQuickly } from './support/api.ts';
import { violationsOf } from './support/axe.ts';
import { PHONE } from './support/browser.ts';
import { minutesAgo, tellCalls } from './support/calls.ts';
import { button, field, goTo, heading } from './support/steps.ts';
import { browserTest } from './support/test.ts';
import { textsIn } from './support/texts.ts';

const test = browserTest();
const t = textsIn('en');
const GIVEN = 'Karino-1-2-3';
const OWN = 'Watashi-no-1';
const CALLER = { password: GIVEN, locale: 'EN', permissions: { incomingWebhookEnable: true } } as const;
const HANAKO = { ...CALLER, loginId: 'hanako@demo.example', name: '佐藤 花子' } as const;
const TARO = { ...CALLER, loginId: 'taro@demo.example', name: '鈴木 太郎' } as const;

const table = (page: Page) => page.getByRole('table', { name: t('calls.title') });
const rows = (page: Page) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') });
const opener = (page: Page, row: number) => rows(page).nth(row).getByRole('rowheader').getByRole('link');
const counted = (page: Page, count: number) => page.getByText(t('calls.count', { count }), { exact: true }).waitFor();
const chip = (page: Page, filter: string) => button(page, t('common.removeFilter', { filter }));

/** Three calls: the newest is Hanako's, the second Taro's, handed over from the third, in which nobody answered. */
async function tellThree(page: Page): Promise<{ hanako: string; taro: string }> {
  await signInQuickly(page);
  const hanako = await addUser(page, HANAKO);
  const taro = await addUser(page, TARO);
  const [one, other] = [{ loginId: HANAKO.loginId }, { loginId: TARO.loginId }];
  await tellCalls(page, [
    { id: 'pbx-1', caller: one },
    { id: 'pbx-2', caller: other, kind: 'TRANSFER', to: '06-9999-0000', previousId: 'pbx-3' },
    { id: 'pbx-3', caller: other, kind: 'INCOMING', answeredAt: null, participants: [{ side: 'TO', ...other }] },
  ]);
  return { hanako, taro };
}

/** A file of WAV: 8,000 samples of a byte each. */
function secondOfSilence(): Buffer {
  const samples = 8_000;
  const head = Buffer.alloc(44);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(36 + samples, 4);
  head.write('WAVEfmt ', 8, 'latin1');
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(samples, 24);
  head.writeUInt32LE(samples, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36, 'latin1');
  head.writeUInt32LE(samples, 40);
  return Buffer.concat([head, Buffer.alloc(samples, 128)]);
}

describe('the response history', () => {
  test('is found by number, name, user, kind, status, recording and score, and its address shows the same to someone else', async ({
    open,
  }) => {
    const page = await open();
    await tellThree(page);
    await page.goto('/users');
    await goTo(page, t, 'calls');
    await counted(page, 3);
    await rows(page).first().getByText('03-1234-5678').waitFor();
    const filters = page.getByRole('search', { name: t('calls.filters') });
    await field(filters, t('calls.search')).fill('06-99');
    await counted(page, 1);
    await chip(page, t('calls.found', { search: '06-99' })).click();
    await field(filters, t('calls.search')).fill('株式会社');
    await counted(page, 2);

    await field(filters, t('calls.user')).fill('suzuki');
    await page.getByText(t('calls.noUser'), { exact: true }).waitFor();
    await field(filters, t('calls.user')).fill('taro@');
    await expect.poll(() => page.locator('datalist option').count()).toBe(1);
    await field(filters, t('calls.user')).press('Enter');
    await counted(page, 1);
    await chip(page, t('calls.ofUser', { name: TARO.name })).waitFor();

    const other = await page.context().newPage();
    await other.goto(page.url());
    await counted(other, 1);
    await chip(other, t('calls.ofUser', { name: TARO.name })).waitFor();

    await field(filters, t('calls.kind')).selectOption('EXTENSION');
    await page.getByText(t('calls.noneFoundTitle'), { exact: true }).waitFor();
    await button(filters, t('calls.clear')).click();
    await counted(page, 3);
    await field(filters, t('calls.status')).selectOption('MISSED');
    await counted(page, 1);
    await chip(page, t('callStatus.MISSED')).click();
    await field(filters, t('calls.audio')).selectOption('with');
    await page.getByText(t('calls.noneFoundTitle'), { exact: true }).waitFor();
    await field(filters, t('calls.audio')).selectOption('without');
    await counted(page, 3);
    await chip(page, t('calls.withoutAudio')).click();
    await field(filters, t('calls.overallFrom')).fill('101');
    await field(filters, t('calls.overallFrom')).press('Enter');
    await page.getByText(t('calls.noScore'), { exact: true }).waitFor();
    await field(filters, t('calls.overallFrom')).fill('85');
    await field(filters, t('calls.overallFrom')).press('Enter');
    await counted(page, 2);
    await field(filters, t('calls.overallTo')).fill('84.9');
    await field(filters, t('calls.overallTo')).press('Enter');
    await page.getByText(t('calls.noneFoundTitle'), { exact: true }).waitFor();
    expect(new URL(page.url()).search).toBe('?overallFrom=85&overallTo=84.9');
  });

  test('opens a call beside the list: who, when, scores, and the call before', async ({ open }) => {
    const page = await open();
    const { taro } = await tellThree(page);
    await deleteUser(page, taro, TARO.loginId);
    await page.goto('/calls');
    await rows(page).nth(1).getByText(t('calls.deleted'), { exact: true }).waitFor();
    await opener(page, 0).focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog', { name: t('calls.callOf', { kind: t('callKind.OUTGOING') }) });
    const parts = panel.getByRole('table', { name: t('calls.madeOf') });
    await expect
      .poll(() => parts.getByRole('row').allInnerTexts())
      .toEqual([
        expect.stringContaining('50.0'),
        expect.stringContaining('+50.0'),
        expect.stringContaining('-10.0'),
        expect.stringContaining('-2.0'),
        expect.stringContaining('-3.0'),
        expect.stringContaining('85.0'),
      ]);
    await panel.getByText('182.5 Hz').waitFor();
    await panel.getByRole('row', { name: /株式会社いろは.*03-1234-5678/ }).waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await expect.poll(() => opener(page, 0).evaluate((link) => link === document.activeElement)).toBe(true);

    await opener(page, 1).click();
    const transfer = page.getByRole('dialog', { name: t('calls.callOf', { kind: t('callKind.TRANSFER') }) });
    await transfer.getByText(t('calls.noScores')).waitFor();
    await transfer.getByRole('link', { name: t('calls.toPrevious') }).click();
    const before = page.getByRole('dialog', { name: t('calls.callOf', { kind: t('callKind.INCOMING') }) });
    await before.getByText(t('callStatus.MISSED')).waitFor();
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByRole('dialog').getByText('pbx-3', { exact: true }).waitFor();
    await page.goBack();
    await transfer.waitFor();
  });

  test('plays the recording of a call, and hands it out as a file to whoever may have it', async ({ open }) => {
    const page = await open();
    await signInQuickly(page);
    await addUser(page, { ...HANAKO, permissions: { ...HANAKO.permissions, analyticsDownloadRecordings: true } });
    const [told] = await tellCalls(page, [{ id: 'pbx-1', caller: { loginId: HANAKO.loginId }, audio: true }]);
    await page.goto('/calls');
    await opener(page, 0).click();
    const recording = page.getByRole('region', { name: t('calls.audio') });
    await recording.getByText(t('calls.audioAwaited')).waitFor();
    const sent = await page.request.put(told?.audioUploadUrl ?? '', { data: secondOfSilence() });
    expect(sent.status()).toBe(204);

    await page.reload();
    const player = recording.locator('audio');
    await expect.poll(() => player.evaluate((audio: HTMLAudioElement) => audio.duration)).toBe(1);
    await player.evaluate((audio: HTMLAudioElement) => audio.play());
    await expect.poll(() => player.evaluate((audio: HTMLAudioElement) => audio.ended)).toBe(true);
    await expect.poll(() => recording.locator('svg path').count()).toBe(2);
    // The administrator may hear it, and has no permission to take it along.
    expect(await recording.getByRole('button', { name: t('calls.audioDownload') }).count()).toBe(0);
    expect(await violationsOf(page)).toEqual([]);

    await signInQuickly(page, HANAKO);
    await replacePassword(page, GIVEN, OWN);
    await page.reload();
    const save = recording.getByRole('button', { name: t('calls.audioDownload') });
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    expect(await readFile(await download.path())).toEqual(secondOfSilence());
  });

  test('has a memo, which two who write at once do not lose of one another', async ({ open }) => {
    const page = await open();
    await signInQuickly(page);
    for (const user of [HANAKO, TARO]) await addUser(page, user);
    const caller = { loginId: HANAKO.loginId };
    const participants = [
      { side: 'FROM', ...caller },
      { side: 'TO', loginId: TARO.loginId },
    ];
    await tellCalls(page, [{ id: 'pbx-1', caller, kind: 'EXTENSION', participants }]);
    const memoOf = (of: Page) => of.getByRole('region', { name: t('calls.memo') });
    const write = async (of: Page, who: typeof HANAKO | typeof TARO): Promise<void> => {
      await signInQuickly(of, who);
      await replacePassword(of, GIVEN, OWN);
      await of.goto('/calls');
      await opener(of, 0).click();
      await button(of, t('calls.memoAdd')).click();
      await of.keyboard.type(`${who.name}\nnoted this`);
    };
    const other = await open();
    await write(other, TARO);
    const own = await open();
    await write(own, HANAKO);
    await own.keyboard.press('Control+Enter');
    await memoOf(own).getByText(`${HANAKO.name}\nnoted this`).waitFor();

    await button(other, t('calls.memoSave')).click();
    await other.getByRole('alert').getByText(HANAKO.name).waitFor();
    expect(await violationsOf(other)).toEqual([]);
    // Neither a key nor a step back takes along what was typed.
    await other.keyboard.press('Escape');
    await button(other, t('leave.stay')).click();
    await other.goBack();
    await button(other, t('leave.stay')).click();
    await button(other, t('calls.memoAddTheirs')).click();
    await button(other, t('calls.memoSave')).click();
    await memoOf(other).getByText(`${TARO.name}\nnoted this\n${HANAKO.name}\nnoted this`).waitFor();
    await expect
      .poll(() => button(other, t('calls.memoEdit')).evaluate((it) => it === document.activeElement))
      .toBe(true);
    await other.keyboard.press('Escape');
    await other.getByRole('dialog').waitFor({ state: 'detached' });

    await page.goto('/calls');
    await opener(page, 0).click();
    await memoOf(page).getByText(TARO.name).waitFor();
    expect(await button(page, t('calls.memoEdit')).count()).toBe(0);
    await page.goto('/audit');
    await page.getByText(/pbx-1/).first().waitFor();
  });

  test('is downloaded as a CSV, as it is filtered, by whoever may have it', async ({ open }) => {
    const page = await open();
    await signInQuickly(page);
    await addUser(page, { ...HANAKO, permissions: { ...HANAKO.permissions, analyticsExportCallHistory: true } });
    const caller = { loginId: HANAKO.loginId };
    await tellCalls(page, [
      { id: 'pbx-1', caller },
      { id: 'pbx-2', caller, to: '06-9999-0000' },
    ]);
    await page.goto('/calls');
    await counted(page, 2);
    // The administrator has no permission to take them along.
    expect(await button(page, t('calls.export')).count()).toBe(0);

    await signInQuickly(page, HANAKO);
    await replacePassword(page, GIVEN, OWN);
    await page.goto('/calls?search=06-99');
    await counted(page, 1);
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, t('calls.export')).click()]);
    expect(download.suggestedFilename()).toMatch(/^rollcall-calls-\d{4}-\d\d-\d\d\.csv$/);
    const [, row = '', ...others] = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
    expect(others).toEqual([]);
    expect(row).toContain('Outgoing,pbx-2,佐藤 花子,050-1111-2222,06-9999-0000,');
    const fileName = download.suggestedFilename();
    await page.getByText(t('calls.exported', { count: 1, fileName }), { exact: true }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });

  test('is everyone’s own, in a navigation of their own', async ({ open }) => {
    const page = await open();
    await tellThree(page);
    const own = await open({ viewport: PHONE });
    await signInQuickly(own, HANAKO);
    await replacePassword(own, GIVEN, OWN);
    await own.goto('/');
    await button(own, t('nav.open')).click();
    await goTo(own, t, 'calls');
    await counted(own, 1);
    await own.getByText(t('calls.ownText')).waitFor();
    await own.getByText('株式会社いろは').waitFor();
    // The list is in sight: all but one of its filters are folded away.
    const listed = await own.getByRole('table', { name: t('calls.title') }).boundingBox();
    expect(listed?.y).toBeLessThan(300);
    await button(own, t('userFilters.open')).click();
    await field(own, t('calls.kind')).selectOption('OUTGOING');
    await button(own, t('userFilters.openCount', { count: 1 })).waitFor();
    await button(own, t('calls.clear')).click();
    await counted(own, 1);
    expect(await field(own, t('calls.user')).count()).toBe(0);
    expect(await own.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });

  test('is paged, and says where calls will come from while there are none', async ({ open }) => {
    const page = await open();
    await signInQuickly(page);
    await page.goto('/calls');
    await heading(page, t('calls.noneTitle'), 2).waitFor();
    expect(await field(page, t('calls.search')).count()).toBe(0);
    await page.getByRole('link', { name: t('calls.toWebhook') }).click();
    await heading(page, t('webhook.title')).waitFor();
    await addUser(page, HANAKO);
    const caller = { loginId: HANAKO.loginId };
    const startedAt = (i: number) => minutesAgo(i);
    await tellCalls(
      page,
      Array.from({ length: 51 }, (_, i) => ({
        id: `pbx-${i}`,
        caller,
        startedAt: startedAt(i),
        answeredAt: null,
        endedAt: startedAt(i),
        tags: [],
      })),
    );
    await page.goto('/calls');
    await counted(page, 51);
    expect(await rows(page).count()).toBe(50);
    await button(page, t('pager.next')).click();
    await expect.poll(() => rows(page).count()).toBe(1);
    await opener(page, 0).click();
    await page.getByRole('dialog').getByText('pbx-50', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await button(page, t('pager.previous')).click();
    await expect.poll(() => rows(page).count()).toBe(50);
    await counted(page, 51);
  });
});
