import type { IncomingWebhookSecretKind } from '../generated.ts';
import type { TestClient } from '../testClient.ts';
import type { TestServer } from '../testServer.ts';
import { addUser } from './users.ts';

/** A user of Alpha who may use the Incoming Webhook. */
export const addCaller = (admin: TestClient, loginId: string, name = 'Caller') =>
  addUser(admin, { loginId, name, permissions: { incomingWebhookEnable: true } });

/** Makes a secret. @returns the secret itself, and the path to which its owner sends */
export async function makeSecret(
  admin: TestClient,
  kind: IncomingWebhookSecretKind = 'TOKEN',
): Promise<{ secret: string; path: string }> {
  const { secret, incomingWebhook, userErrors } = await admin.call('incomingWebhookSecretCreate', { kind });
  if (!secret) throw new Error(`Refused: ${JSON.stringify(userErrors)}`);
  return { secret, path: incomingWebhook?.path ?? '' };
}

/** What became of an event. */
export interface Told {
  readonly id: string | null;
  readonly result: string;
  readonly code?: string;
  readonly field?: string;
  readonly audioUploadUrl?: string;
}

/** Sends a body to the Incoming Webhook. */
export const post = (
  server: TestServer,
  payload: string | Buffer,
  headers: Record<string, string>,
  path = '/hooks/v1/calls',
) =>
  server.http.inject({
    method: 'POST',
    url: path,
    headers: { 'content-type': 'application/json', ...headers },
    payload,
  });

/** Sends events with a token, which must be taken. @returns what became of each */
export async function tell(server: TestServer, token: string, ...events: readonly object[]): Promise<Told[]> {
  const answer = await post(server, JSON.stringify({ events }), { authorization: `Bearer ${token}` });
  if (answer.statusCode !== 200) throw new Error(`${answer.statusCode} ${answer.body}`);
  return answer.json<{ results: Told[] }>().results;
}

type Event = { readonly type: string; readonly call: Readonly<Record<string, unknown>> };

/** A call of a user of ten minutes, stereo, as events tell of it: `more` is told as well, or instead. */
export function callOf(id: string, loginId: string, more: Readonly<Record<string, unknown>> = {}) {
  const call = {
    id,
    kind: 'OUTGOING',
    startedAt: '2026-11-20T01:00:00Z',
    from: '050-1111-2222',
    to: '03-1234-5678',
    stereo: true,
    participants: [
      { side: 'FROM', channel: 'LEFT', loginId, number: '050-1111-2222' },
      { side: 'TO', channel: 'RIGHT', name: '株式会社いろは', number: '03-1234-5678' },
    ],
    ...more,
  };
  const answered = { ...call, answeredAt: '2026-11-20T01:00:30Z' };
  return {
    started: { type: 'call.started', call } satisfies Event,
    answered: { type: 'call.answered', call: answered } satisfies Event,
    ended: { type: 'call.ended', call: { ...answered, endedAt: '2026-11-20T01:10:30Z', ...more } } satisfies Event,
    scored: (score: Readonly<Record<string, unknown>> = {}) => ({
      type: 'call.scored',
      call: { id },
      score: { loginId, talkRatio: 0.5, overlaps: 2, silences: 3, speechRate: 7.5, ...score },
    }),
  };
}

/** The tables of what is counted: by user, of the organization, of both by hour, and by points. */
const STATISTICS = [
  'call_user_days',
  'call_organization_days',
  'call_user_hours',
  'call_organization_hours',
  'call_overall_bins',
] as const;

type Row = Record<string, unknown>;

/** All that is counted, as the database has it. */
export async function counted(server: TestServer): Promise<Record<(typeof STATISTICS)[number], Row[]>> {
  const read = async (table: string): Promise<Row[]> => {
    const rows = (await server.app.database.query(`SELECT * FROM ${table}`)).map((row) => ({ ...row }));
    return rows.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
  };
  const tables: Partial<Record<(typeof STATISTICS)[number], Row[]>> = {};
  for (const table of STATISTICS) tables[table] = await read(table);
  return tables as Record<(typeof STATISTICS)[number], Row[]>;
}

/** The statistics of all days, of the organization and of its users. */
export async function statistics(server: TestServer): Promise<{ organization: object[]; users: object[] }> {
  const columns = 'day, calls, answered, talk_seconds, scored, overall_tenths';
  const read = async (table: string): Promise<object[]> =>
    (await server.app.database.query(`SELECT ${columns} FROM ${table} ORDER BY day, calls`)).map((row) => ({ ...row }));
  return { organization: await read('call_organization_days'), users: await read('call_user_days') };
}

/** Every table of calls is empty again. */
export async function forgetCalls(server: TestServer): Promise<void> {
  for (const table of ['calls', 'call_participants', 'call_scores', ...STATISTICS, 'webhook_deliveries'])
    await server.app.database.query(`DELETE FROM ${table}`);
  await server.app.database.query('UPDATE call_ledgers SET calls = 0');
}
