import type { RateKind } from '@rollcall/shared';
import { Extensions, type MiddlewareFn, UseMiddleware } from 'type-graphql';
import {
  type Access as Whom,
  type AccessScope,
  type ActingPrincipal,
  type Permit,
  type UserPrincipal,
  assertAccess,
  assertActing,
  assertScope,
  assertUser,
} from '../kernel/index.ts';
import type { Context } from './context.ts';
import { type Points, refuseTooMany } from './rates.ts';

/**
 * Who may use an operation or a field: see `Access` in `kernel`. A field says `parent` where whoever may see its object
 * may see it too, with a scope where a program needs that besides, and `orOneself` where a user may see it of themself
 * beside those whom the permit names.
 */
export type GraphAccess =
  | Whom
  | 'parent'
  | { readonly parent: true; readonly scope: AccessScope }
  | (Permit & { readonly orOneself: true });

/** How often an operation may be used. */
interface Rate {
  /** What it counts as. Every mutation has one, and every query that costs more than the page it shows. */
  readonly rate?: RateKind;
  /** What a call costs, by its arguments; 1 where it is left out. */
  readonly points?: Points;
}

const guard =
  (access: Exclude<GraphAccess, 'parent'>, { rate, points }: Rate): MiddlewareFn<Context> =>
  async (call, next) => {
    // Whoever may not use it uses up nothing.
    assertMay(call.context, call.root, access);
    const refused = rate && (await refuseTooMany(call, rate, points));
    return refused ?? next();
  };

/** @throws Fault as `assertAccess` */
function assertMay({ principal }: Context, root: unknown, access: Exclude<GraphAccess, 'parent'>): void {
  if (typeof access === 'object' && 'parent' in access) return assertScope(principal, access.scope);
  const isOwn = typeof access === 'object' && 'orOneself' in access && isOneself(root, principal);
  return assertAccess(principal, isOwn ? 'user' : access);
}

const isOneself = (root: unknown, principal: Context['principal']): boolean =>
  principal?.kind === 'user' &&
  typeof root === 'object' &&
  root !== null &&
  Reflect.get(root, 'id') === principal.userId;

/**
 * Declares and enforces who may use an operation or a field, and how often. Every query, mutation and resolved field
 * carries it; the server does not start with one that doesn't.
 */
export function Access(access: GraphAccess, rate: Rate = {}): MethodDecorator {
  const declare = Extensions({ access, ...(rate.rate && { rate: rate.rate }) });
  const enforce = access === 'parent' ? undefined : UseMiddleware(guard(access, rate));
  return (target, key, descriptor) => {
    (declare as MethodDecorator)(target, key, descriptor);
    (enforce as MethodDecorator | undefined)?.(target, key, descriptor);
  };
}

/**
 * The signed-in user who asks.
 * @throws Fault UNAUTHENTICATED where it is no user
 */
export const userOf = ({ principal }: Context): UserPrincipal => assertUser(principal);

/**
 * Whoever asks within an organization: a signed-in user, or a program.
 * @throws Fault UNAUTHENTICATED where it is neither
 */
export const actorOf = ({ principal }: Context): ActingPrincipal => assertActing(principal);
