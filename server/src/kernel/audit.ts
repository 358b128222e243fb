import type { AuditKind } from '@rollcall/shared';
import { type ActingPrincipal, actorIdOf, actorNameOf } from './principal.ts';

export { AUDIT_KINDS, type AuditKind } from '@rollcall/shared';

/** Plain data as an entry keeps it. */
export type AuditData = Readonly<Record<string, unknown>>;

/** Who did it. An operator and someone not signed in have no user ID. */
export interface AuditActor {
  /** Of a program, the ID of its token. */
  readonly userId: string | null;
  /** Whether it is a program with a token; left out where it is not. */
  readonly kind?: 'service';
  readonly name: string;
  readonly address: string | null;
}

/** What is told of one event. `before` and `after` never hold a password, a hash of one or a token. */
export interface AuditEvent {
  readonly kind: AuditKind;
  readonly actor: AuditActor;
  readonly target?: {
    /** What kind of thing it is, as its module names it: `user`, `bulkAction`. */
    readonly type: string;
    readonly id: string;
    readonly name: string;
  };
  readonly before?: AuditData;
  readonly after?: AuditData;
}

/** The organization under which events are kept that concern none, such as a sign-in with an unknown login ID. */
export const INSTALLATION_ID = '00000000-0000-0000-0000-000000000000';

/** The actor of what Rollcall does by itself. */
export const SYSTEM: AuditActor = { userId: null, name: 'system', address: null };

/** The actor of what is done on the command line. */
export const OPERATOR: AuditActor = { userId: null, name: 'operator', address: null };

/**
 * Takes down events. They are written at the end of the open transaction, so an entry stands exactly where its change
 * does.
 */
export interface AuditRecorder {
  /** @throws Error outside a transaction */
  record(organizationId: string, ...events: AuditEvent[]): void;
  /**
   * The same for many events, each made only when it is written.
   * @throws Error outside a transaction
   */
  recordEach<T>(organizationId: string, subjects: readonly T[], eventOf: (subject: T) => AuditEvent): void;
}

/** The audit's view of a signed-in user, or of a program. */
export const auditActor = (actor: ActingPrincipal): AuditActor => ({
  userId: actorIdOf(actor),
  name: actorNameOf(actor),
  address: actor.address,
  ...(actor.kind === 'service' && { kind: 'service' }),
});
