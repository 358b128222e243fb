import type { RowIssue, UserCsvRow } from '@rollcall/shared';
import { isUniqueViolation } from '../../../database/index.ts';
import {
  type AuditActor,
  type AuditRecorder,
  type Clock,
  type JobSubject,
  Refused,
  type UnitOfWork,
} from '../../../kernel/index.ts';
import type { ContractService } from '../../organizations/index.ts';
import type { UserWriter } from '../../users/index.ts';
import { failImport } from './importFailure.ts';
import type { UserImportChecker } from '../userImport.checker.ts';
import type { UserImportEntity, UserImportRowEntity } from '../userImport.entity.ts';
import { describeImport, importTarget } from '../userImport.events.ts';
import type { UserImportStore } from '../userImport.store.ts';

interface Dependencies {
  readonly store: UserImportStore;
  readonly writer: UserWriter;
  readonly contracts: ContractService;
  readonly checker: UserImportChecker;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditRecorder;
  readonly clock: Clock;
}

/** The job that ends an import: one transaction that adds all of its users, or another that says why none could be. */
export class ImportCommitter {
  constructor(private readonly parts: Dependencies) {}

  /** Ends a COMMITTING import as COMPLETED or FAILED; one in any other state was ended before. */
  readonly run = async ({ id: importId }: JobSubject, signal: AbortSignal): Promise<void> => {
    try {
      await this.parts.unitOfWork.run(() => this.#complete(importId, signal));
    } catch (error) {
      if (!(error instanceof Refused) && !isUniqueViolation(error)) throw error;
      // What stood against it may be gone by the time it is asked for: then the queue tries again, after a while, and
      // gives it up in the end.
      if (!(await this.parts.unitOfWork.run(() => this.#fail(importId)))) throw error;
    }
  };

  async #complete(importId: string, signal: AbortSignal): Promise<void> {
    // Others' transactions may have been waited for.
    signal.throwIfAborted();
    const { store, writer, contracts, checker, audit, clock } = this.parts;
    const entity = await store.lock(importId);
    if (entity?.status !== 'COMMITTING') return;
    const rows = await store.rows(importId);
    const contract = await contracts.contract(entity.organizationId);
    const unsubscribed = checker.checkSubscribed(rows.map(toCsvRow), contract);
    if (unsubscribed.length > 0) throw new Refused(unsubscribed);
    const by = committerOf(entity);
    const origin = { organizationId: entity.organizationId, by, import: { id: importId, fileName: entity.fileName } };
    const { users: added, seatChanges } = await writer.add(origin, rows.map(toNewUser));
    const { billingMonth } = contract;
    const end = {
      status: 'COMPLETED' as const,
      addedCount: rows.length,
      seatChanges,
      billingMonth,
      finishedAt: clock.now(),
      availableFrom: added[0]?.availableFrom ?? null,
    };
    await store.update(importId, end);
    await store.forgetSecrets(importId);
    audit.record(entity.organizationId, {
      kind: 'USER_IMPORT_COMPLETE',
      actor: by,
      target: importTarget(entity),
      after: describeImport({ ...entity, ...end }),
    });
  }

  /** @returns false, with nothing changed, where nothing stands against the import any more */
  async #fail(importId: string): Promise<boolean> {
    const { store, contracts, checker } = this.parts;
    const entity = await store.lock(importId);
    if (entity?.status !== 'COMMITTING') return true;
    const contract = await contracts.contract(entity.organizationId);
    const issues: RowIssue[] = contract.suspended
      ? // Asked for before the suspension: it must not happen by itself at some time after it.
        [{ row: null, code: 'IMPORT_SUSPENDED', params: {} }]
      : await checker.checkAgain((await store.rows(importId)).map(toCsvRow), contract);
    if (issues.length === 0) return false;
    await failImport(this.parts, entity, issues);
    return true;
  }
}

function committerOf(entity: UserImportEntity): AuditActor {
  if (!entity.committedBy) throw new Error(`Nobody asked for the import ${entity.id} to be added`);
  return entity.committedBy;
}

function toNewUser(row: UserImportRowEntity) {
  const { loginId, name, reading, phoneNumber, locale, timeZone, settings, passwordHash, row: importRow } = row;
  if (passwordHash === null) throw new Error(`Row ${row.row} of ${row.importId} is not prepared`);
  return { loginId, name, reading, phoneNumber, locale, timeZone, settings, passwordHash, importRow };
}

function toCsvRow({ row, loginId, name, reading, phoneNumber, ...rest }: UserImportRowEntity): UserCsvRow {
  const { locale, timeZone, settings } = rest;
  return { row, fields: { loginId, name, reading, phoneNumber, locale, timeZone, settings, password: '' } };
}
