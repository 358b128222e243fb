import { RATE_KINDS, type RateKind } from '@rollcall/shared';
import type { GraphQLSchema } from 'graphql';
import { Extensions, type MiddlewareFn, UseMiddleware } from 'type-graphql';
import { type UserPrincipal, assertAccess, assertUser } from '../kernel/index.ts';
import type { Context } from './context.ts';
import { type Points, refuseTooMany } from './rates.ts';

/**
 * Who may use an operation or a field: `anyone`; `session`, whoever is signed in, even while a temporary password must be changed;
 * `user`, signed in with a password of one's own; `administrator`, with administrative privileges besides.
 */
export const ACCESS_LEVELS = ['anyone', 'session', 'user', 'administrator'] as const;
export type AccessLevel = (typeof ACCESS_LEVELS)[number];

/** How often an operation may be used. */
interface Rate {
  /** What it counts as. Every mutation has one, and every query that costs more than the page it shows. */
  readonly rate?: RateKind;
  /** What a call costs, by its arguments; 1 where it is left out. */
  readonly points?: Points;
}

const guard =
  (level: AccessLevel, { rate, points }: Rate): MiddlewareFn<Context> =>
  async (call, next) => {
    // Whoever may not use it uses up nothing.
    assertAccess(call.context.principal, level === 'administrator' ? { permission: 'administrative' } : level);
    const refused = rate && (await refuseTooMany(call, rate, points));
    return refused ?? next();
  };

/**
 * Declares and enforces who may use an operation, and how often. Every query and mutation carries it; {@link undeclared} finds those that
 * don't.
 */
export function Access(level: AccessLevel, rate: Rate = {}): MethodDecorator {
  const declare = Extensions({ access: level, ...(rate.rate && { rate: rate.rate }) });
  const enforce = UseMiddleware(guard(level, rate));
  return (target, key, descriptor) => {
    (declare as MethodDecorator)(target, key, descriptor);
    (enforce as MethodDecorator)(target, key, descriptor);
  };
}

/**
 * The signed-in user who asks.
 * @throws Fault UNAUTHENTICATED where it is no user
 */
export const userOf = ({ principal }: Context): UserPrincipal => assertUser(principal);

/** The access level that each operation declares, `Query.users` → `administrator`. */
export const declaredAccess = (schema: GraphQLSchema): Map<string, AccessLevel | undefined> =>
  declared(schema, 'access', ACCESS_LEVELS);

/** What each operation counts as, `Mutation.userExport` → `export`; undefined for one whose use is not limited by itself. */
export const declaredRates = (schema: GraphQLSchema): Map<string, RateKind | undefined> =>
  declared(schema, 'rate', RATE_KINDS);

function declared<T extends string>(schema: GraphQLSchema, what: string, values: readonly T[]) {
  const found = new Map<string, T | undefined>();
  for (const type of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      const value = values.find((known) => known === field.extensions[what]);
      found.set(`${type?.name}.${field.name}`, value);
    }
  }
  return found;
}

/** The operations that declare no access level, and the mutations that declare no rate: none, or the server does not start. */
export function undeclared(schema: GraphQLSchema): string[] {
  const rates = declaredRates(schema);
  return [...declaredAccess(schema)].flatMap(([name, level]) =>
    level && (rates.get(name) || !name.startsWith('Mutation.')) ? [] : [name],
  );
}
