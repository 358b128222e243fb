import type { AuditActor, AuditEvent } from '../../../../kernel/index.ts';
import type { SessionEntity } from './session.entity.ts';

/** Why a session ended that nobody asked to end: its browser was signed in anew, or its user has too many. */
export type EndReason = 'REPLACED' | 'TOO_MANY_SESSIONS';

/** The event of a user's session that ended. */
export const sessionEnd = (
  actor: AuditActor,
  user: { readonly id: string; readonly loginId: string },
  { id, address, userAgent, createdAt, lastSeenAt }: SessionEntity,
  reason?: EndReason,
): AuditEvent => ({
  kind: 'SESSION_END',
  actor,
  target: { type: 'user', id: user.id, name: user.loginId },
  before: {
    sessionId: id,
    address,
    userAgent,
    signedInAt: createdAt.toISOString(),
    lastSeenAt: lastSeenAt.toISOString(),
  },
  ...(reason && { after: { reason } }),
});
