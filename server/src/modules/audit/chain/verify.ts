import { setImmediate } from 'node:timers/promises';
import { type Clock, INSTALLATION_ID } from '../../../kernel/index.ts';
import type { AuditEntryEntity, AuditHeadEntity } from '../audit.entity.ts';
import type { AuditStore } from '../audit.store.ts';
import { auditData } from '../audit.entity.ts';
import { chainHash, headSeal, legacyHash, legacySeal, recordedKeys } from './chain.ts';

/**
 * What was found at a place of the chain: an entry that is not what was written there (changed, or moved from
 * elsewhere), entries that are missing from there on, or at the end, and an end that was tampered with.
 */
export const AUDIT_FAULTS = ['CHANGED', 'MISSING', 'CUT_OFF', 'END_CHANGED'] as const;
export type AuditFault = (typeof AUDIT_FAULTS)[number];

/** What a look through a chain found. No faults: every entry that was ever written is there as it was written. */
export interface Verification {
  /** When the look began: what was written by then is covered. */
  readonly verifiedAt: Date;
  readonly entryCount: number;
  /** The first hundred, in order. `sequence` is the place in the chain, from 1. */
  readonly faults: readonly { readonly sequence: number; readonly fault: AuditFault }[];
}

const CHUNK = 250;
const MOST = 100;

/**
 * Looks through a chain from its first entry to its end. It takes no locks; what is written meanwhile is looked at too.
 */
export async function verifyChain(
  store: AuditStore,
  key: Buffer,
  organizationId: string,
  clock: Clock,
): Promise<Verification> {
  const verifiedAt = clock.now();
  const faults: { sequence: number; fault: AuditFault }[] = [];
  // The end is read first: an entry written while the others are read comes after it, and is no fault.
  const head = await store.head(organizationId);
  const listedAt = (await store.listings([organizationId])).get(organizationId) ?? null;
  let before: Before = { sequence: 0, hash: '', legacy: true };
  let entryCount = 0;
  for await (const entry of entriesOf(store, organizationId)) {
    entryCount += 1;
    const { fault, legacy } = judge(key, before, entry);
    if (fault) faults.push({ sequence: before.sequence + 1, fault });
    if (head?.sequence === entry.sequence && head.hash !== entry.hash) {
      faults.push({ sequence: entry.sequence, fault: 'END_CHANGED' });
    }
    before = { sequence: entry.sequence, hash: entry.hash, legacy };
  }
  if (!head || !isSealed(key, head, listedAt)) faults.push({ sequence: before.sequence, fault: 'END_CHANGED' });
  if (head && head.sequence > before.sequence) faults.push({ sequence: before.sequence + 1, fault: 'CUT_OFF' });
  return { verifiedAt, entryCount, faults: faults.slice(0, MOST) };
}

/**
 * What is known of the entry before another: its place, its hash, and whether all up to it were hashed as an earlier
 * version did.
 */
interface Before extends Pick<AuditEntryEntity, 'sequence' | 'hash'> {
  readonly legacy: boolean;
}

/**
 * What is wrong between an entry and the one that stands before it. Where one has been hashed the present way, those
 * behind it were too: the earlier way counts at the beginning of a chain only.
 */
function judge(key: Buffer, before: Before, entry: AuditEntryEntity): { fault?: AuditFault; legacy: boolean } {
  if (entry.sequence > before.sequence + 1) return { fault: 'MISSING', legacy: before.legacy };
  const { actorKey, targetKey } = recordedKeys(entry);
  const hasKeys = entry.actorKey === actorKey && entry.targetKey === targetKey;
  const isData = auditData(entry.before) !== undefined && auditData(entry.after) !== undefined;
  if (entry.hash === chainHash(key, before.hash, entry))
    return { legacy: false, ...(!hasKeys && { fault: 'CHANGED' }) };
  const asWritten =
    before.legacy &&
    entry.actorKind === null &&
    hasKeys &&
    isData &&
    entry.hash === legacyHash(key, before.hash, entry);
  return { legacy: before.legacy, ...(!asWritten && { fault: 'CHANGED' }) };
}

/** Whether a chain's end is the one that was written. Once the chain is listed, so is its end. */
function isSealed(key: Buffer, head: AuditHeadEntity, listedAt: number | null): boolean {
  if (head.seal === headSeal(key, head)) return head.organizationId === INSTALLATION_ID || head.listedAt === listedAt;
  return head.listedAt === null && listedAt === null && head.seal === legacySeal(key, head);
}

/** Every entry of a chain, in its order. */
async function* entriesOf(store: AuditStore, organizationId: string): AsyncGenerator<AuditEntryEntity> {
  let after = 0;
  for (;;) {
    const chunk = await store.following(organizationId, after, CHUNK);
    yield* chunk;
    after = chunk.at(-1)?.sequence ?? after;
    if (chunk.length < CHUNK) return;
    // Others get a turn: SQLite works on the event loop's own thread.
    await setImmediate();
  }
}
