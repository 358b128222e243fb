import { type SeatChange, seatChangesOf } from '@rollcall/shared';
import {
  type ActingPrincipal,
  type AuditRecorder,
  type Clock,
  type UnitOfWork,
  assertConfirmed,
  actorIdOf,
  auditActor,
  refuse,
} from '../../../kernel/index.ts';
import type { ContractService } from '../../organizations/index.ts';
import {
  type ImportedUserService,
  type UserBulkActions,
  type UserWriter,
  needsConfirmation,
} from '../../users/index.ts';
import type { UserImportEntity } from '../userImport.entity.ts';
import { describeImport, importTarget } from '../userImport.events.ts';
import { hasResult, onUndo } from '../userImport.machine.ts';
import type { UserImportStore } from '../userImport.store.ts';

/** What undoing an import would do now. */
export interface ImportUndo extends Awaited<ReturnType<ImportedUserService['of']>> {
  readonly seatChanges: readonly SeatChange[];
  /** The month from which the bill changes. */
  readonly billingMonth: string;
}

interface Dependencies {
  readonly store: UserImportStore;
  readonly imported: ImportedUserService;
  readonly writer: UserWriter;
  readonly userActions: UserBulkActions;
  readonly contracts: ContractService;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditRecorder;
  readonly clock: Clock;
}

/** Takes back what an import has done, as far as nobody has touched it since. */
export class ImportUndoService {
  constructor(private readonly parts: Dependencies) {}

  get now(): Date {
    return this.parts.clock.now();
  }

  /** Whom undoing would remove, whom it would keep, and why. @returns null for an import that has added nobody */
  async look(
    actor: ActingPrincipal,
    { id, status }: Pick<UserImportEntity, 'id' | 'status'>,
  ): Promise<ImportUndo | null> {
    if (!hasResult(status)) return null;
    const { organizationId } = actor;
    const users = await this.parts.imported.of(organizationId, id, actorIdOf(actor));
    const { seats, billingMonth } = await this.parts.contracts.contract(organizationId);
    const seatChanges = users.untouched.length > 0 ? seatChangesOf(users.untouched, seats).map(reversed) : [];
    return { ...users, seatChanges, billingMonth };
  }

  /**
   * Removes the untouched users of an import, with their seats and login IDs, in one transaction. Asked again, by
   * whomever, it has no further effect.
   * @param expected how many users were seen to be removed
   * @throws Refused IMPORT_NOT_FOUND; IMPORT_NOT_UNDOABLE where there is nobody to remove; COUNT_MISMATCH where by now
   * it is another number; ADMINISTRATOR_GONE, ORGANIZATION_SUSPENDED; where administrators are among them
   * REAUTHENTICATION_REQUIRED
   */
  undo(actor: ActingPrincipal, id: string, expected?: number): Promise<UserImportEntity> {
    const { store, unitOfWork } = this.parts;
    return unitOfWork.run(async () => {
      const entity = await store.lock(id, actor.organizationId);
      if (!entity) return refuse({ code: 'IMPORT_NOT_FOUND', params: {} });
      const step = onUndo(entity);
      if (step === 'nothing') return entity;
      if (step === 'refuse') refuse({ code: 'IMPORT_NOT_UNDOABLE', params: {} });
      return this.#undo(actor, entity, expected);
    });
  }

  async #undo(
    actor: ActingPrincipal,
    entity: UserImportEntity,
    expected: number | undefined,
  ): Promise<UserImportEntity> {
    const { store, imported, writer, userActions, audit, clock } = this.parts;
    const { organizationId } = actor;
    // The list of users first, as everyone who changes them does; then their rows, on which whoever signs in waits.
    await writer.lock(organizationId);
    const { untouched, touched } = await imported.lock(organizationId, entity.id, actorIdOf(actor));
    if (untouched.length === 0) refuse({ code: 'IMPORT_NOT_UNDOABLE', params: {} });
    if (expected !== undefined && expected !== untouched.length) {
      refuse({ code: 'COUNT_MISMATCH', params: { value: String(untouched.length) } });
    }
    if (actor.kind === 'user' && untouched.some((user) => needsConfirmation(user, null)))
      assertConfirmed(actor, clock.now());
    const by = auditActor(actor);
    const event = { kind: 'USER_IMPORT_UNDO' as const, actor: by, target: importTarget(entity) };
    const users = new Map(untouched.map((user) => [user.id, undefined]));
    const bulkAction = { organizationId, action: { kind: 'DELETE' as const }, actorId: actorIdOf(actor), users };
    const { changedIds, seatChanges } = await userActions.apply(bulkAction, by, event);
    const now = clock.now();
    const rows = untouched.flatMap(({ importRow }) => importRow ?? []);
    await store.setRemoved(entity.id, rows, now);
    const end = { status: 'UNDONE' as const, removedCount: changedIds.length, undoneAt: now, undoneBy: by };
    await store.update(entity.id, end);
    const undone = { ...entity, ...end };
    audit.record(organizationId, {
      ...event,
      before: { status: entity.status },
      after: {
        ...describeImport({ ...undone, seatChanges }),
        removedCount: undone.removedCount,
        keptCount: touched.length,
      },
    });
    return undone;
  }
}

/** The change that gives back what another takes. */
const reversed = ({ what, before, after, limit }: SeatChange): SeatChange => ({
  what,
  before,
  after: before - (after - before),
  limit,
});
