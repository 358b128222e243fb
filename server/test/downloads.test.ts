import { randomBytes } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MakeLink, type UserPrincipal, refuse, systemClock } from '../src/kernel/index.ts';
import { downloadRoutes } from '../src/modules/files/downloads/download.routes.ts';
import { DownloadService } from '../src/modules/files/downloads/download.service.ts';
import { addUser, chooseOwn } from './factories/users.ts';
import { type FileLink, download } from './files.ts';
import { gql } from './gql.ts';
import { HttpServers } from './httpServers.ts';
import { RawClient, rawRequest } from './rawClient.ts';
import type { TestClient } from './testClient.ts';
import { ADMIN, OTHER_ADMIN, TestServer } from './testServer.ts';

const MINUTE = 60_000;
const SECOND_ADMIN = { loginId: 'second@alpha.example', password: 'Walking-home-1' };

let server: TestServer;
let admin: TestClient;
beforeAll(async () => {
  server = await TestServer.start({ jobs: false, env: { PROVISIONING_DELAY_MINUTES: '0' } });
  admin = await server.signedIn();
});
afterAll(() => server.drop());

async function exportLink(client = admin, search = ''): Promise<FileLink> {
  const { download: link } = await client.call('userExport', { search, encoding: 'UTF_8' });
  if (!link) throw new Error('There is no link');
  return link;
}

/** The status and the code with which a link is refused. */
async function refusalOf(client: TestClient, url: string): Promise<readonly [number, unknown]> {
  const response = await client.request('GET', url);
  const { errors } = response.json<{ errors: { extensions: { code: string } }[] }>();
  return [response.statusCode, errors[0]?.extensions.code];
}

async function exportsRecorded(): Promise<number> {
  const { auditEntries } = await admin.ask(
    gql(`query DownloadsRecorded { auditEntries(filter: { kind: [USER_EXPORT] }) { totalCount } }`),
  );
  return auditEntries.totalCount;
}

