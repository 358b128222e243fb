import {
  type AuditRecorder,
  type BlobStore,
  type Clock,
  SYSTEM,
  type UnitOfWork,
  type ActingPrincipal,
  daysIn,
} from '../../../kernel/index.ts';
import type { ContractService } from '../../organizations/index.ts';
import type { CallLedgerStore } from '../records/callLedger.store.ts';
import { keptFromOf } from './keptFrom.ts';
import type { CallCount, OldCall, RetentionStore } from './retention.store.ts';

interface Dependencies {
  readonly store: RetentionStore;
  readonly blobs: Pick<BlobStore, 'delete'>;
  readonly ledger: CallLedgerStore;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly audit: AuditRecorder;
  readonly contracts: Pick<ContractService, 'contract' | 'organization' | 'withCallRetention'>;
  readonly log: (message: string, facts: Readonly<Record<string, unknown>>) => void;
}

/** For how long an organization's calls are kept. */
export interface CallRetention {
  /** Null for good. */
  readonly months: number | null;
  /** The first day of which calls are there, `2026-11-30`; null where none was deleted. */
  readonly keptFrom: string | null;
}

/** So many calls are deleted in one transaction. */
const BATCH = 200;

/** A sweep begins no batch after so many milliseconds: what is left is the next one's. */
const PATIENCE = 60_000;

/** Where the audio of so many calls can't be deleted, an organization waits for the next sweep. */
const MOST_FAILURES = 3;

/** An organization's part of a sweep. */
interface Sweeping {
  readonly organizationId: string;
  /** The call behind which to go on. */
  after?: OldCall;
  readonly failures: unknown[];
}

/**
 * Deletes calls once they are older than the contract says: see `docs/adr/0072-calls-are-deleted-by-the-day.md`.
 */
export class RetentionService {
  #sweeping: Promise<boolean> | undefined;

  constructor(private readonly parts: Dependencies) {}

  /** For how long the calls of the caller's organization are kept. */
  async of({ organizationId }: ActingPrincipal): Promise<CallRetention> {
    const { contracts, ledger } = this.parts;
    const { callRetentionMonths: months } = await contracts.contract(organizationId);
    return { months, keptFrom: (await ledger.find(organizationId))?.keptFrom ?? null };
  }

  /** What would be deleted if calls were kept for so many months. */
  async runningOut(organizationId: string, months: number): Promise<CallCount & { readonly keptFrom: string }> {
    const keptFrom = await this.#keptFrom(organizationId, months);
    return { ...(await this.parts.store.count(organizationId, keptFrom)), keptFrom };
  }

