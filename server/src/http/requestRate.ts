import { issueMessage, negotiateLocale } from '@rollcall/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { UserPrincipal, RateLimits } from '../kernel/index.ts';
import { clientAddress } from './clientAddress.ts';

/**
 * Answers 429 before the body is read where a user, or someone signed out from one address, sends more requests than
 * anyone can need.
 * @returns whether it has answered
 */
export async function refuseFlood(
  request: FastifyRequest,
  reply: FastifyReply,
  actor: UserPrincipal | null,
  rates: RateLimits,
): Promise<boolean> {
  const until = await rates.take('request', actor ? { user: actor.userId } : { address: clientAddress(request.ip) });
  if (!until) return false;
  const retryAt = until.toISOString();
  const locale = actor?.locale ?? negotiateLocale(request.headers['accept-language']);
  const message = issueMessage(
    { code: 'TOO_MANY_REQUESTS', params: { rate: 'request', until: retryAt } },
    locale,
    actor?.timeZone ?? 'UTC',
  );
  await reply
    .code(429)
    .header('retry-after', String(rates.secondsUntil(until)))
    .send({ errors: [{ message, extensions: { code: 'TOO_MANY_REQUESTS', retryAt, requestId: request.id } }] });
  return true;
}
