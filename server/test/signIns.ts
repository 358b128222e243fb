import { SignInDocument } from './operations/users.ts';
import type { TestClient } from './testClient.ts';
import { type TestServer, ADMIN } from './testServer.ts';

/** Behind one proxy that is believed, so that tests can come from any address; users are ready at once. */
export const BEHIND_PROXY = { TRUST_PROXY: '1', PROVISIONING_DELAY_MINUTES: '0' } as const;

/** What somebody tries at the sign-in. */
export interface Try {
  readonly loginId: string;
  readonly password: string;
  readonly from: string;
}

interface Refusal {
  readonly code: string;
  readonly message: string;
}

/** Tries to sign in from an address. @returns why it was refused: nothing where it was not */
export async function tryFrom(client: TestClient, { loginId, password, from }: Try): Promise<readonly Refusal[]> {
  const { data, errors } = await client.send(
    SignInDocument,
    { input: { loginId, password } },
    { 'x-forwarded-for': from },
  );
  if (errors || !data.signIn) throw new Error(JSON.stringify(errors));
  return data.signIn.userErrors;
}

/** The same, and only the codes. */
export const codesFrom = async (client: TestClient, attempt: Try): Promise<string[]> =>
  (await tryFrom(client, attempt)).map((error) => error.code);

/** What the audit log tells of some kinds, as it is in the database, oldest first. */
export async function recorded(
  server: TestServer,
  ...kinds: readonly string[]
): Promise<{ kind: string; target: string; before: Record<string, unknown> | null; reason: unknown }[]> {
  const rows = await server.app.database.query(
    `SELECT * FROM audit_entries WHERE kind IN (${kinds.map((kind) => `'${kind}'`).join()}) ORDER BY id`,
  );
  const data = (text: unknown) => (typeof text === 'string' ? (JSON.parse(text) as Record<string, unknown>) : null);
  return rows.map((row) => ({
    kind: String(row['kind']),
    target: String(row['target_name']),
    before: data(row['before']),
    reason: data(row['after'])?.['reason'],
  }));
}

/** Alpha's administrator, signed in at an address of their own. */
export async function signedInAdmin(server: TestServer): Promise<TestClient> {
  const client = server.client();
  await tryFrom(client, { ...ADMIN, from: '192.0.2.1' });
  return client;
}
