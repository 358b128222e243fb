import {
  type AuditData,
  type AuditEvent,
  type AuditRecorder,
  type Clock,
  type UnitOfWork,
  newId,
} from '../../kernel/index.ts';
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
    this.recordEach(organizationId, events, (event) => event);
  }

  recordEach<T>(organizationId: string, subjects: readonly T[], eventOf: (subject: T) => AuditEvent): void {
    // At the end of the transaction, so that the chain, which all of the organization's writers share, is held most briefly.
    this.unitOfWork.beforeCommit(() => this.#append(organizationId, subjects, eventOf));
  }

  async #append<T>(organizationId: string, subjects: readonly T[], eventOf: (subject: T) => AuditEvent): Promise<void> {
    let { sequence, hash } = await this.store.reserve(organizationId, subjects.length);
    const occurredAt = this.clock.now();
    const { chainKey } = this;
    const chain = function* (): Generator<AuditEntryEntity> {
      for (const subject of subjects) {
        sequence += 1;
        const entry = entryOf(eventOf(subject), { organizationId, sequence, occurredAt });
        entry.hash = chainHash(chainKey, hash, entry);
        hash = entry.hash;
        yield entry;
      }
    };
    await this.store.append(chain());
    const end = { organizationId, sequence, hash };
    await this.store.setHead({ ...end, seal: headSeal(this.chainKey, end) });
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

/** An event as it is kept, still without the hash that binds it to the entries before it. */
function entryOf(
  event: AuditEvent,
  place: Pick<AuditEntryEntity, 'organizationId' | 'sequence' | 'occurredAt'>,
): AuditEntryEntity {
  const { actor, target } = event;
  const names = { actorName: actor.name, targetName: target?.name ?? null };
  return {
    id: newId(),
    ...place,
    kind: event.kind,
    actorId: actor.userId,
    address: actor.address,
    targetType: target?.type ?? null,
    targetId: target?.id ?? null,
    before: jsonOf(event.before),
    after: jsonOf(event.after),
    ...names,
    ...recordedKeys(names),
    hash: '',
  };
}

const jsonOf = (data: AuditData | undefined): string | null => (data ? JSON.stringify(data) : null);
