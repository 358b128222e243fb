import type { AuditHeadEntity } from '../audit.entity.ts';
import type { AuditHeadStore } from './auditHead.store.ts';
import { legacySeal } from './chain.ts';

/** So many chains are looked at. One that holds is enough: nobody else can have sealed it. */
const ENDS = 1_000;

/** The ends of the chains, as the secret of an earlier version sealed them: by which it is known. */
export class AuditEnds {
  constructor(private readonly store: AuditHeadStore) {}

  /** Some of the ends, also before the tables are brought up to date: none where there are no chains. */
  some(): Promise<AuditHeadEntity[]> {
    return this.store.heads(ENDS);
  }

  /** Whether any of these ends was sealed with a key. */
  anySealedBy(auditChain: Buffer, ends: readonly AuditHeadEntity[]): boolean {
    return ends.some((end) => end.seal === legacySeal(auditChain, end));
  }
}
