import { expect, test } from 'vitest';
import type { Download, Downloads, UserPrincipal } from '../../../kernel/index.ts';
import type { CallService, SeenCall } from '../records/call.service.ts';
import { CallExportService } from './callExport.service.ts';

const ACTOR: UserPrincipal = {
  kind: 'user',
  userId: 'a',
  organizationId: 'o',
  loginId: 'a@b.co',
  locale: 'en',
  timeZone: 'UTC',
  permissions: new Set(['administrative', 'analyticsExportCallHistory']),
  mustChangePassword: false,
  sessionId: 's',
  confirmedAt: null,
  address: '127.0.0.1',
};
const at = new Date('2026-11-22T03:00:00Z');
const seen = (number: number): SeenCall =>
  ({
    call: {
      externalId: `call ${number}`,
      kind: 'INCOMING',
      fromNumber: null,
      toNumber: null,
      startedAt: at,
      answeredAt: null,
      endedAt: null,
      ringSeconds: null,
      talkSeconds: null,
    },
    participants: [{ userId: 'a', name: 'A' }],
    scores: [],
    present: new Set(['a']),
  }) as unknown as SeenCall;

/** A service over so many calls, the cursors of whose pages were asked for, and the file of the last link. */
function exporting(count: number, limit?: number) {
  const asked: (string | null | undefined)[] = [];
  const recorded: unknown[] = [];
  let file = (): Promise<Download> => Promise.reject(new Error('There is no link'));
  const downloads: Downloads = {
    define: (kind) => (user, fileName, request) => {
      file = () => kind.write(user, request, fileName);
      return { fileName, url: '/files/x', expiresAt: at };
    },
  };
  const history: Pick<CallService, 'page'> = {
    page: (_, __, { first, after }) => {
      if (first !== 1) asked.push(after);
      const [from, size] = [Number(after ?? 0), first ?? 0];
      const nodes = Array.from({ length: Math.min(size, count - from) }, (___, i) => seen(from + i));
      return Promise.resolve({
        page: {
          nodes,
          cursorOf: (index) => String(from + index + 1),
          hasNextPage: from + size < count,
          hasPreviousPage: from > 0,
        },
        count: () => Promise.resolve(count),
      });
    },
  };
  const service = new CallExportService({
    history,
    contacts: { byNumber: () => Promise.resolve(new Map()) },
    downloads,
    unitOfWork: { run: (work) => work(), afterCommit: () => undefined, beforeCommit: () => undefined },
    audit: { record: (...event) => void recorded.push(event), recordEach: () => undefined },
    clock: { now: () => at },
    ...(limit !== undefined && { limit }),
  });
  return { service, asked, recorded, file: () => file() };
}

test('reads the next calls only when their bytes are asked for', async () => {
  const { service, asked, recorded, file } = exporting(250);
  await service.export(ACTOR, {}, 'UTF_8');
  expect([asked, recorded]).toEqual([[], []]);
  const parts = (await file()).bytes[Symbol.asyncIterator]();
  await parts.next();
  expect([asked, recorded.length]).toEqual([[], 1]);
  await parts.next();
  expect(asked).toEqual([null]);
  let text = '';
  for (let part = await parts.next(); part.done !== true; part = await parts.next())
    text += Buffer.from(part.value).toString();
  expect(asked).toEqual([null, '100', '200']);
  expect(text.trim().split('\r\n')).toHaveLength(150);
});

test('refuses more calls than a file may have, and records nothing', async () => {
  const { service, asked, recorded } = exporting(4, 3);
  await expect(service.export(ACTOR, {}, 'UTF_8')).rejects.toMatchObject({
    issues: [{ code: 'TOO_MANY_CALLS', params: { value: '4', limit: 3 } }],
  });
  expect([asked, recorded]).toEqual([[], []]);
});
