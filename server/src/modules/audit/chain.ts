import { createHmac } from 'node:crypto';
import type { AuditEntryEntity, AuditHeadEntity } from './audit.entity.ts';

/**
 * The hash that binds an entry to the whole chain before it. The key is outside the database, so whoever can write the
 * table still can't make a chain that holds.
 * @param previous the hash of the entry before, empty for the first
 */
export function chainHash(key: Buffer, previous: string, entry: Omit<AuditEntryEntity, 'hash'>): string {
  const parts = [
    previous,
    entry.id,
    entry.organizationId,
    entry.sequence,
    entry.kind,
    entry.occurredAt.getTime(),
    entry.actorId,
    entry.actorName,
    entry.address,
    entry.targetType,
    entry.targetId,
    entry.targetName,
    entry.before,
    entry.after,
  ];
  return hmac(key, parts);
}

/** The seal of a chain's end. */
export const headSeal = (key: Buffer, head: Omit<AuditHeadEntity, 'seal'>): string =>
  hmac(key, ['head', head.organizationId, head.sequence, head.hash]);

const hmac = (key: Buffer, parts: readonly unknown[]): string =>
  createHmac('sha256', key).update(JSON.stringify(parts)).digest('hex');
