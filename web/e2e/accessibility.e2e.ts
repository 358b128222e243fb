// oxlint-disable vitest/no-standalone-expect -- the rule knows only Vitest's own `test`, not one that was extended
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { becomeAdministrator } from './support/administrator.ts';
import {
  addUser,
  allowMonitoring,
  cancelImport,
  commitImport,
  createBulkAction,
  createImport,
  deleteUser,
} from './support/api.ts';
import { tellCalls, tellEvents } from './support/calls.ts';
import { Looker, lookOf } from './support/looker.ts';
import type { Seen } from './support/seen.ts';
import { makeToken } from './support/serviceTokens.ts';
import { WORK, button, field, heading, pickFile } from './support/steps.ts';
import { browserTest } from './support/test.ts';
import { type Texts, textsIn } from './support/texts.ts';
import { csvOf, someUsers } from './support/users.ts';

const test = browserTest();

const title = (key: 'users' | 'imports' | 'contract' | 'audit' | 'help') => (page: Page, t: Texts) =>
  heading(page, t(`${key}.title`)).waitFor();

test.for(['en', 'ja'] as const)(
  'every page is accessible in both schemes, and fits a phone (%s)',
  async (language, { open }) => {
    const t = textsIn(language);
    const page = await open(lookOf(language));
    const looker = new Looker(page, language);
    await looker.look({ name: 'sign-in', path: '/sign-in', ready: () => heading(page, t('signIn.title')).waitFor() });
    await becomeAdministrator(page, language);
    looker.loadAgain();
    const none = page.getByText(t('imports.noneTitle'));
    await looker.look({ name: 'imports-none', path: '/imports', ready: () => none.waitFor() });
    const noCalls = page.getByText(t('calls.noneTitle'));
    await looker.look({ name: 'calls-none', path: '/calls', ready: () => noCalls.waitFor() });
    const pages = await pagesWithData(page);
    looker.loadAgain();
    for (const seen of pages) await looker.look(seen);
    await allowMonitoring(page);
    looker.loadAgain();
    const nothing = page.getByText(t('monitoring.noneTitle'));
    await looker.look({ name: 'monitoring-none', path: '/monitoring', ready: () => nothing.waitFor() });
    await tellSomeCalls(page);
    looker.loadAgain();
    for (const seen of pagesOfCalls(page)) await looker.look(seen);
    await tellCallsUnderWay(page);
    looker.loadAgain();
    const two = page.getByText(t('monitoring.count', { count: 2 }), { exact: true });
    await looker.look({ name: 'monitoring', path: '/monitoring', ready: () => two.waitFor() });
    expect(looker.found).toEqual([]);
  },
);

