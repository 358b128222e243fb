import type { Locale } from '@rollcall/shared';
import type { AccessScope, Permission } from './access.ts';

/** How much longer a session lives, in milliseconds. */
interface SessionLeft {
  /** Unless it is used. */
  readonly idle: number;
  /** However much it is used. */
  readonly max: number;
}

/** Someone signed in, on whose behalf a request runs. Stores take the organization from here and from nowhere else. */
export interface UserPrincipal {
  readonly kind: 'user';
  readonly userId: string;
  readonly organizationId: string;
  readonly loginId: string;
  readonly locale: Locale;
  readonly timeZone: string;
  /** Which of the settings by which people may do something here are on. */
  readonly permissions: ReadonlySet<Permission>;
  /** Whether the password must be changed before anything else can be done. */
  readonly mustChangePassword: boolean;
  readonly sessionId: string;
  /** When the user last gave their password in this session; null where they never did. */
  readonly confirmedAt: Date | null;
  /** As of this request. */
  readonly sessionLeft?: SessionLeft;
  /** The network address that the request came from. */
  readonly address: string;
}

/** A program of an organization, which may do what the scopes of its token say and nothing else. */
export interface ServicePrincipal {
  readonly kind: 'service';
  readonly tokenId: string;
  readonly name: string;
  readonly organizationId: string;
  readonly scopes: ReadonlySet<AccessScope>;
  /** As the request asks for it: a program has no settings of its own. */
  readonly locale: Locale;
  readonly timeZone: string;
  /** The network address that the request came from. */
  readonly address: string;
}

/** Whoever acts within an organization. Stores take the organization from here and from nowhere else. */
export type ActingPrincipal = UserPrincipal | ServicePrincipal;

/** By which what somebody made is known as theirs: the ID of the user, or of the token. */
export const actorIdOf = (actor: ActingPrincipal): string => (actor.kind === 'user' ? actor.userId : actor.tokenId);

/** What somebody is called where what they did is told: the login ID of the user, or the name of the token. */
export const actorNameOf = (actor: ActingPrincipal): string => (actor.kind === 'user' ? actor.loginId : actor.name);

/** For whom a link is that is good in one session, or for one token. */
export const bearerOf = (actor: ActingPrincipal): string =>
  `${actor.organizationId}:${actorIdOf(actor)}:${actor.kind === 'user' ? actor.sessionId : 'token'}`;

/** Whoever runs the installation, on the command line. */
interface OperatorPrincipal {
  readonly kind: 'operator';
}

/** Rollcall itself: jobs and sweeps. */
interface SystemPrincipal {
  readonly kind: 'system';
}

/** Who acts: it is looked at again inside the transaction of each of its writes. */
export type Principal = UserPrincipal | ServicePrincipal | OperatorPrincipal | SystemPrincipal;

export const OPERATOR_PRINCIPAL: OperatorPrincipal = { kind: 'operator' };
export const SYSTEM_PRINCIPAL: SystemPrincipal = { kind: 'system' };
