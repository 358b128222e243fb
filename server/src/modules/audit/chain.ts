import { createHmac } from 'node:crypto';
import type { AuditEntryEntity, AuditHeadEntity } from './audit.entity.ts';

/**
 * The hash that binds an entry to the whole chain before it. The key is outside the database, so whoever can write the
 * table still can't make a chain that holds.
 * @param previous the hash of the entry before, empty for the first
 */
export function chainHash(
  key: Buffer,
  previous: string,
  entry: Omit<AuditEntryEntity, 'hash' | 'actorKey' | 'targetKey'>,
): string {
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
  ];
  // The same text as if the two were among the parts, which are JSON already.
  return hmac(key, `${JSON.stringify(parts).slice(0, -1)},${entry.before},${entry.after}]`);
}

/**
 * A recorded name as it is searched for: width, case and composition folded. At most 255 UTF-16 units, as its column is, and never half
 * a character.
 */
export const recordedKey = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .slice(0, 255)
    .replace(/[\ud800-\udbff]$/, '');

/** The names of an entry, folded. */
export const recordedKeys = (entry: Pick<AuditEntryEntity, 'actorName' | 'targetName'>) => ({
  actorKey: recordedKey(entry.actorName),
  targetKey: entry.targetName === null ? null : recordedKey(entry.targetName),
});

/** The seal of a chain's end. */
export const headSeal = (key: Buffer, head: Omit<AuditHeadEntity, 'seal'>): string =>
  hmac(key, JSON.stringify(['head', head.organizationId, head.sequence, head.hash]));

const hmac = (key: Buffer, text: string): string => createHmac('sha256', key).update(text).digest('hex');