  /**
   * Deletes what is kept no longer: of each organization a batch at a time, in turns, for about a minute.
   * @returns whether there may be more
   * @throws what kept it from deleting, once all else is done
   */
  sweep(): Promise<boolean> {
    return (this.#sweeping ??= this.#sweep().finally(() => (this.#sweeping = undefined)));
  }

  async #sweep(): Promise<boolean> {
    const { contracts, store } = this.parts;
    const until = performance.now() + PATIENCE;
    const ids = new Set([...(await contracts.withCallRetention()), ...(await store.withDeleted())]);
    const all = [...ids].map((organizationId): Sweeping => ({ organizationId, failures: [] }));
    let turn = all;
    while (turn.length > 0 && performance.now() < until) {
      const next: Sweeping[] = [];
      for (const each of turn) if (await attempt(each, () => this.#deleteSome(each))) next.push(each);
      turn = next;
    }
    for (const each of all) await attempt(each, () => this.#record(each.organizationId));
    const failures = all.flatMap((each) => each.failures);
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} deletions of calls failed`);
    return turn.length > 0;
  }

  /**
   * Audio goes first, and where it was stays with its call until it is gone: whenever this is cut off, the next sweep
   * finds both, and deletes what is left.
   * @returns whether there may be more
   */
  async #deleteSome(sweeping: Sweeping): Promise<boolean> {
    const { store, ledger, unitOfWork } = this.parts;
    const { organizationId } = sweeping;
    const calls = await this.#next(sweeping);
    const last = calls.at(-1);
    if (!last) return false;
    sweeping.after = last;
    const ids = (await this.#withoutAudio(calls, sweeping)).map(({ id }) => id);
    if (ids.length > 0) {
      await unitOfWork.run(async () => {
        await ledger.lock(organizationId);
        await store.addDeleted(organizationId, await store.delete(ids));
      });
    }
    return calls.length === BATCH && sweeping.failures.length < MOST_FAILURES;
  }

  /** The calls that are to go next. From here on nobody tells of them any more, and no audio of theirs is taken. */
  async #next({ organizationId, after }: Sweeping): Promise<readonly OldCall[]> {
    const { store, ledger, unitOfWork } = this.parts;
    const known = await ledger.find(organizationId);
    const keptFrom = await this.#keptFromNow(organizationId);
    // Mostly there is nothing to do, and nothing is locked.
    if (!known || keptFrom === null) return [];
    const isMarked = known.keptFrom !== null && known.keptFrom >= keptFrom;
    if (isMarked && (await store.oldest(organizationId, keptFrom, after, 1)).length === 0) return [];
    return unitOfWork.run(async () => {
      await ledger.lock(organizationId);
      // An operator may have changed the contract meanwhile, and another server may have marked a later day.
      const day = await this.#keptFromNow(organizationId);
      const marked = (await ledger.find(organizationId))?.keptFrom ?? '';
      if (day === null) return [];
      if (marked < day) await store.setKeptFrom(organizationId, day);
      const calls = await store.oldest(organizationId, day, after, BATCH);
      if (calls.length > 0) await store.endAudio(calls.map(({ id }) => id));
      return calls;
    });
  }

  /** Deletes the audio of calls. @returns those that have none any more */
  async #withoutAudio(calls: readonly OldCall[], { failures }: Sweeping): Promise<OldCall[]> {
    const done: OldCall[] = [];
    for (const call of calls) {
      if (call.audioBlobId !== null) {
        // Of a store that is gone, not every call has to find it out.
        if (failures.length >= MOST_FAILURES) continue;
        const blobId = call.audioBlobId;
        if (!(await attempt({ failures }, () => this.parts.blobs.delete(blobId).then(() => true)))) continue;
      }
      done.push(call);
    }
    return done;
  }

  /** Tells the audit log and the log what was deleted, also by a sweep that was cut off. */
  async #record(organizationId: string): Promise<boolean> {
    const { store, ledger, unitOfWork, audit, contracts, log } = this.parts;
    if (((await ledger.find(organizationId))?.deletedCalls ?? 0) === 0) return false;
    const { name } = await contracts.organization(organizationId);
    const told = await unitOfWork.run(async () => {
      await ledger.lock(organizationId);
      const state = await ledger.find(organizationId);
      if (!state || state.deletedCalls === 0) return undefined;
      const { keptFrom, deletedCalls: callCount, deletedAudio: audioCount } = state;
      await store.forgetDeleted(organizationId);
      audit.record(organizationId, {
        kind: 'CALL_RETENTION_END',
        actor: SYSTEM,
        target: { type: 'organization', id: organizationId, name },
        after: { callCount, audioCount, keptFrom },
      });
      return { keptFrom, callCount, audioCount };
    });
    if (told) log('Calls that are not kept any longer were deleted', { organizationId, ...told });
    return told !== undefined;
  }

  async #keptFromNow(organizationId: string): Promise<string | null> {
    const { callRetentionMonths: months } = await this.parts.contracts.contract(organizationId);
    return months === null ? null : this.#keptFrom(organizationId, months);
  }

  async #keptFrom(organizationId: string, months: number): Promise<string> {
    const { timeZone } = await this.parts.contracts.organization(organizationId);
    return keptFromOf(daysIn(timeZone)(this.parts.clock.now()), months);
  }
}

/** What fails of one organization, or of one call, keeps nothing from the others. @returns false where it failed */
async function attempt({ failures }: Pick<Sweeping, 'failures'>, work: () => Promise<boolean>): Promise<boolean> {
  try {
    return await work();
  } catch (error) {
    failures.push(error);
    return false;
  }
}
