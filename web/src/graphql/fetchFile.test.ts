import { afterEach, expect, test, vi } from 'vitest';
import { failureOf } from './failure.ts';
import { FileRefused, fetchFile } from './fetchFile.ts';

afterEach(() => vi.unstubAllGlobals());

function answering(status: number, body: string): void {
  vi.stubGlobal('fetch', async () => new Response(body, { status }));
}
const refused = (code: string, message = code): string =>
  JSON.stringify({ errors: [{ message, extensions: { code, requestId: 'r' } }] });

async function thrown(): Promise<unknown> {
  try {
    await fetchFile('/files/x');
  } catch (error) {
    return error;
  }
  throw new Error('It was fetched');
}

test('the file of a link', async () => {
  answering(200, 'a,b');
  expect(await (await fetchFile('/files/x')).text()).toBe('a,b');
});

test.each([
  [410, 'LINK_EXPIRED', 'link'],
  [404, 'LINK_NOT_FOUND', 'link'],
  [401, 'UNAUTHENTICATED', 'session'],
  [403, 'FORBIDDEN', 'forbidden'],
  [429, 'TOO_MANY_REQUESTS', 'busy'],
  [500, 'INTERNAL_SERVER_ERROR', 'server'],
])('what is wrong with it is told: %d %s', async (status, code, kind) => {
  answering(status, refused(code));
  expect(failureOf(await thrown())).toEqual({ kind, requestId: 'r' });
});

test('a refusal is told in its words', async () => {
  answering(422, refused('TOO_MANY_USERS', 'There are too many users.'));
  const error = await thrown();
  expect(error instanceof FileRefused && error.messages).toEqual(['There are too many users.']);
});

test('a connection that does not come about, or that ends before the file', async () => {
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('Failed to fetch');
  });
  expect(failureOf(await thrown())).toEqual({ kind: 'connection' });
  const cut = new ReadableStream({ pull: (controller) => controller.error(new TypeError('network error')) });
  vi.stubGlobal('fetch', async () => new Response(cut));
  expect(failureOf(await thrown())).toEqual({ kind: 'connection' });
});
