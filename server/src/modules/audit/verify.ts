import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../../kernel/index.ts';
import type { AuditEntryEntity } from './audit.entity.ts';
import type { AuditStore } from './audit.store.ts';
import { chainHash, headSeal, recordedKeys } from './chain.ts';

/**
 * What was found at a place of the chain: an entry that is not what was written there (changed, or moved from elsewhere), entries
 * that are missing from there on, or at the end, and an end that was tampered with.
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

/** Looks through a chain from its first entry to its end. It takes no locks; what is written meanwhile is looked at too. */
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
  let before: Pick<AuditEntryEntity, 'sequence' | 'hash'> = { sequence: 0, hash: '' };
  let entryCount = 0;
  for await (const entry of entriesOf(store, organizationId)) {
    entryCount += 1;
    const fault = faultOf(key, before, entry);
    if (fault) faults.push({ sequence: before.sequence + 1, fault });
    if (head?.sequence === entry.sequence && head.hash !== entry.hash) {
      faults.push({ sequence: entry.sequence, fault: 'END_CHANGED' });
    }
    before = entry;
  }
  if (!head || head.seal !== headSeal(key, head)) faults.push({ sequence: before.sequence, fault: 'END_CHANGED' });
  if (head && head.sequence > before.sequence) faults.push({ sequence: before.sequence + 1, fault: 'CUT_OFF' });
  return { verifiedAt, entryCount, faults: faults.slice(0, MOST) };
}

/** What is wrong between an entry and the one that stands before it. */
function faultOf(
  key: Buffer,
  before: Pick<AuditEntryEntity, 'sequence' | 'hash'>,
  entry: AuditEntryEntity,
): AuditFault | undefined {
  if (entry.sequence > before.sequence + 1) return 'MISSING';
  const { actorKey, targetKey } = recordedKeys(entry);
  const asWritten = entry.actorKey === actorKey && entry.targetKey === targetKey;
  return asWritten && entry.hash === chainHash(key, before.hash, entry) ? undefined : 'CHANGED';
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
