import { issueMessage } from '@rollcall/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type RateLimits, rateSubjectOf } from '../kernel/index.ts';
import { clientAddress } from './clientAddress.ts';
import { readerOf } from './requestContext.ts';

/**
 * Answers 429 before the body is read where a user, a program, or someone signed out from one address, sends more requests than
 * anyone can need.
 * @returns whether it has answered
 */
export async function refuseFlood(request: FastifyRequest, reply: FastifyReply, rates: RateLimits): Promise<boolean> {
  const { user } = rateSubjectOf(request.principal);
  const until = await rates.take('request', user === undefined ? { address: clientAddress(request.ip) } : { user });
  if (!until) return false;
  const retryAt = until.toISOString();
  const { locale, timeZone } = readerOf(request);
  const message = issueMessage(
    { code: 'TOO_MANY_REQUESTS', params: { rate: 'request', until: retryAt } },
    locale,
    timeZone,
  );
  await reply
    .code(429)
    .header('retry-after', String(rates.secondsUntil(until)))
    .send({ errors: [{ message, extensions: { code: 'TOO_MANY_REQUESTS', retryAt, requestId: request.id } }] });
  return true;
}
