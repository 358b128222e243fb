import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { makeToken } from './factories/serviceTokens.ts';
import { findProgram } from './findProgram.ts';
import { csvOf, someUsers } from './imports.ts';
import { gql } from './gql.ts';
import type { TestClient } from './testClient.ts';
import { TestServer } from './testServer.ts';

/** The programs that docs/api.md shows, run as they stand there against a server that listens. */

const GUIDE = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'rollcall-programs-'));

vi.setConfig({ testTimeout: 120_000 });

let server: TestServer;
let admin: TestClient;
let env: Readonly<Record<string, string | undefined>>;
beforeAll(async () => {
  server = await TestServer.start({ realClock: true });
  await server.http.listen({ host: '127.0.0.1', port: 0 });
  admin = await server.signedIn();
  const { secret } = await makeToken(server, admin, {
    scopes: ['IMPORTS_READ', 'IMPORTS_WRITE'],
    expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
  });
  const url = `http://127.0.0.1:${(server.http.server.address() as AddressInfo).port}`;
  env = { PATH: process.env['PATH'], ROLLCALL_URL: url, ROLLCALL_TOKEN: secret };
});
afterAll(async () => {
  await server.drop();
  rmSync(folder, { recursive: true, force: true });
});

/** The example whose first line says how a file of this name is run. */
function exampleOf(name: string): string {
  const examples = [...GUIDE.matchAll(/^```\w+\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);
  const found = examples.find((text) => text.split('\n')[0]?.includes(` ${name} `));
  if (found === undefined) throw new Error(`docs/api.md has no ${name}`);
  const path = join(folder, name);
  writeFileSync(path, found);
  return path;
}

const PROGRAMS = [
  ['curl', 'import.sh', findProgram('curl') && 'sh'],
  ['JavaScript', 'import.mjs', process.execPath],
  ['Python', 'import.py', findProgram('python3')],
] as const;

describe.each(PROGRAMS)('%s', (language, name, program) => {
  const run = promisify(execFile);
  const imported = async (csv: string) => {
    const path = join(folder, `${name}.csv`);
    writeFileSync(path, csv);
    return run(program ?? '', [exampleOf(name), path], { env });
  };

  test.skipIf(!program)('imports a file, follows it, and reads the outcome (skipped where it is missing)', async () => {
    const csv = csvOf(someUsers(3, language.toLowerCase()));
    const { stdout } = await imported(csv);
    expect(stdout).toMatch(/^COMPLETED\n/);
    const { users } = await admin.ask(
      gql(`query ProgramUsers($search: String) { users(first: 10, search: $search) { nodes { loginId } } }`),
      { search: language.toLowerCase() },
    );
    expect(users.nodes).toHaveLength(3);
    for (const { loginId } of users.nodes) expect(stdout).toContain(loginId);
    // Run again it adds nobody, and tells the same.
    expect((await imported(csv)).stdout).toBe(stdout);
  });

  test.skipIf(!program)('tells what is wrong with a file (skipped where it is missing)', async () => {
    const { stdout } = await imported(csvOf([{ loginId: `nobody ${language}` }]));
    expect(stdout).toMatch(/^INVALID\n/);
    expect(stdout).toContain('Login ID');
  });

  test.skipIf(!program)('ends with a failure where the token is not good (skipped where it is missing)', async () => {
    const path = join(folder, `${name}.csv`);
    writeFileSync(path, csvOf(someUsers(1, 'refused')));
    const wrong = { ...env, ROLLCALL_TOKEN: 'rct_' };
    await expect(run(program ?? '', [exampleOf(name), path], { env: wrong })).rejects.toMatchObject({ code: 1 });
  });
});
