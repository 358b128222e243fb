import type { FastifyReply } from 'fastify';
import type { UserPrincipal } from '../kernel/index.ts';

const HEADER = 'x-rollcall-session';

const seconds = (milliseconds: number): number => Math.max(0, Math.floor(milliseconds / 1_000));

/**
 * Tells with an answer how much longer the session that asked lives, so that its page can warn before it ends: in whole
 * seconds, unless it is used and however much it is used. Lengths of time, since the clocks of browsers are wrong.
 */
export function tellSessionLeft(reply: FastifyReply, user: UserPrincipal | null): void {
  if (!user?.sessionLeft) return;
  const { idle, max } = user.sessionLeft;
  reply.header(HEADER, `idle=${seconds(idle)}, max=${seconds(max)}`);
}
