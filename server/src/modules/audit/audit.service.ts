import {
  type Actor,
  type AuditEvent,
  type AuditRecorder,
  type Clock,
  type Page,
  type PageArgs,
  type UnitOfWork,
  newId,
  pageRequest,
  toPage,
} from '../../kernel/index.ts';
import type { AuditEntryEntity } from './audit.entity.ts';
import type { AuditQuery, AuditStore } from './audit.store.ts';
import { chainHash, headSeal } from './chain.ts';
import { type Verification, verifyChain } from './verify.ts';

/** Writes the audit log, and reads it. */
export class AuditService implements AuditRecorder {
  constructor(
    private readonly store: AuditStore,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly chainKey: Buffer,
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
      return { ...entry, hash };
    });
    const end = { organizationId, sequence: head.sequence + entries.length, hash };
    await this.store.append(entries, { ...end, seal: headSeal(this.chainKey, end) });
  }

  async page(actor: Actor, query: AuditQuery, args: PageArgs): Promise<Page<AuditEntryEntity>> {
    const request = pageRequest(args, 1);
    const rows = await this.store.page(actor.organizationId, query, request);
    return toPage(request, rows, (entry) => [entry.sequence]);
  }

  count(actor: Actor, query: AuditQuery): Promise<number> {
    return this.store.count(actor.organizationId, query);
  }

  /** Looks through an organization's whole chain for what was done to it. */
  verify(organizationId: string): Promise<Verification> {
    return verifyChain(this.store, this.chainKey, organizationId);
  }
}
