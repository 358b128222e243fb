import { LRUCache } from 'lru-cache';
import {
  SYSTEM_PRINCIPAL,
  type ActingPrincipal,
  type AuditRecorder,
  type Clock,
  type UnitOfWork,
  actorIdOf,
  actorNameOf,
  auditActor,
  runAs,
} from '../../kernel/index.ts';

/** For how long one entry stands for all refusals of the same operation to the same user, in milliseconds. */
const WINDOW = 15 * 60_000;
/** So many operations of one user are told within it. */
const OPERATIONS = 20;
/** So many users are remembered. */
const USERS = 10_000;

interface Told {
  readonly until: number;
  readonly operations: Set<string>;
}

/**
 * Records that someone asked for what they have no right to. Each operation is told once in a while, so that nobody
 * floods their organization's log by asking on; what was told is remembered by this server alone.
 */
export class AccessRefusals {
  /** Looked at without using them: whoever was told of longest ago is forgotten first. */
  readonly #told = new LRUCache<string, Told>({ max: USERS });

  constructor(
    private readonly audit: AuditRecorder,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @param operation as the schema names it, such as `userDelete` */
  async record(actor: ActingPrincipal, operation: string): Promise<void> {
    if (!this.#isNews(actorIdOf(actor), operation)) return;
    const event = {
      kind: 'ACCESS_REFUSED' as const,
      actor: auditActor(actor),
      target: {
        type: actor.kind === 'user' ? ('user' as const) : ('serviceToken' as const),
        id: actorIdOf(actor),
        name: actorNameOf(actor),
      },
      after: { operation, reason: 'FORBIDDEN' },
    };
    // On nobody's behalf: it is told also of someone whose privileges were taken away while the request was under way.
    await runAs(SYSTEM_PRINCIPAL, () =>
      this.unitOfWork.run(async () => this.audit.record(actor.organizationId, event)),
    );
  }

  #isNews(userId: string, operation: string): boolean {
    const now = this.clock.now().getTime();
    const known = this.#told.peek(userId);
    const told = known && known.until > now && known.until <= now + WINDOW ? known : this.#begin(userId, now);
    if (told.operations.has(operation) || told.operations.size >= OPERATIONS) return false;
    told.operations.add(operation);
    return true;
  }

  #begin(userId: string, now: number): Told {
    const told = { until: now + WINDOW, operations: new Set<string>() };
    this.#told.set(userId, told);
    return told;
  }
}