/** Makes an import of each kind, and names every page to look at. */
async function pagesWithData(page: Page): Promise<readonly Seen[]> {
  const completed = await createImport(
    page,
    csvOf(someUsers(12, { phoneEnable: '1', recPodEnable: '1' })),
    '営業部.csv',
  );
  await commitImport(page, completed);
  const faulty = someUsers(9, { loginId: 'not-an-address' });
  const invalid = await createImport(
    page,
    csvOf([...faulty, { loginId: 'long@demo.example', name: 'あ'.repeat(31) }]),
    'faulty.csv',
  );
  await cancelImport(page, await createImport(page, csvOf([{ loginId: 'nobody@demo.example' }]), 'canceled.csv'));
  const review = await createImport(
    page,
    csvOf(
      Array.from({ length: 30 }, (_, index) => ({
        loginId: `sales${index}@demo.example`,
        name: `営業 ${index}`,
        phoneEnable: '1',
      })),
    ),
    'sales.csv',
  );
  const bulk = await createBulkAction(page, { matching: {} }, { kind: 'DEACTIVATE' });
  const loginId = 'gone@demo.example';
  const gone = await addUser(page, { loginId, name: '退職 太郎', password: 'Karino-1-2-3', locale: 'JA' });
  await deleteUser(page, gone, loginId);
  const long = await addUser(page, {
    loginId: `${'w'.repeat(60)}@${'w'.repeat(60)}.example`,
    name: 'W'.repeat(30),
    password: 'Karino-1-2-3',
    locale: 'EN',
  });
  return [
    {
      name: 'import-completed',
      path: `/imports/${completed}`,
      ready: (_, t) => page.getByText(t('added.title', { count: 12 })).waitFor(WORK),
    },
    {
      name: 'import-invalid',
      path: `/imports/${invalid}`,
      ready: (_, t) => page.getByRole('list', { name: t('review.issues') }).waitFor(),
    },
    {
      name: 'import-review',
      path: `/imports/${review}`,
      ready: (_, t) => page.getByText(t('commit.prepared'), { exact: true }).waitFor(WORK),
    },
    {
      name: 'import-draft',
      path: '/imports/new',
      ready: async (_, t) => {
        const short = { loginId: 'short@demo.example', password: 'short', timeZone: 'Asia/Tokio' };
        await pickFile(
          page,
          t,
          '営業部.csv',
          Buffer.from(csvOf([...faulty, short, { loginId: 'right@demo.example' }])),
        );
        await page.getByRole('grid').waitFor();
        await page.keyboard.press('F8');
        await page.locator(':focus[aria-invalid]').waitFor();
      },
    },
    { name: 'import-new', path: '/imports/new', ready: (_, t) => heading(page, t('importNew.title')).waitFor() },
    { name: 'imports', path: '/imports', ready: title('imports') },
    {
      name: 'users',
      path: '/users',
      ready: (_, t) =>
        page
          .getByText(t('users.count', { count: 14 }))
          .or(page.getByText(t('users.count', { count: 15 })))
          .waitFor(),
    },
    {
      name: 'users-none-found',
      path: '/users?search=zzz',
      ready: (_, t) => page.getByText(t('users.noneFoundTitle')).waitFor(),
    },
    { name: 'user-new', path: '/users/new', ready: (_, t) => field(page, t('fields.loginId')).waitFor() },
    {
      name: 'contract',
      path: '/contract',
      ready: (_, t) => page.getByText(t('contractMonth.operator'), { exact: false }).first().waitFor(),
    },
    {
      name: 'audit-filtered',
      path: '/audit?kind=users&actor=a&targetId=00000000-0000-7000-8000-000000000000',
      ready: (_, t) => page.getByText(t('audit.noneFoundTitle')).waitFor(),
    },
    {
      name: 'audit-verified',
      path: '/audit?entry=3',
      ready: async (_, t) => {
        await button(page, t('audit.verify')).click();
        await page
          .getByRole('status')
          .filter({ hasText: t('audit.intact') })
          .waitFor();
      },
    },
    {
      name: 'bulk-list',
      path: '/users/bulk',
      ready: (_, t) => page.getByRole('table', { name: t('bulkList.title') }).waitFor(),
    },
    {
      name: 'bulk-review',
      path: `/users/bulk/${bulk}`,
      ready: (_, t) => page.getByRole('list', { name: t('bulkRefused.reasons') }).waitFor(),
    },
    { name: 'user-long', path: `/users/${long}`, ready: () => heading(page, 'W'.repeat(30)).waitFor() },
    { name: 'user-gone', path: `/users/${gone}`, ready: (_, t) => page.getByText(t('userPage.deletedLead')).waitFor() },
    {
      name: 'audit',
      path: '/audit',
      ready: async (_, t) => {
        const details = page.getByRole('button', {
          name: t('audit.details', { kind: t('auditKind.USER_CREATE') }),
          exact: true,
        });
        await details.first().click();
        await page.getByRole('table', { name: t('audit.beforeAfter') }).waitFor();
      },
    },
    { name: 'webhook-none', path: '/webhook', ready: (_, t) => page.getByText(t('webhook.noDeliveries')).waitFor() },
    {
      name: 'webhook',
      path: '/webhook',
      ready: async (_, t) => {
        await button(page, t('webhookWay.TOKEN.make')).click();
        await page.getByText(t('webhook.onlyNow')).waitFor();
        await button(page, t('webhook.testSend')).click();
        const why = page.getByRole('table', { name: t('webhook.deliveries') }).getByRole('button');
        await why.click();
        await page.getByText('call.participants.1.userId').waitFor();
      },
    },
    { name: 'tokens-none', path: '/tokens', ready: (_, t) => heading(page, t('serviceTokens.none'), 2).waitFor() },
    {
      name: 'tokens',
      path: '/tokens',
      ready: async (_, t) => {
        await makeToken(page, t);
        await page.getByText(t('serviceTokens.onlyNow')).waitFor();
      },
    },
    { name: 'help', path: '/help', ready: title('help') },
    { name: 'account', path: '/account', ready: (_, t) => page.getByText(t('sessions.current')).waitFor() },
    { name: 'not-found', path: '/nowhere', ready: (_, t) => heading(page, t('refusal.notFoundTitle')).waitFor() },
  ];
}

