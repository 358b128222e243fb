import {
  type AuditData,
  type AuditEvent,
  type AuditRecorder,
  type Clock,
  INSTALLATION_ID,
  type Keys,
  SYSTEM,
  type UnitOfWork,
  newId,
} from '../../kernel/index.ts';
import { type Anchor, type AnchorFault, anchorOf, verifyAnchor } from './chain/anchor.ts';
import type { AuditEntryEntity, AuditHeadEntity } from './audit.entity.ts';
import type { AuditStore } from './audit.store.ts';
import { timesAfter } from './chain/auditTimes.ts';
import { chainHash, headSeal, legacySeal, recordedKeys } from './chain/chain.ts';
import { type Verification, verifyChain } from './chain/verify.ts';

/** Writes the audit log, and tells whether it is as it was written. */
export class AuditService implements AuditRecorder {
  /** Organizations whose chain is being looked through. */
  readonly #verifying = new Map<string, Promise<Verification>>();

  constructor(
    private readonly store: AuditStore,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly keys: Pick<Keys, 'auditChain'>,
  ) {}

  record(organizationId: string, ...events: AuditEvent[]): void {
    this.recordEach(organizationId, events, (event) => event);
  }

  recordEach<T>(organizationId: string, subjects: readonly T[], eventOf: (subject: T) => AuditEvent): void {
    // At the end of the transaction, so that the chain, which all of the organization's writers share, is locked most
    // briefly.
    this.unitOfWork.beforeCommit(() => this.#append(organizationId, subjects, eventOf));
  }

  async #append<T>(organizationId: string, subjects: readonly T[], eventOf: (subject: T) => AuditEvent): Promise<void> {
    const head = await this.store.reserve(organizationId, subjects.length);
    const listedAt = await this.#listed(head);
    let { sequence, hash } = head;
    const occurredAt = this.clock.now();
    const chainKey = this.keys.auditChain;
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
    const end = { organizationId, sequence, hash, listedAt, ...timesAfter(head, occurredAt) };
    await this.store.setHead({ ...end, seal: headSeal(chainKey, end) });
  }

  /** Where the installation's chain lists another, which is locked: a chain that begins is listed first. */
  async #listed({ organizationId, listedAt }: AuditHeadEntity): Promise<number | null> {
    if (organizationId === INSTALLATION_ID || listedAt !== null) return listedAt;
    const target = { type: 'organization' as const, id: organizationId, name: organizationId };
    const event: AuditEvent = { kind: 'AUDIT_CHAIN_BEGIN', actor: SYSTEM, target };
    await this.#append(INSTALLATION_ID, [event], (only) => only);
    return (await this.store.head(INSTALLATION_ID))?.sequence ?? null;
  }

  /**
   * Lists the chains that an earlier version began. One whose end was tampered with meanwhile is left as it is, for
   * {@link verify} to find.
   */
  async listChains(): Promise<void> {
    for (const organizationId of await this.store.unlistedIds()) {
      await this.unitOfWork.run(async () => {
        const head = await this.store.reserve(organizationId, 0);
        if (head.listedAt !== null || head.seal !== legacySeal(this.keys.auditChain, head)) return;
        const end = { ...head, listedAt: await this.#listed(head) };
        await this.store.setHead({ ...end, seal: headSeal(this.keys.auditChain, end) });
      });
    }
  }

  /** The organizations that have a chain, or had one once, in the order of their IDs; not the installation. */
  async chains(): Promise<string[]> {
    const [heads, listings] = await Promise.all([this.store.heads(), this.store.listings()]);
    const all = new Set([...heads.map(({ organizationId }) => organizationId), ...listings.keys()]);
    all.delete(INSTALLATION_ID);
    return [...all].toSorted();
  }

  /** The ends of all chains as they are now, sealed: to be kept where whoever can write the database can't. */
  async anchor(): Promise<Anchor> {
    return anchorOf(this.keys.auditChain, this.clock.now(), await this.store.heads());
  }

  /**
   * Holds the chains against an anchor: finds an older copy of the database, and what was cut off or changed since.
   * @throws OperatorError where the text is no anchor of this installation
   */
  verifyAnchor(text: string): Promise<AnchorFault[]> {
    return verifyAnchor(this.store, this.keys.auditChain, text);
  }

  /**
   * Looks through an organization's whole chain for what was done to it. Whoever asks meanwhile gets the same answer.
   */
  verify(organizationId: string): Promise<Verification> {
    const running =
      this.#verifying.get(organizationId) ??
      verifyChain(this.store, this.keys.auditChain, organizationId, this.clock).finally(() =>
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
    actorKind: actor.kind ?? null,
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
