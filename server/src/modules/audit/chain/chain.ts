import { createHmac } from 'node:crypto';
import type { AuditEntryEntity, AuditHeadEntity } from '../audit.entity.ts';

type ChainEnd = Pick<AuditHeadEntity, 'organizationId' | 'sequence' | 'hash' | 'listedAt'>;

type HashedEntry = Omit<AuditEntryEntity, 'hash' | 'actorKey' | 'targetKey'>;

/**
 * The hash that binds an entry to the whole chain before it. The key is in no table in clear, so whoever can write the
 * table still can't make a chain that holds. What is hashed reads in one way only: the lengths of `before` and `after`
 * stand in front of them.
 * @param previous the hash of the entry before, empty for the first
 */
export function chainHash(key: Buffer, previous: string, entry: HashedEntry): string {
  const { before, after, actorKind } = entry;
  // What was written before there were kinds of actors has none, and the hash that it had.
  const version = actorKind === null ? ['entry/2'] : ['entry/3', actorKind];
  const parts = [...version, ...partsOf(previous, entry), before?.length ?? null, after?.length ?? null];
  return hmac(key, `${JSON.stringify(parts)}${before ?? ''}${after ?? ''}`);
}

/**
 * The hash of an entry as it was made before {@link chainHash} was. It does not tell `before` from `after` by itself,
 * nor nothing from the text `null`; it does where both are known to be either nothing or one JSON object.
 */
export function legacyHash(key: Buffer, previous: string, entry: HashedEntry): string {
  // The same text as if the two were among the parts, which are JSON already.
  return hmac(key, `${JSON.stringify(partsOf(previous, entry)).slice(0, -1)},${entry.before},${entry.after}]`);
}

const partsOf = (previous: string, entry: HashedEntry): (string | number | null)[] => [
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

/**
 * A recorded name as it is searched for: width, case and composition folded. At most 255 UTF-16 units, as its column
 * is, and never half a character.
 */
export const recordedKey = (name: string): string =>
  name
    // Twice what a recorded name can have: normalizing what someone types could make eighteen of each character.
    .slice(0, 1_000)
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
export const headSeal = (key: Buffer, head: ChainEnd): string =>
  hmac(key, JSON.stringify(['head/2', head.organizationId, head.sequence, head.hash, head.listedAt]));

/** The seal of the end of a chain that is not listed yet, as it was made before chains were. */
export const legacySeal = (key: Buffer, head: ChainEnd): string =>
  hmac(key, JSON.stringify(['head', head.organizationId, head.sequence, head.hash]));

/** The seal of an anchor. @param content everything else in it */
export const anchorSeal = (key: Buffer, content: readonly unknown[]): string =>
  hmac(key, JSON.stringify(['anchor/1', ...content]));

const hmac = (key: Buffer, text: string): string => createHmac('sha256', key).update(text).digest('hex');
