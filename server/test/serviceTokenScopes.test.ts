import { readFileSync } from 'node:fs';
import { SERVICE_SCOPES, SERVICE_SCOPE_TEXTS, type ServiceScope } from '@rollcall/shared';
import { type GraphQLNamedType, type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createBulk } from './bulkActions.ts';
import { ALL_SCOPES, makeToken } from './factories/serviceTokens.ts';
import { commitImport, createImport, csvOf, importIn, someUsers } from './imports.ts';
import { gql } from './gql.ts';
import type { ServiceTokenScope } from './generated.ts';
import type { TestClient } from './testClient.ts';
import { OTHER_ADMIN, TestServer } from './testServer.ts';
import { callOf, declaredRoutes, operationsOf } from './walk.ts';

// Each walk calls every operation.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let server: TestServer;
let admin: TestClient;
/** IDs of Alpha's, one for each kind of thing. */
let ids: readonly string[];

beforeAll(async () => {
  server = await TestServer.start({ env: { PROVISIONING_DELAY_MINUTES: '0' } });
  admin = await server.signedIn();
  const done = await createImport(admin, csvOf(someUsers(2, 'walk')), 'alpha.csv');
  await commitImport(admin, done.id);
  await importIn(admin, done.id, 'COMPLETED');
  const bulk = await createBulk(admin, { matching: {} }, { kind: 'SET_LOCALE', locale: 'JA' });
  const { contact } = await admin.call('contactCreate', { company: 'Alpha Customers', numbers: ['03-1234-5678'] });
  const { viewer, auditEntries } = await admin.ask(
    gql(`query ScopesViewer { viewer { id } auditEntries(first: 1) { nodes { id } } }`),
  );
  const organizationId = server.alpha.organizationId;
  ids = [viewer?.id, done.id, bulk.id, contact?.id, organizationId, auditEntries.nodes[0]?.id].map((id) => id ?? '');
});
afterAll(() => server.drop());

/** The scopes that what is declared is for; undefined for what is for people alone. */
function scopesOf(access: unknown): readonly string[] | undefined {
  if (access === 'anyone') return [...SERVICE_SCOPES];
  if (typeof access !== 'object' || access === null || !('scope' in access)) return undefined;
  return [access.scope].flat() as readonly string[];
}

const scopeOf = (name: ServiceTokenScope): ServiceScope => name.toLowerCase().replace('_', ':') as ServiceScope;

interface Told {
  readonly path?: readonly (string | number)[];
  readonly extensions: Record<string, unknown>;
}

test('every scope is good for something, and nothing declares one that there is not', async () => {
  const routes = Object.values(await declaredRoutes(server.app));
  const declared = operationsOf(server.app.schema).map(({ field }) => field.extensions['access']);
  const used = [...declared, ...routes].flatMap((access) => (access === 'anyone' ? [] : (scopesOf(access) ?? [])));
  expect(new Set(used)).toEqual(new Set(SERVICE_SCOPES));
  expect(ALL_SCOPES.map(scopeOf)).toEqual(SERVICE_SCOPES);
});

describe.each(ALL_SCOPES)('a token of %s alone', (name) => {
  const scope = scopeOf(name);

  test('is answered what declares it, and refused everything else with the scope that lacks', async () => {
    const { client } = await makeToken(server, admin, { name, scopes: [name] });
    let allowed = 0;
    for (const { name: operation, root, field } of operationsOf(server.app.schema)) {
      if (['Mutation.signIn', 'Mutation.signOut'].includes(operation)) continue;
      const needed = scopesOf(field.extensions['access']);
      // No ID that there is: what is written is somebody else's matter.
      const { data, errors = [] } = await client.send(...callOf(root, field, 'none'));
      const forbidden = (errors as readonly Told[]).filter(({ extensions }) => extensions['code'] === 'FORBIDDEN');
      if (needed?.includes(scope)) {
        allowed += operation === 'Query.viewer' ? 0 : 1;
        // Of its object some fields may be for others.
        expect([operation, forbidden.filter(({ path = [] }) => path.length < 2)]).toEqual([operation, []]);
        for (const { extensions } of forbidden) expect(extensions['scope']).not.toBe(scope);
      } else {
        expect([operation, forbidden[0]?.extensions]).toEqual([
          operation,
          needed ? { code: 'FORBIDDEN', scope: needed.join(' or ') } : { code: 'FORBIDDEN' },
        ]);
        expect([operation, data?.[field.name] ?? null]).toEqual([operation, null]);
      }
    }
    for (const [route, access] of Object.entries(await declaredRoutes(server.app))) {
      if (access === 'anyone') continue;
      const [method = '', url = ''] = route.split(' ');
      const { statusCode } = await client.request(method, url);
      const needed = scopesOf(access) ?? [];
      allowed += needed.includes(scope) ? 1 : 0;
      expect([route, statusCode === 403]).toEqual([route, !needed.includes(scope)]);
    }
    expect(allowed).toBeGreaterThan(0);
  });
});

