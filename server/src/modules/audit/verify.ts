import type { AuditEntryEntity } from './audit.entity.ts';
import type { AuditStore } from './audit.store.ts';
import { chainHash, headSeal } from './chain.ts';

/**
 * What was found at a place of the chain: an entry that is not what was written there (changed, or moved from elsewhere), entries
 * that are missing from there on, or at the end, and an end that was tampered with.
 */
export const AUDIT_FAULTS = ['CHANGED', 'MISSING', 'CUT_OFF', 'END_CHANGED'] as const;
export type AuditFault = (typeof AUDIT_FAULTS)[number];

/** What a look through a chain found. No faults: every entry that was ever written is there as it was written. */
export interface Verification {
  readonly entryCount: number;
  /** The first hundred, in order. `sequence` is the place in the chain, from 1. */
  readonly faults: readonly { readonly sequence: number; readonly fault: AuditFault }[];
}

const CHUNK = 1000;
const MOST = 100;

/** Looks through a chain from its first entry to its end. It takes no locks; what is written meanwhile is looked at too. */
export async function verifyChain(store: AuditStore, key: Buffer, organizationId: string): Promise<Verification> {
  const faults: { sequence: number; fault: AuditFault }[] = [];
  // The end is read first: an entry written while the others are read comes after it, and is no fault.
  const head = await store.head(organizationId);
  let last: AuditEntryEntity | undefined;
  let entryCount = 0;
  for (;;) {
    const chunk = await store.following(organizationId, last?.sequence ?? 0, CHUNK);
    for (const entry of chunk) {
      entryCount += 1;
      const due = (last?.sequence ?? 0) + 1;
      if (entry.sequence > due) faults.push({ sequence: due, fault: 'MISSING' });
      else if (entry.hash !== chainHash(key, last?.hash ?? '', entry)) faults.push({ sequence: due, fault: 'CHANGED' });
      if (head?.sequence === entry.sequence && head.hash !== entry.hash) {
        faults.push({ sequence: entry.sequence, fault: 'END_CHANGED' });
      }
      last = entry;
    }
    if (chunk.length < CHUNK) break;
  }
  const end = last?.sequence ?? 0;
  if (!head || head.seal !== headSeal(key, head)) faults.push({ sequence: end, fault: 'END_CHANGED' });
  if (head && head.sequence > end) faults.push({ sequence: end + 1, fault: 'CUT_OFF' });
  return { entryCount, faults: faults.slice(0, MOST) };
}
