import type { ErrorCode } from '@rollcall/shared';
import {
  type ActingPrincipal,
  type AuditData,
  type AuditEvent,
  type AuditRecorder,
  type Clock,
  type JobQueue,
  type Page,
  type PageArgs,
  SYSTEM,
  type UnitOfWork,
  auditActor,
  pageRequest,
  refuse,
  toPage,
} from '../../kernel/index.ts';
import type { ContractService } from '../organizations/index.ts';
import type { StagedWorkEntity, StagedWorkIssueEntity } from './stagedWork.entity.ts';
import { type CommitStep, LIFETIME, expiryOf, onCancel } from './stagedWork.machine.ts';
import type { StagedWorkStore } from './stagedWork.store.ts';
import type { WorkRequest, WorkRequests } from './workRequests.ts';

/** What one kind of work adds to what all share: its rules, and its words. */
export interface StagedWorkKind<Work extends StagedWorkEntity, Issue extends StagedWorkIssueEntity> {
  readonly store: StagedWorkStore<Work, Issue>;
  /** What a request is refused with. */
  readonly codes: Readonly<Record<'notFound' | 'notCommittable' | 'notCancelable', ErrorCode>>;
  readonly audited: Readonly<Record<'commit' | 'cancel', AuditEvent['kind']>>;
  /** The kind of the job that does it, or begins with it. */
  readonly commitJobOf: (work: Work) => string;
  /** How many users it is about. */
  readonly sizeOf: (work: Work) => number;
  readonly target: (work: Work) => NonNullable<AuditEvent['target']>;
  /** What the audit log keeps of it when it ends. */
  readonly describe: (work: Work) => AuditData;
  readonly onCommit: (work: Work) => CommitStep;
  /** Forgets whom it was for, inside the transaction that cancels it. */
  readonly forget: (id: string) => Promise<void>;
  /**
   * What is kept of one that is canceled because it has run out: the changes of its row, and what the audit log adds.
   */
  readonly ranOut?: (work: Work) => Promise<{ readonly changes: Partial<Work>; readonly audited: AuditData }>;
}

/** What the core works with. */
export interface StagedWorkParts {
  readonly requests: WorkRequests;
  readonly jobs: JobQueue;
  readonly contracts: Pick<ContractService, 'billingMonth'>;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditRecorder;
  readonly clock: Clock;
}

/**
 * What administrators do alike with every kind of work: look at it, have it done, give it up. Each kind adds how it is
 * made.
 */
export abstract class StagedWorkService<Work extends StagedWorkEntity, Issue extends StagedWorkIssueEntity> {
  constructor(
    private readonly core: StagedWorkParts,
    private readonly kind: StagedWorkKind<Work, Issue>,
  ) {}

  find(actor: Pick<ActingPrincipal, 'organizationId'>, id: string): Promise<Work | null> {
    return this.kind.store.find(id, actor.organizationId);
  }

  /** @param statuses only work in these, where they are given */
  async page(actor: ActingPrincipal, args: PageArgs, statuses?: readonly Work['status'][]): Promise<Page<Work>> {
    const request = pageRequest(args, 1);
    return toPage(request, await this.kind.store.page(actor.organizationId, request, statuses), (row) => [row.id]);
  }

  count(actor: ActingPrincipal, statuses?: readonly Work['status'][]): Promise<number> {
    return this.kind.store.count(actor.organizationId, statuses);
  }

  /**
   * The reasons against work that was read for its organization.
   * @param more what else is true of those that are wanted
   */
  async issuePage(id: string, args: PageArgs, more?: Partial<Issue>): Promise<Page<Issue>> {
    const request = pageRequest(args, 1);
    return toPage(request, await this.kind.store.issuePage(id, request, more), (issue) => [issue.position]);
  }

  countIssues(id: string, more?: Partial<Issue>): Promise<number> {
    return this.kind.store.countIssues(id, more);
  }

  /** The month from which work is billed: until it has ended it may be another than when it was prepared. */
  async billingMonth(work: Pick<Work, 'organizationId' | 'finishedAt' | 'billingMonth'>): Promise<string> {
    return work.finishedAt ? work.billingMonth : this.core.contracts.billingMonth(work.organizationId);
  }

