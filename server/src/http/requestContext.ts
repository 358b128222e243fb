import { negotiateLocale } from '@rollcall/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { clientAddress } from './clientAddress.ts';
import type { Context } from '../graphql/index.ts';
import { type RateLimits, type Reader, rateSubjectOf } from '../kernel/index.ts';

/**
 * Under HTTPS a name that browsers take from this very host only, and never over a connection that others can write
 * into.
 */
const nameOf = (name: string, { secure }: CookieOptions): string => `${secure ? '__Host-' : ''}rollcall_${name}`;

/** How the session's cookie is set. */
export interface CookieOptions {
  /** Whether browsers send it over HTTPS only. */
  readonly secure: boolean;
}

/** The session token that a request carries. */
export const sessionTokenOf = (request: FastifyRequest, cookie: CookieOptions): string | undefined =>
  request.cookies[nameOf('session', cookie)];

/** For whom messages are written: in the user's language and time zone, or the browser's language and UTC. */
export const readerOf = ({ principal, headers }: FastifyRequest): Reader =>
  principal?.kind === 'user' || principal?.kind === 'service'
    ? principal
    : { locale: negotiateLocale(headers['accept-language']), timeZone: 'UTC' };

/** What the resolvers of one request know. */
export function contextOf(
  request: FastifyRequest,
  reply: FastifyReply,
  cookie: CookieOptions,
  rates: RateLimits,
): Context {
  const made = new Map<object, unknown>();
  const { principal } = request;
  const address = clientAddress(request.ip);
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: cookie.secure } as const;
  return {
    principal,
    reader: readerOf(request),
    requestId: request.id,
    address,
    userAgent: request.headers['user-agent'] ?? '',
    deviceCookie: request.cookies[nameOf('device', cookie)],
    setDeviceCookie(value, expires) {
      reply.setCookie(nameOf('device', cookie), value, { ...options, sameSite: 'strict', expires });
    },
    setSessionToken(token, expiresAt) {
      const name = nameOf('session', cookie);
      if (token === null) reply.clearCookie(name, options);
      else reply.setCookie(name, token, { ...options, ...(expiresAt && { expires: expiresAt }) });
    },
    takeRate: (kind, points) => rates.take(kind, { ...rateSubjectOf(principal), address }, points),
    setRetryAt(instant) {
      const seconds = Math.max(rates.secondsUntil(instant), Number(reply.getHeader('retry-after') ?? 0));
      reply.header('retry-after', String(seconds));
    },
    perRequest<T>(owner: object, make: () => T): T {
      if (!made.has(owner)) made.set(owner, make());
      // What was made for an owner is what that owner's own `make` returned.
      return made.get(owner) as T;
    },
  };
}
