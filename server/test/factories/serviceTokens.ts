import type { ServiceTokenCreateInput, ServiceTokenScope } from '../generated.ts';
import type { TestClient } from '../testClient.ts';
import type { TestServer } from '../testServer.ts';

/** Every scope that there is. */
export const ALL_SCOPES = [
  'USERS_READ',
  'USERS_WRITE',
  'IMPORTS_READ',
  'IMPORTS_WRITE',
  'CALLS_READ',
  'RECORDINGS_READ',
  'CONTACTS_READ',
  'CONTACTS_WRITE',
  'ORGANIZATION_READ',
  'ORGANIZATION_WRITE',
  'AUDIT_READ',
] as const satisfies readonly ServiceTokenScope[];

const DAY = 24 * 60 * 60_000;

/** What a token of a test is made of: it ends tomorrow. */
export const newServiceToken = (
  server: TestServer,
  given: Partial<ServiceTokenCreateInput> = {},
): ServiceTokenCreateInput => ({
  name: 'Program',
  scopes: [...ALL_SCOPES],
  expiresAt: new Date(server.clock.now().getTime() + DAY).toISOString(),
  ...given,
});

/** Makes a token, which must not be refused. */
export async function makeToken(
  server: TestServer,
  admin: TestClient,
  given: Partial<ServiceTokenCreateInput> = {},
): Promise<{ readonly id: string; readonly secret: string; readonly client: TestClient }> {
  const made = await admin.call('serviceTokenCreate', newServiceToken(server, given));
  const { secret, serviceToken, userErrors } = made;
  if (!secret || !serviceToken) throw new Error(`Refused: ${JSON.stringify(userErrors)}`);
  return { id: serviceToken.id, secret, client: server.client().withToken(secret) };
}
