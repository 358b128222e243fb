import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { OperatorError } from '../../../kernel/index.ts';
import type { AuditHeadEntity } from '../audit.entity.ts';
import type { AuditStore } from '../audit.store.ts';
import { anchorSeal } from './chain.ts';

const HEX = z.string().regex(/^[0-9a-f]{64}$/);
const schema = z.object({
  version: z.literal(1),
  createdAt: z.iso.datetime(),
  chains: z.array(
    z.object({ organizationId: z.string().max(36), sequence: z.int().min(0), hash: HEX.or(z.literal('')) }),
  ),
  seal: HEX,
});

/** The ends of all chains at one time, under a seal that nobody without the installation's secret can make. */
export type Anchor = z.infer<typeof schema>;

/**
 * What an anchor found of one chain. GONE: there is no such chain any more. OLDER: it ends before the anchored entry,
 * as that of an older copy does, or one whose end was cut off. CHANGED: another entry stands at the anchored place.
 */
export interface AnchorFault {
  readonly organizationId: string;
  readonly sequence: number;
  readonly fault: 'GONE' | 'OLDER' | 'CHANGED';
}

/** Makes the anchor of these ends. */
export function anchorOf(key: Buffer, now: Date, heads: readonly AuditHeadEntity[]): Anchor {
  const content = {
    version: 1 as const,
    createdAt: now.toISOString(),
    chains: heads.map(({ organizationId, sequence, hash }) => ({ organizationId, sequence, hash })),
  };
  return { ...content, seal: sealOf(key, content) };
}

/**
 * Holds the chains against an anchor that was made earlier.
 * @throws OperatorError
 */
export async function verifyAnchor(store: AuditStore, key: Buffer, text: string): Promise<AnchorFault[]> {
  const anchor = readAnchor(text);
  if (!timingSafeEqual(Buffer.from(anchor.seal), Buffer.from(sealOf(key, anchor)))) {
    throw new OperatorError('This anchor was changed, or made by an installation with another secret.');
  }
  const ends = new Map((await store.heads()).map((head) => [head.organizationId, head.sequence]));
  const faults: AnchorFault[] = [];
  for (const { organizationId, sequence, hash } of anchor.chains) {
    const end = ends.get(organizationId);
    if (end === undefined) faults.push({ organizationId, sequence, fault: 'GONE' });
    else if (end < sequence) faults.push({ organizationId, sequence: end, fault: 'OLDER' });
    else if (sequence > 0 && (await store.hashAt(organizationId, sequence)) !== hash)
      faults.push({ organizationId, sequence, fault: 'CHANGED' });
  }
  return faults;
}

const sealOf = (key: Buffer, { version, createdAt, chains }: Omit<Anchor, 'seal'>): string =>
  anchorSeal(key, [
    version,
    createdAt,
    chains.map(({ organizationId, sequence, hash }) => [organizationId, sequence, hash]),
  ]);

function readAnchor(text: string): Anchor {
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    throw new OperatorError('This is no anchor: it must be what `audit anchor` wrote.', { cause: error });
  }
}
