import { type AuditEvent, type AuditRecorder, type Clock, type UnitOfWork, newId } from '../../kernel/index.ts';
import type { AuditEntryEntity } from './audit.entity.ts';
import type { AuditStore } from './audit.store.ts';
import { chainHash, headSeal, recordedKeys } from './chain.ts';
import { type Verification, verifyChain } from './verify.ts';

/** Writes the audit log, and tells whether it is as it was written. */
export class AuditService implements AuditRecorder {
  /** Organizations whose chain is being looked through. */
  readonly #verifying = new Map<string, Promise<Verification>>();

  constructor(
    private readonly store: AuditStore,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly chainKey: Buffer,
    /** Refuses what is about to be committed where its caller may not act any more. */
    private readonly assertCaller: () => Promise<void> = () => Promise.resolve(),
  ) {}

  record(organizationId: string, ...events: AuditEvent[]): void {
    // At the end of the transaction, so that the chain, which all of the organization's writers share, is held most briefly.
    this.unitOfWork.beforeCommit(() => this.#append(organizationId, events));
  }

  async #append(organizationId: string, events: readonly AuditEvent[]): Promise<void> {
    const head = await this.store.reserve(organizationId, events.length);
    const occurredAt = this.clock.now();
    let { hash } = head;
    const entries = events.map((event, i): AuditEntryEntity => {
      const entry = {
        id: newId(),
        organizationId,
        sequence: head.sequence + i + 1,
        kind: event.kind,
        occurredAt,
        actorId: event.actor.userId,
        actorName: event.actor.name,
        address: event.actor.address,
        targetType: event.target?.type ?? null,
        targetId: event.target?.id ?? null,
        targetName: event.target?.name ?? null,
        before: event.before ?? null,
        after: event.after ?? null,
      };
      hash = chainHash(this.chainKey, hash, entry);
      return { ...entry, ...recordedKeys(entry), hash };
    });
    const end = { organizationId, sequence: head.sequence + entries.length, hash };
    await this.store.append(entries, { ...end, seal: headSeal(this.chainKey, end) });
    // Last, with the chain held: whatever took the caller's right away was committed before, and is seen, or will be after.
    await this.assertCaller();
  }

  /** Looks through an organization's whole chain for what was done to it. Whoever asks meanwhile gets the same answer. */
  verify(organizationId: string): Promise<Verification> {
    const running =
      this.#verifying.get(organizationId) ??
      verifyChain(this.store, this.chainKey, organizationId, this.clock).finally(() =>
        this.#verifying.delete(organizationId),
      );
    this.#verifying.set(organizationId, running);
    return running;
  }
}