/** Calls of someone who is deleted afterwards, one of them with names as long as they may be, and one without an answer. */
async function tellSomeCalls(page: Page): Promise<void> {
  const caller = { loginId: 'caller@demo.example' };
  const id = await addUser(page, {
    ...caller,
    name: '電話 太郎',
    password: 'Karino-1-2-3',
    locale: 'JA',
    permissions: { incomingWebhookEnable: true },
  });
  const deleted = { loginId: 'left@demo.example' };
  const gone = await addUser(page, {
    ...deleted,
    name: 'W'.repeat(30),
    password: 'Karino-1-2-3',
    locale: 'JA',
    permissions: { incomingWebhookEnable: true },
  });
  await tellCalls(page, [
    { id: 'pbx-1', caller, previousId: 'w'.repeat(200) },
    {
      id: 'w'.repeat(200),
      caller,
      kind: 'EXTENSION',
      participants: [
        { side: 'FROM', userId: gone },
        { side: 'TO', userId: id, number: '2001' },
        { side: 'TO', name: 'M'.repeat(100) },
      ],
    },
    {
      id: 'pbx-3',
      caller,
      kind: 'INCOMING',
      answeredAt: null,
      from: 'Anonymous',
      participants: [{ side: 'TO', ...caller }],
    },
  ]);
  await deleteUser(page, gone, deleted.loginId);
}

/** A call that rings, and one that is talked in, with a name as long as it may be. */
async function tellCallsUnderWay(page: Page): Promise<void> {
  const common = { kind: 'INCOMING', startedAt: new Date().toISOString(), from: '03-1234-5678' };
  const caller = { side: 'TO', loginId: 'caller@demo.example' };
  const talking = {
    ...common,
    id: 'talking',
    answeredAt: common.startedAt,
    participants: [caller, { side: 'FROM', name: 'M'.repeat(100), number: '03-1234-5678' }],
  };
  await tellEvents(page, [
    { type: 'call.started', call: { ...common, id: 'ringing', participants: [caller] } },
    { type: 'call.answered', call: talking },
  ]);
}

const pagesOfCalls = (page: Page): readonly Seen[] => [
  {
    name: 'calls',
    path: '/calls?search=03&overallFrom=10',
    ready: (_, t) => page.getByText(t('calls.count', { count: 2 }), { exact: true }).waitFor(),
  },
  {
    name: 'call',
    path: '/calls',
    ready: async (_, t) => {
      const table = page.getByRole('table', { name: t('calls.title') });
      await table.getByRole('rowheader').getByRole('link').first().click();
      await page.getByRole('table', { name: t('calls.madeOf') }).waitFor();
    },
  },
];
