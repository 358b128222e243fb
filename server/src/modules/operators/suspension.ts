import { type AuditRecorder, type Clock, OPERATOR, OperatorError, type UnitOfWork } from '../../kernel/index.ts';
import type { OrganizationEntity, OrganizationService } from '../organizations/index.ts';
import type { SessionService, UserWriter } from '../users/index.ts';

interface Parts {
  readonly organizations: OrganizationService;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditRecorder;
  readonly clock: Clock;
  readonly writer: UserWriter;
  readonly sessions: SessionService;
}

const REASON_LENGTH = 500;

/**
 * Suspends an organization: its sessions end, nobody signs in, and what was asked for before is not done any more.
 * @returns how many sessions were ended; undefined where it was suspended already
 * @throws OperatorError for a reason that is too long
 */
export function suspend(parts: Parts, { id, name }: OrganizationEntity, reason?: string): Promise<number | undefined> {
  const { organizations, unitOfWork, audit, clock, writer, sessions } = parts;
  const given = reason?.trim();
  if (given && given.length > REASON_LENGTH) {
    throw new OperatorError(`A reason has ${REASON_LENGTH} characters at most.`);
  }
  return unitOfWork.run(async () => {
    // Whatever changes a user comes before or after.
    await writer.lockEvenSuspended(id);
    if ((await organizations.find(id))?.suspendedAt) return undefined;
    const suspendedAt = clock.now();
    await organizations.setSuspended(id, suspendedAt);
    const endedSessions = await sessions.endAllOf(id);
    audit.record(id, {
      kind: 'ORGANIZATION_SUSPEND',
      actor: OPERATOR,
      target: { type: 'organization', id, name },
      before: { suspendedAt: null },
      after: { suspendedAt: suspendedAt.toISOString(), endedSessions, ...(given && { reason: given }) },
    });
    return endedSessions;
  });
}

/** Lets a suspended organization go on. @returns since when it was suspended; undefined where it was not */
export function resume(parts: Parts, { id, name }: OrganizationEntity): Promise<Date | undefined> {
  const { organizations, unitOfWork, audit, writer } = parts;
  return unitOfWork.run(async () => {
    await writer.lockEvenSuspended(id);
    const suspendedAt = (await organizations.find(id))?.suspendedAt;
    if (!suspendedAt) return undefined;
    await organizations.setSuspended(id, null);
    audit.record(id, {
      kind: 'ORGANIZATION_RESUME',
      actor: OPERATOR,
      target: { type: 'organization', id, name },
      before: { suspendedAt: suspendedAt.toISOString() },
      after: { suspendedAt: null },
    });
    return suspendedAt;
  });
}