  /** Carries a request out, or answers what it came to before: the work as it stands now. */
  protected once(request: WorkRequest, act: () => Promise<Work>): Promise<Work> {
    return this.core.requests.once(request, act, async (id) => {
      const work = await this.kind.store.find(id, request.organizationId);
      return work ?? refuse({ code: this.kind.codes.notFound, params: {} });
    });
  }

  /**
   * Asks for work to be done. Asked again, by whomever, it has no further effect.
   * @param request under which it can be asked for this work and no other
   * @param assertAllowed refuses what may not begin, or not be remembered, as it stands
   * @throws Refused where it is not found or can't be done, and IDEMPOTENCY_KEY_REUSED
   */
  protected requestCommit(
    actor: ActingPrincipal,
    id: string,
    request: WorkRequest,
    assertAllowed: (work: Work) => Promise<void>,
  ): Promise<Work> {
    const { requests, jobs, audit } = this.core;
    const { codes, audited, commitJobOf, sizeOf, target, onCommit } = this.kind;
    const commit = async (work: Work): Promise<Partial<StagedWorkEntity>> => {
      const step = onCommit(work);
      if (step === 'refuse') refuse({ code: codes.notCommittable, params: {} });
      await requests.keep(request, id);
      if (step === 'nothing') return {};
      await assertAllowed(work);
      audit.record(actor.organizationId, { kind: audited.commit, actor: auditActor(actor), target: target(work) });
      const committedBy = auditActor(actor);
      if (step === 'remember') return { committedBy };
      await jobs.enqueue(commitJobOf(work), work, sizeOf(work));
      return { committedBy, status: 'COMMITTING' };
    };
    return this.once(request, () => this.#change(actor, id, commit));
  }

  /** Gives work up. @throws Refused where it is not found, or once the commit has begun */
  cancel(actor: ActingPrincipal, id: string): Promise<Work> {
    const { audit, clock } = this.core;
    const { codes, audited, target, forget } = this.kind;
    return this.#change(actor, id, async (work) => {
      const step = onCancel(work);
      if (step === 'refuse') refuse({ code: codes.notCancelable, params: {} });
      if (step === 'nothing') return {};
      await forget(id);
      audit.record(actor.organizationId, { kind: audited.cancel, actor: auditActor(actor), target: target(work) });
      return { status: 'CANCELED', finishedAt: clock.now() };
    });
  }

  /** Cancels all that was prepared and then forgotten, each in a transaction of its own. */
  async expire(): Promise<void> {
    const { unitOfWork, clock } = this.core;
    const waiting = await this.kind.store.waitingIds(new Date(clock.now().getTime() - LIFETIME));
    for (const id of waiting) await unitOfWork.run(() => this.#expire(id));
  }

  async #expire(id: string): Promise<void> {
    const { audit, clock } = this.core;
    const { store, audited, target, describe, forget, ranOut } = this.kind;
    const work = await store.lock(id);
    const expiry = work && expiryOf(work);
    const now = clock.now();
    if (!expiry || expiry > now) return;
    const more = await ranOut?.(work);
    const end = { ...more?.changes, status: 'CANCELED', finishedAt: now } as Partial<Work>;
    await store.update(id, end);
    await forget(id);
    audit.record(work.organizationId, {
      kind: audited.cancel,
      actor: SYSTEM,
      target: target(work),
      after: { ...describe({ ...work, ...end }), ...more?.audited },
    });
  }

  /**
   * Changes work whose row is locked meanwhile, so that of two who change it at once the second sees what the first
   * did.
   */
  #change(
    { organizationId }: ActingPrincipal,
    id: string,
    decide: (work: Work) => Promise<Partial<StagedWorkEntity>>,
  ): Promise<Work> {
    const { store, codes } = this.kind;
    return this.core.unitOfWork.run(async () => {
      const work = await store.lock(id, organizationId);
      if (!work) return refuse({ code: codes.notFound, params: {} });
      // Every kind has these columns, and those states.
      const changes = (await decide(work)) as Partial<Work>;
      if (Object.keys(changes).length > 0) await store.update(id, changes);
      return { ...work, ...changes };
    });
  }
}
