import { once } from 'node:events';
import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { SEAT_KINDS, buildSettings } from '@rollcall/shared';
import { expect, test } from 'vitest';
import type { Download, Downloads, PageRequest, UserPrincipal } from '../../../kernel/index.ts';
import type { ContractService } from '../../organizations/index.ts';
import { UserExportService } from './userExport.service.ts';
import type { UserListService } from './userList.service.ts';
import type { UserQuery } from './userQuery.ts';
import type { ListedUser, UserListStore } from './userList.store.ts';

const ACTOR = { userId: 'a', organizationId: 'o', loginId: 'a@b.co', locale: 'en', timeZone: 'UTC' } as UserPrincipal;
const QUERY: UserQuery = { orderBy: 'CREATED_AT', descending: false };
const settings = buildSettings((setting) => (setting.type === 'flag' ? false : 'NONE'));
const at = new Date('2026-11-22T03:00:00Z');
const someone = (number: number): ListedUser => ({
  id: `id-${number}`,
  number,
  loginId: `u${number}@b.co`,
  name: 'U',
  reading: '',
  phoneNumber: null,
  locale: 'en',
  timeZone: 'Asia/Tokyo',
  settings,
  createdAt: at,
  availableFrom: at,
  deactivatedAt: null,
  lastSignInAt: null,
  position: [number],
  importId: null,
  passwordTemporary: false,
  passwordSetAt: at,
  version: 1,
  organizationId: 'o',
});

/** An export over a list in memory, which can change between two pages. */
function exporting(numbers: () => readonly number[], limit?: number) {
  const pages: number[] = [];
  const recorded: unknown[] = [];
  const { downloads, file } = linked();
  const service = new UserExportService({
    store: {
      page: (_: string, __: UserQuery, { size, key }: PageRequest) => {
        const behind = Number(key?.[0] ?? 0);
        const rows = numbers()
          .filter((number) => number > behind)
          .slice(0, size + 1);
        pages.push(rows.length);
        return Promise.resolve(
          rows.map((number) => ({
            ...someone(number),
            id: `id-${number % 10_000}`,
            number: number % 10_000,
            position: [number],
          })),
        );
      },
    } as unknown as UserListStore,
    lists: {
      list: () => Promise.resolve({ count: () => Promise.resolve(numbers().length) }),
    } as unknown as UserListService,
    contracts: {
      contract: () =>
        Promise.resolve({ seats: Object.fromEntries(SEAT_KINDS.map((kind) => [kind, { used: 0, limit: 9 }])) }),
    } as unknown as ContractService,
    downloads,
    unitOfWork: { run: (work) => work(), afterCommit: () => undefined, beforeCommit: () => undefined },
    audit: { record: (...event) => void recorded.push(event), recordEach: () => undefined },
    clock: { now: () => at },
    ...(limit !== undefined && { limit }),
  });
  return { service, pages, recorded, file };
}

/** Links whose file is written by calling `file`. */
function linked(): { readonly downloads: Downloads; readonly file: () => Promise<Download> } {
  let file = (): Promise<Download> => Promise.reject(new Error('There is no link'));
  return {
    file: () => file(),
    downloads: {
      define: (kind) => (user, fileName, request) => {
        file = () => kind.write(user, request, fileName);
        return { fileName, url: '/files/x', expiresAt: at };
      },
    },
  };
}

const textOf = async ({ bytes }: Download): Promise<string> => {
  const parts: Uint8Array[] = [];
  for await (const part of bytes) parts.push(part);
  return Buffer.concat(parts).toString();
};

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);

test('reads a long list piece by piece, and tells each user once', async () => {
  // The last two come again behind the others, as somebody does who signs in while the list is read by that time.
  const { service, pages, file } = exporting(() => [...upTo(1234), 10_001, 10_002]);
  await service.export(ACTOR, QUERY, 'UTF_8');
  expect(pages).toEqual([]);
  const lines = (await textOf(await file())).trim().split('\r\n');
  expect(lines.length).toBe(1235);
  expect(new Set(lines).size).toBe(1235);
  expect(pages.length).toBe(13);
});

test('reads no further than its reader takes, and no more once the reader has left', async () => {
  const { service, pages, recorded, file } = exporting(() => upTo(50_000));
  await service.export(ACTOR, QUERY, 'UTF_8');
  const { bytes } = await file();
  expect([pages, recorded.length]).toEqual([[], 1]);
  const reader = Readable.from(bytes, { objectMode: false });
  await once(reader, 'readable');
  reader.read();
  await once(reader, 'readable');
  for (let turn = 0; turn < 100; turn += 1) await setImmediate();
  // What waits for it are some ten pages, of five hundred.
  expect(pages.length).toBeLessThanOrEqual(20);
  const read = pages.length;
  reader.destroy();
  await once(reader, 'close');
  for (let turn = 0; turn < 100; turn += 1) await setImmediate();
  expect(pages.length).toBe(read);
});

test('looks through all names for what Shift_JIS lacks before there is a link', async () => {
  const { service, pages } = exporting(() => upTo(1_000));
  await service.export(ACTOR, QUERY, 'SHIFT_JIS');
  expect(pages.length).toBe(10);
});

test('refuses more users than a file may have, and records nothing', async () => {
  const { service, pages, recorded } = exporting(() => upTo(4), 3);
  await expect(service.export(ACTOR, QUERY, 'UTF_8')).rejects.toMatchObject({
    issues: [{ code: 'TOO_MANY_USERS', params: { value: '4', limit: 3 } }],
  });
  expect([pages, recorded]).toEqual([[], []]);
});
