import { type ChosenColumns, mayBeData } from '@rollcall/shared';
import {
  type AuditRecorder,
  type Clock,
  type UnitOfWork,
  type ActingPrincipal,
  auditActor,
} from '../../kernel/index.ts';
import type { ContractService } from '../organizations/index.ts';
import type { ColumnMatchEntity } from './columnMatch.entity.ts';
import type { ColumnMatchStore } from './columnMatch.store.ts';

/** So many are kept of an organization, the newest. */
export const MATCHES_KEPT = 200;

interface Dependencies {
  readonly store: ColumnMatchStore;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly audit: AuditRecorder;
  readonly contracts: Pick<ContractService, 'lock' | 'contract' | 'refuseIfSuspended'>;
}

/** What the headers of files that come again stand for: see `docs/adr/0063-matched-columns-are-remembered.md`. */
export class ColumnMatchService {
  constructor(private readonly parts: Dependencies) {}

  of({ organizationId }: ActingPrincipal): Promise<ColumnMatchEntity[]> {
    return this.parts.store.find(organizationId);
  }

  /**
   * Keeps what headers stand for, in the place of what was kept of the same. What is kept already is no change, and
   * what may be data rather than a header is not kept.
   * @throws Refused ORGANIZATION_SUSPENDED
   */
  save(actor: ActingPrincipal, chosen: ChosenColumns): Promise<void> {
    const { store, unitOfWork, clock, audit, contracts } = this.parts;
    const { organizationId } = actor;
    return unitOfWork.run(async () => {
      await contracts.lock(organizationId);
      await contracts.refuseIfSuspended(organizationId);
      const kept = await store.find(organizationId);
      const before = new Map(kept.map(({ header, columnKey }) => [header, columnKey]));
      const changed = Object.entries(chosen).filter(
        ([header, column]) => before.get(header) !== column && !mayBeData(header),
      );
      if (changed.length === 0) return;
      const savedAt = clock.now();
      await store.save(
        organizationId,
        changed.map(([header, columnKey]) => ({ organizationId, header, columnKey, savedAt })),
      );
      const headers = new Set(changed.map(([header]) => header));
      const others = kept.filter(({ header }) => !headers.has(header));
      const beyond = others.slice(Math.max(0, MATCHES_KEPT - changed.length));
      if (beyond.length > 0) {
        await store.delete(
          organizationId,
          beyond.map(({ header }) => header),
        );
      }
      const { organizationName: name } = await contracts.contract(organizationId);
      audit.record(organizationId, {
        kind: 'COLUMN_MATCHES_SAVE',
        actor: auditActor(actor),
        target: { type: 'organization', id: organizationId, name },
        after: { matches: changed.map(([header, column]) => ({ header, column: column ?? 'LEFT_OUT' })) },
      });
    });
  }
}
