import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMetricsServer } from '../src/http/metricsServer.ts';
import { createImport, csvOf, importIn, someUsers } from './imports.ts';
import { HttpServers } from './httpServers.ts';
import { TestServer } from './testServer.ts';

/** What Prometheus is told: of every request something, and of none who sent it or what it said. */

let server: TestServer;
let servers: HttpServers;
let metrics: FastifyInstance;
beforeAll(async () => {
  server = await TestServer.start();
  servers = new HttpServers(server.app);
  metrics = createMetricsServer(server.app.metrics, server.http.readiness);
});
afterAll(async () => {
  await metrics.close();
  await servers.stop();
  await server.drop();
});

const text = async (): Promise<string> => (await metrics.inject('/metrics')).body;

/** The value of a series, by its name and labels as they are written. */
function valueOf(all: string, series: string): number | undefined {
  const line = all.split('\n').find((each) => each.startsWith(`${series} `));
  return line === undefined ? undefined : Number(line.slice(series.length + 1));
}

const graphql = (url: string, body: unknown): Promise<Response> =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'user-agent': 'canary' },
    body: JSON.stringify(body),
  });

test('where users are, nobody is told them, and no page of the console stands for them or for a probe', async () => {
  const { url } = await servers.start();
  for (const path of ['/metrics', '/metrics/', '/ready', '/healthz', '/Metrics']) {
    const { status, headers } = await fetch(`${url}${path}`);
    expect([path, status, headers.get('content-type')]).toEqual([path, 404, 'application/json; charset=utf-8']);
  }
  for (const path of ['/livez', '/readyz', '/health'])
    expect(await (await fetch(`${url}${path}`)).json()).toEqual({ status: 'ok' });
});

test('the port of the metrics has them and nothing else', async () => {
  const { statusCode, headers } = await metrics.inject('/metrics');
  expect([statusCode, headers['content-type']]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8']);
  expect((await metrics.inject('/graphql')).statusCode).toBe(404);
  expect((await metrics.inject({ method: 'POST', url: '/metrics' })).statusCode).toBe(404);
});

test('operations and requests are counted by names of ours alone', async () => {
  const { url } = await servers.start();
  const signIn = 'mutation canary($i: SignInInput!) { canary: signIn(input: $i) { userErrors { code } } }';
  await graphql(url, { query: signIn, variables: { i: { loginId: 'canary@x.example', password: 'canary' } } });
  await graphql(url, { query: 'query canary { canary: __typename }' });
  await graphql(url, { query: '{ viewer { id } users(first: 1, filter: {}) { totalCount } }' });
  await graphql(url, { query: '{ canary }' });
  await fetch(`${url}/users/canary?canary`);
  await fetch(`${url}/hooks/miitel/canary`, { method: 'POST' });
  await fetch(`${url}/canary.js`);
  await fetch(`${url}/assets/app-1.js`);
  const all = await text();
  expect(all).not.toMatch(/canary|app-1/);
  const operations = 'rollcall_graphql_operation_duration_seconds_count';
  expect(valueOf(all, `${operations}{operation="mutation signIn",outcome="refused"}`)).toBe(1);
  expect(valueOf(all, `${operations}{operation="other",outcome="done"}`)).toBe(1);
  const requests = 'rollcall_http_request_duration_seconds_count';
  expect(valueOf(all, `${requests}{method="POST",route="/graphql",status="4xx"}`)).toBeGreaterThan(0);
  expect(valueOf(all, `${requests}{method="GET",route="console",status="2xx"}`)).toBeGreaterThan(0);
  expect(valueOf(all, `${requests}{method="GET",route="none",status="4xx"}`)).toBeGreaterThan(0);
  expect(valueOf(all, `${requests}{method="POST",route="/hooks/miitel/*",status="4xx"}`)).toBe(1);
});

test('jobs, imports, sessions, connections and the process are told of', async () => {
  const admin = await server.signedIn();
  const { id } = await createImport(admin, csvOf(someUsers(2, 'measured')));
  await importIn(admin, id, 'READY');
  const runs = 'rollcall_job_run_duration_seconds_count{kind="userImport.prepare",outcome="done"}';
  await expect.poll(async () => valueOf(await text(), runs)).toBe(1);
  // Values are kept for five seconds: those of before the import too.
  const ready = 'rollcall_imports{status="READY"}';
  await expect.poll(async () => valueOf(await text(), ready), { timeout: 30_000 }).toBe(1);
  const all = await text();
  const told = [
    'rollcall_jobs{kind="userImport.commit",state="waiting"}',
    'rollcall_job_oldest_seconds{kind="userBulkAction.commit"}',
    'rollcall_job_rows{kind="userImport.prepare"}',
    'rollcall_hashing_waiting{of="people"}',
    'rollcall_bulk_actions{status="COMPLETED"}',
    'rollcall_sessions',
    'rollcall_database_connections{state="busy"}',
    'rollcall_database_waiting',
    'rollcall_database_up',
    'rollcall_works_on_jobs',
    'rollcall_measures_missing',
    'nodejs_eventloop_lag_p99_seconds',
    'process_resident_memory_bytes',
  ].map((series): [string, number | undefined] => [series, valueOf(all, series)]);
  expect(told.filter(([, value]) => value === undefined || Number.isNaN(value))).toEqual([]);
  expect(Object.fromEntries(told)).toMatchObject({
    rollcall_sessions: 1,
    rollcall_database_up: 1,
    rollcall_works_on_jobs: 1,
    rollcall_measures_missing: 0,
  });
});