describe('a link', () => {
  test('is good for ten minutes, as often as its user needs, each time recorded', async () => {
    const link = await exportLink();
    const before = await exportsRecorded();
    const expiresAt = new Date(server.clock.now().getTime() + 10 * MINUTE).toISOString();
    expect(link).toMatchObject({ fileName: 'rollcall-users-2026-11-22.csv', expiresAt });
    const first = await download(admin, link);
    expect(first.toString()).toContain(ADMIN.loginId);
    server.clock.advance(10 * MINUTE - 1);
    expect(await download(admin, link)).toEqual(first);
    expect(await exportsRecorded()).toBe(before + 2);
    server.clock.advance(1);
    expect(await refusalOf(admin, link.url)).toEqual([410, 'LINK_EXPIRED']);
    expect(await exportsRecorded()).toBe(before + 2);
  });

  test('answers a file to be saved, which nobody keeps or takes for anything else', async () => {
    const { headers } = await admin.request('GET', (await exportLink()).url);
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="rollcall-users-2026-11-22.csv"; filename*=UTF-8''rollcall-users-2026-11-22.csv`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    expect((await admin.request('HEAD', (await exportLink()).url)).statusCode).toBe(405);
  });

  test('is worth nothing to anybody else, nor in another session', async () => {
    const { url } = await exportLink();
    await addUser(admin, { ...SECOND_ADMIN, privileges: { administrative: true } });
    const second = await server.signedIn(SECOND_ADMIN);
    await chooseOwn(second, 'Kestrel-7-hills', SECOND_ADMIN.password);
    for (const client of [second, await server.signedIn(), await server.signedIn(OTHER_ADMIN)])
      expect(await refusalOf(client, url)).toEqual([404, 'LINK_NOT_FOUND']);
    expect(await refusalOf(server.client(), url)).toEqual([401, 'UNAUTHENTICATED']);
  });

  test('can not be made up or changed', async () => {
    const { url } = await exportLink();
    const token = url.slice('/files/'.length);
    for (const at of [0, 20, 40, token.length - 2]) {
      const changed = `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`;
      expect(await refusalOf(admin, `/files/${changed}`)).toEqual([404, 'LINK_NOT_FOUND']);
    }
    for (const made of ['', 'x', randomBytes(60).toString('base64url'), `${token}A`, token.slice(0, 30)])
      expect(await refusalOf(admin, `/files/${made}`)).toEqual([404, 'LINK_NOT_FOUND']);
  });

  test('tells nothing of what was asked', async () => {
    const search = 'Canary-search-1';
    const { url } = await exportLink(admin, search);
    expect(url + Buffer.from(url.slice('/files/'.length), 'base64url').toString('latin1')).not.toContain('Canary');
  });

  test('is refused to whoever has lost the right, or was signed out, since', async () => {
    const client = await server.signedIn();
    const { url } = await exportLink(client);
    await client.call('signOut', undefined);
    expect(await refusalOf(client, url)).toEqual([401, 'UNAUTHENTICATED']);
  });

  test('of more than an address may have is not made', async () => {
    const filter = { targetId: 'x'.repeat(6_000) };
    const query = `mutation ($filter: AuditEntryFilter) { auditExport(input: { filter: $filter }) { download { url } } }`;
    expect(await admin.fault(query, { filter })).toBe('BAD_USER_INPUT');
  });
});

describe('a file', () => {
  const USER: UserPrincipal = {
    kind: 'user',
    userId: 'person',
    organizationId: 'alpha',
    loginId: 'person@alpha.example',
    locale: 'en',
    timeZone: 'Asia/Tokyo',
    permissions: new Set(['administrative']),
    mustChangePassword: false,
    sessionId: 'session',
    confirmedAt: null,
    address: '127.0.0.1',
  };
  const PART = 64 * 1024;
  /** What the writer was asked for by now, and whether it was told to end. */
  let written: { parts: number; readonly isEnded: () => boolean };
  let link: MakeLink<{ readonly failsAt?: number }>;
  let servers: HttpServers;
  let url: string;
  let port: number;
  let log = '';
  let caller: UserPrincipal;

  beforeAll(async () => {
    const downloads = new DownloadService({ linkSeals: [randomBytes(32)] }, systemClock);
    link = downloads.define<{ readonly failsAt?: number }>({
      kind: 'test',
      access: { permission: 'administrative' },
      async write(_, { failsAt = 4_000 }) {
        if (failsAt < 0) refuse({ code: 'TOO_MANY_USERS', params: { value: '4', limit: 3 } });
        let ended = false;
        const writing = (written = { parts: 0, isEnded: () => ended });
        return {
          charset: 'utf-8',
          bytes: (async function* write() {
            try {
              for (; writing.parts < 4_000; writing.parts += 1) {
                if (writing.parts === failsAt) throw new Error('It can not be read any further');
                yield Buffer.alloc(PART, 'x');
              }
            } finally {
              ended = true;
            }
          })(),
        };
      },
    });
    servers = new HttpServers(server.app);
    ({ url, port } = await servers.start({
      log: (line) => (log += line),
      backend: { routes: [downloadRoutes(downloads)], sessions: { principalOf: async () => caller } },
    }));
    caller = USER;
  });
  afterAll(() => servers.stop());

  /** Until the writer has not been asked for anything for a while. */
  async function untilQuiet(): Promise<void> {
    for (let quiet = 0, last = -1; quiet < 500; quiet += 1) {
      if (written.parts !== last) quiet = 0;
      last = written.parts;
      await setImmediate();
    }
  }

  test('is written no faster than its reader takes it, and no further once the reader is gone', async () => {
    const client = await RawClient.connect(port);
    client.send(rawRequest(`GET ${link(USER, 'x.csv', {}).url}`));
    await new Promise((resolve) => client.socket.once('data', resolve));
    client.socket.pause();
    await untilQuiet();
    // What the connection itself holds, and not the 250 MB of the whole.
    expect(written.parts).toBeLessThan(1_000);
    expect(written.isEnded()).toBe(false);
    client.socket.destroy();
    while (!written.isEnded()) await setImmediate();
    expect(written.parts).toBeLessThan(1_000);
  });

  test('that fails is cut off, so that nobody takes a part for the whole', async () => {
    const response = await fetch(url + link(USER, 'x.csv', { failsAt: 3 }).url);
    expect(response.status).toBe(200);
    await expect(response.arrayBuffer()).rejects.toThrow('terminated');
    expect(log).toContain('It can not be read any further');
  });

  test('that fails, or is refused, before its first byte is answered as any request', async () => {
    const failed = await fetch(url + link(USER, 'x.csv', { failsAt: 0 }).url);
    expect(failed.status).toBe(500);
    expect(failed.headers.get('content-disposition')).toBeNull();
    const refused = await fetch(url + link(USER, 'x.csv', { failsAt: -1 }).url);
    expect([refused.status, await refused.json()]).toMatchObject([
      422,
      { errors: [{ extensions: { code: 'TOO_MANY_USERS' } }] },
    ]);
  });

  test('is for whoever has the right at the time', async () => {
    const { url: path } = link(USER, 'x.csv', {});
    caller = { ...USER, permissions: new Set() };
    const response = await fetch(url + path);
    caller = USER;
    expect(response.status).toBe(403);
    expect(log).not.toContain(path);
  });
});
