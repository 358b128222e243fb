import { isUniqueViolation } from '../../database/index.ts';
import { type Clock, Fault, type Keys, Refused, type UnitOfWork, refuse } from '../../kernel/index.ts';
import { type Content, requestHash } from './requestHash.ts';
import type { WorkRequestStore } from './workRequest.store.ts';

/** A request that may come again: its key, if it has one, and what stands for all that it asks for. */
export interface WorkRequest {
  readonly organizationId: string;
  /** The mutation that was sent. */
  readonly operation: string;
  readonly key: string | undefined;
  readonly contentHash: string;
}

interface Dependencies {
  readonly store: WorkRequestStore;
  readonly keys: Pick<Keys, 'contentHash'>;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}

/** What the schema says of every idempotency key. */
export const IDEMPOTENCY_KEY =
  'Chosen anew for each request, and sent again with it: 1 to 100 visible ASCII characters. Remembered for seven days; with another content it is refused.';

/**
 * How long a key is remembered, in milliseconds: longer than anyone waits before trying again, also over a long
 * weekend.
 */
const LIFETIME = 7 * 24 * 60 * 60_000;

/** Visible ASCII: both engines compare that alike, to the byte. */
const KEY = /^[\x21-\x7e]{1,100}$/;

/** Sees to it that a request which is sent again under its idempotency key is carried out once. */
export class WorkRequests {
  constructor(private readonly parts: Dependencies) {}

  /**
   * @param content all that is asked for
   * @throws Fault BAD_USER_INPUT for a key that can't be one
   */
  request(organizationId: string, operation: string, key: string | undefined, content: Content): WorkRequest {
    if (key !== undefined && !KEY.test(key)) {
      throw new Fault('BAD_USER_INPUT', 'An idempotency key has 1 to 100 visible ASCII characters.');
    }
    return { organizationId, operation, key, contentHash: requestHash(this.parts.keys, organizationId, content) };
  }

  /**
   * Carries a request out, unless that was done before. Of many at once, the database's unique key lets one through,
   * and what that one has used up is no reason to refuse the others.
   * @param act does it in a transaction, in which it calls `keep`
   * @param before what a request that was carried out came to
   * @throws Refused IDEMPOTENCY_KEY_REUSED where the key was used for something else
   */
  async once<T>(request: WorkRequest, act: () => Promise<T>, before: (resultId: string) => Promise<T>): Promise<T> {
    const known = await this.#known(request);
    if (known !== undefined) return before(known);
    try {
      return await act();
    } catch (error) {
      if (!isUniqueViolation(error) && !(error instanceof Refused)) throw error;
      const first = await this.#known(request);
      if (first === undefined) throw error;
      return before(first);
    }
  }

  /** Keeps what a request came to, inside the transaction that carries it out: there if and only if its effect is. */
  async keep({ organizationId, operation, key, contentHash }: WorkRequest, resultId: string): Promise<void> {
    if (key === undefined) return;
    const createdAt = this.parts.clock.now();
    await this.parts.store.insert({ organizationId, operation, requestKey: key, contentHash, resultId, createdAt });
  }

  /** Forgets the keys that have had their time. */
  async forgetOld(): Promise<void> {
    const { store, unitOfWork, clock } = this.parts;
    await unitOfWork.run(() => store.deleteBefore(new Date(clock.now().getTime() - LIFETIME)));
  }

  async #known({ organizationId, operation, key, contentHash }: WorkRequest): Promise<string | undefined> {
    if (key === undefined) return undefined;
    const found = await this.parts.store.find(organizationId, operation, key);
    if (found && found.contentHash !== contentHash) refuse({ code: 'IDEMPOTENCY_KEY_REUSED', params: {} });
    return found?.resultId;
  }
}
