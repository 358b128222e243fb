import type { GraphQLSchema } from 'graphql';
import { Extensions, type MiddlewareFn, UseMiddleware } from 'type-graphql';
import { type Actor, Fault } from '../kernel/index.ts';
import type { Context } from './context.ts';

/**
 * Who may use an operation or a field: `anyone`; `session`, whoever is signed in, even while a temporary password must be changed;
 * `user`, signed in with a password of one's own; `administrator`, with administrative privileges besides.
 */
export const ACCESS_LEVELS = ['anyone', 'session', 'user', 'administrator'] as const;
export type AccessLevel = (typeof ACCESS_LEVELS)[number];

/**
 * Narrows a caller to those who may.
 * @throws Fault UNAUTHENTICATED, PASSWORD_CHANGE_REQUIRED or FORBIDDEN
 */
function assertAccess(actor: Actor | null, level: AccessLevel): void {
  if (level === 'anyone') return;
  if (!actor) throw new Fault('UNAUTHENTICATED', 'Sign in first.');
  if (level === 'session') return;
  if (actor.mustChangePassword) throw new Fault('PASSWORD_CHANGE_REQUIRED', 'Change your temporary password first.');
  if (level === 'administrator' && !actor.administrative)
    throw new Fault('FORBIDDEN', 'This needs administrative privileges.');
}

const guard =
  (level: AccessLevel): MiddlewareFn<Context> =>
  ({ context }, next) => {
    assertAccess(context.actor, level);
    return next();
  };

/** Declares and enforces who may use an operation. Every query and mutation carries it; {@link undeclared} finds those that don't. */
export function Access(level: AccessLevel): MethodDecorator {
  const declare = Extensions({ access: level });
  const enforce = UseMiddleware(guard(level));
  return (target, key, descriptor) => {
    (declare as MethodDecorator)(target, key, descriptor);
    (enforce as MethodDecorator)(target, key, descriptor);
  };
}

/** The signed-in caller of an operation whose access level demands one. */
export function actorOf(context: Context): Actor {
  if (!context.actor) throw new Fault('UNAUTHENTICATED', 'Sign in first.');
  return context.actor;
}

/** The access level that each operation declares, `Query.users` → `administrator`. */
export function declaredAccess(schema: GraphQLSchema): Map<string, AccessLevel | undefined> {
  const declared = new Map<string, AccessLevel | undefined>();
  for (const type of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      const level = ACCESS_LEVELS.find((known) => known === field.extensions['access']);
      declared.set(`${type?.name}.${field.name}`, level);
    }
  }
  return declared;
}

/** The operations that declare no access level: none, or the server does not start. */
export function undeclared(schema: GraphQLSchema): string[] {
  return [...declaredAccess(schema)].flatMap(([name, level]) => (level ? [] : [name]));
}
