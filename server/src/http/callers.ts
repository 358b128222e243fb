import { type Locale, issueMessage, negotiateLocale } from '@rollcall/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Fault, type Principal, type RateLimits } from '../kernel/index.ts';
import { clientAddress } from './clientAddress.ts';
import { type CookieOptions, sessionTokenOf } from './requestContext.ts';

/** Whoever knows who calls. */
export interface Callers {
  readonly sessions: { principalOf(token: string | undefined, address: string): Promise<Principal | null> };
  readonly tokens: {
    principalOf(secret: string, from: { readonly address: string; readonly locale: Locale }): Promise<Principal | null>;
  };
}

/** How requests show who sends them. */
export interface Entrance {
  readonly cookie: CookieOptions;
  readonly rates: RateLimits;
  readonly callers: Callers;
}

/** What stands behind `Authorization: Bearer`; undefined where something else does, or nothing. */
const bearerIn = ({ headers }: FastifyRequest): string | undefined =>
  /^bearer(?: +(.*))?$/i
    .exec(headers.authorization ?? '')
    ?.slice(1)
    .map((token) => token?.trim() ?? '')[0];

/** The user whose session the cookie of a request is of. */
export const sessionOf = (request: FastifyRequest, { cookie, callers }: Entrance): Promise<Principal | null> =>
  callers.sessions.principalOf(sessionTokenOf(request, cookie), clientAddress(request.ip));

/**
 * Who sends a request: the program whose token comes with it, and no one else then; otherwise the user whose session
 * the cookie is of. See `docs/adr/0083-a-token-comes-before-a-cookie.md`.
 * @throws Fault UNAUTHENTICATED for a token that is not good, whatever the reason; TOO_MANY_REQUESTS for too many of
 * them from one network
 */
export async function callerOf(
  request: FastifyRequest,
  reply: FastifyReply,
  entrance: Entrance,
): Promise<Principal | null> {
  const secret = bearerIn(request);
  if (secret === undefined) return sessionOf(request, entrance);
  const address = clientAddress(request.ip);
  const locale = negotiateLocale(request.headers['accept-language']);
  const principal = await entrance.callers.tokens.principalOf(secret, { address, locale });
  return principal ?? refuseToken(reply, { address, locale }, entrance);
}

async function refuseToken(
  reply: FastifyReply,
  { address, locale }: { readonly address: string; readonly locale: Locale },
  { rates }: Entrance,
): Promise<never> {
  const until = await rates.take('token', { address });
  if (!until) {
    reply.header('www-authenticate', 'Bearer');
    throw new Fault('UNAUTHENTICATED', 'Sign in first.');
  }
  reply.header('retry-after', String(rates.secondsUntil(until)));
  const params = { rate: 'token', until: until.toISOString() } as const;
  const message = issueMessage({ code: 'TOO_MANY_REQUESTS', params }, locale, 'UTC');
  throw new Fault('TOO_MANY_REQUESTS', message, { retryAt: until.toISOString() });
}
