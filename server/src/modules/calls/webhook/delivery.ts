import type { FastifyReply, FastifyRequest } from 'fastify';
import { isReadQuickly } from '../../../http/index.ts';
import { type RateLimits, refuse } from '../../../kernel/index.ts';

/** So many calls, or events, may come with one delivery. */
export const LONGEST_DELIVERY = 100;

/**
 * Counts a delivery of an organization.
 * @throws Refused TOO_MANY_REQUESTS, with the header `Retry-After`
 */
export async function countDelivery(rates: RateLimits, organizationId: string, reply: FastifyReply): Promise<void> {
  const until = await rates.take('webhook', { organization: organizationId });
  if (!until) return;
  reply.header('retry-after', String(rates.secondsUntil(until)));
  refuse({ code: 'TOO_MANY_REQUESTS', params: { rate: 'webhook', until: until.toISOString() } });
}

/** This server as its caller knows it: `https://rollcall.example`. */
export const originOf = ({ protocol, host }: FastifyRequest): string => `${protocol}://${host}`;

/** What a body of JSON says; undefined for what is no JSON, or would take long to read. */
export function jsonOf(body: Buffer): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    return isReadQuickly(text) ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}
