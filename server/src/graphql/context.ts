import type { Actor, Reader } from '../kernel/index.ts';

/** What a resolver knows of the request. */
export interface Context {
  /** Who asks; null where nobody is signed in. */
  readonly actor: Actor | null;
  /** For whom messages are written: the signed-in user, else whoever the browser says. */
  readonly reader: Reader;
  /** Under which the log tells of this request. */
  readonly requestId: string;
  readonly address: string;
  readonly userAgent: string;
  /** Sets or clears the session's cookie in the answer. */
  setSessionToken(token: string | null, expiresAt?: Date): void;
  /** What `owner` makes once for this request, such as a DataLoader that gathers what many fields of one answer ask for. */
  perRequest<T>(owner: object, make: () => T): T;
}
