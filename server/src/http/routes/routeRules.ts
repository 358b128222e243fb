import type { FastifyRequest } from 'fastify';
import type { RateKind } from '@rollcall/shared';
import {
  type Access,
  type ActingPrincipal,
  type Principal,
  type UserPrincipal,
  assertActing,
  assertUser,
} from '../../kernel/index.ts';

/** What a module's route declares, as its `config.rules`; all else is done for it before its handler runs. */
export interface RouteRules {
  readonly access: Access;
  /** What a request counts as, beside being a request. */
  readonly rate?: RateKind;
  /** What it costs, by its headers; 1 where it is left out. */
  readonly points?: (request: FastifyRequest) => number;
  /** Bytes of a body. Where it is left out, none is taken. The body is a stream: see {@link bodyOf}. */
  readonly bodyLimit?: number;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    rules?: RouteRules;
  }
  interface FastifyRequest {
    /** Who asks; null where nobody is signed in, or nobody has looked yet. */
    principal: Principal | null;
  }
}

/**
 * Whoever asks within an organization: a signed-in user, or a program.
 * @throws Fault UNAUTHENTICATED where it is neither
 */
export const actorOf = ({ principal }: FastifyRequest): ActingPrincipal => assertActing(principal);

/**
 * The signed-in user who asks.
 * @throws Fault UNAUTHENTICATED where it is no user
 */
export const userOf = ({ principal }: FastifyRequest): UserPrincipal => assertUser(principal);
