import type { RateKind } from '@rollcall/shared';
import type { Principal, Reader } from '../kernel/index.ts';

/** What a resolver knows of the request. */
export interface Context {
  /** Who asks; null where nobody is signed in. */
  readonly principal: Principal | null;
  /** For whom messages are written: the signed-in user, else whoever the browser says. */
  readonly reader: Reader;
  /** Under which the log tells of this request. */
  readonly requestId: string;
  readonly address: string;
  readonly userAgent: string;
  /** What the browser carries by which it may be known at sign-in, unchecked. */
  readonly deviceCookie: string | undefined;
  /** Has the browser keep the cookie by which it is known at sign-in. */
  setDeviceCookie(value: string, expiresAt: Date): void;
  /** Sets or clears the session's cookie in the answer. */
  setSessionToken(token: string | null, expiresAt?: Date): void;
  /** Counts what is asked for. @returns undefined where it may be done, else from when the same is heard again */
  takeRate(kind: RateKind, points: number): Promise<Date | undefined>;
  /**
   * Tells in the answer's header `Retry-After` from when the request is heard again; of several instants, the latest.
   */
  setRetryAt(instant: Date): void;
  /**
   * What `owner` makes once for this request, such as a DataLoader that gathers what many fields of one answer ask for.
   */
  perRequest<T>(owner: object, make: () => T): T;
}
