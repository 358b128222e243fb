import { SERVICE_SCOPES, type ServiceScope } from '@rollcall/shared';
import type { ServiceTokenFieldsFragment } from '#graphql/generated.ts';

export type ServiceToken = ServiceTokenFieldsFragment;
export type TokenScope = ServiceToken['scopes'][number];

/** A token that was just made: it is told this once. */
export interface MadeToken {
  readonly name: string;
  readonly secret: string;
}

/** `users:read` → `USERS_READ`, as the graph writes it. */
export const tokenScopeOf = (scope: ServiceScope): TokenScope => scope.replace(':', '_').toUpperCase() as TokenScope;

/** The same backwards. */
export const scopeOf = (scope: TokenScope): ServiceScope =>
  SERVICE_SCOPES.find((each) => tokenScopeOf(each) === scope) ?? 'users:read';

/** For how many days a token can be made; the first is what is offered. */
export const LIFETIMES = [90, 30, 180, 365] as const;

const DAY = 24 * 60 * 60_000;

/** When a token ends that is made now for some days. */
export const expiryIn = (days: number, now: Date): string => new Date(now.getTime() + days * DAY).toISOString();

/** The addresses in a text: one a line, or with commas between. */
export const addressesIn = (text: string): string[] => text.split(/[\s,、]+/).filter((address) => address !== '');

/** A command that shows whether a token works: who it is made for sees what it answers. */
export const curlOf = (origin: string, secret: string): string =>
  `curl '${origin}/graphql' -H 'Authorization: Bearer ${secret}' -H 'Content-Type: application/json' ` +
  `-d '{"query":"{ __typename }"}'`;