test('the guide says of each scope what it is for', async () => {
  const routes = await declaredRoutes(server.app);
  const lines = SERVICE_SCOPES.map((scope) => {
    const has = (access: unknown): boolean => access !== 'anyone' && (scopesOf(access) ?? []).includes(scope);
    const operations = operationsOf(server.app.schema).filter(({ field }) => has(field.extensions['access']));
    const names = operations.map(({ field }) => `\`${field.name}\``);
    const paths = Object.entries(routes).flatMap(([route, access]) => (has(access) ? [`\`${route}\``] : []));
    return `- \`${scope}\`: ${SERVICE_SCOPE_TEXTS[scope].en}. ${[...names, ...paths].join(', ')}`;
  });
  const guide = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8');
  expect(guide).toContain(`\n${lines.join('\n')}\n`);
});

/** Types that are seen with one of these scopes, and by no way that declares none of them. */
const BELONGS: Readonly<Record<string, readonly ServiceScope[]>> = {
  User: ['users:read', 'users:write'],
  Session: ['users:read', 'users:write'],
  UserBulkAction: ['users:read', 'users:write'],
  UserImport: ['imports:read', 'imports:write'],
  UserImportUndo: ['users:read'],
  Call: ['calls:read'],
  Contact: ['contacts:read', 'contacts:write'],
  AuditEntry: ['audit:read'],
  Contract: ['organization:read'],
  IncomingWebhook: ['organization:read'],
  ServiceToken: [],
};

/** Every type that an operation's answer has, but behind fields that declare a scope of their own. */
function reachable(type: GraphQLNamedType, found = new Set<GraphQLObjectType>()): Set<GraphQLObjectType> {
  if (!isObjectType(type) || found.has(type)) return found;
  found.add(type);
  for (const field of Object.values(type.getFields())) {
    const access = field.extensions['access'];
    const isApart = access !== undefined && access !== 'parent';
    if (!isApart) reachable(getNamedType(field.type), found);
  }
  return found;
}

test('no way leads from a scope to what is seen with another', () => {
  const { schema } = server.app;
  for (const type of Object.keys(BELONGS)) expect([type, isObjectType(schema.getType(type))]).toEqual([type, true]);
  const ways: [string, GraphQLNamedType, readonly string[]][] = [];
  for (const { name, field } of operationsOf(schema)) {
    const access = field.extensions['access'];
    if (access !== 'anyone') ways.push([name, getNamedType(field.type), scopesOf(access) ?? []]);
  }
  const roots = [schema.getQueryType(), schema.getMutationType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || roots.includes(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const access = field.extensions['access'];
      if (access === undefined || access === 'parent') continue;
      ways.push([`${type.name}.${field.name}`, getNamedType(field.type), scopesOf(access) ?? []]);
    }
  }
  for (const [name, type, scopes] of ways) {
    for (const { name: seen } of reachable(type)) {
      const belongs = BELONGS[seen];
      const strangers = belongs ? scopes.filter((scope) => !belongs.some((each) => each === scope)) : [];
      expect([name, seen, strangers]).toEqual([name, seen, []]);
    }
  }
});

test("another organization's token is answered, field by field, with nothing of this one", async () => {
  const other = await makeToken(server, await server.signedIn(OTHER_ADMIN));
  for (const { name, root, field } of operationsOf(server.app.schema)) {
    if (['Mutation.signIn', 'Mutation.signOut'].includes(name)) continue;
    for (const id of ids) {
      const text = JSON.stringify(await other.client.send(...callOf(root, field, id)));
      for (const secret of ['@alpha.example', 'Alpha', 'alpha.csv', ...ids])
        expect(`${name}: ${text}`).not.toContain(secret);
    }
  }
});
