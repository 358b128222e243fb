import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { type Issue, issueMessage } from '@rollcall/shared';
import { isForbidden } from '../../graphql/index.ts';
import {
  Fault,
  type RateLimits,
  SYSTEM_PRINCIPAL,
  type ActingPrincipal,
  assertAccess,
  rateSubjectOf,
  runAs,
} from '../../kernel/index.ts';
import { ACCOUNT_CHANGED_MESSAGE, isForAnother } from '../accountCheck.ts';
import { NOT_THE_CONSOLES } from '../addresses.ts';
import { type Entrance, callerOf, sessionOf } from '../callers.ts';
import { clientAddress } from '../clientAddress.ts';
import { ALWAYS } from '../refusals.ts';
import { readerOf } from '../requestContext.ts';
import { refuseFlood } from '../requestRate.ts';
import { tellSessionLeft } from '../sessionHeader.ts';
import { streamBodies, tooLarge } from './limitedBody.ts';
import { RouteRefusal, answerRouteError } from './routeErrors.ts';
import type { RouteRules } from './routeRules.ts';
import { isForeign } from './sameOrigin.ts';

/** What stands before every route of a module. */
export interface Doors extends Entrance {
  /** Records that someone asked for what they have no right to. */
  recordRefusal(user: ActingPrincipal, operation: string): Promise<void>;
}

/**
 * Takes in the routes of modules, each module's in a scope of its own.
 * @throws Error where a route does not say who may use it, or takes an address of the console's
 */
export async function moduleRoutes(
  fastify: FastifyInstance,
  plugins: readonly FastifyPluginAsync[],
  doors: Doors,
): Promise<void> {
  for (const plugin of plugins) {
    await fastify.register(async (scope) => {
      streamBodies(scope);
      scope.setErrorHandler(answerRouteError);
      scope.addHook('onRoute', (route) => putBehindDoors(route, doors));
      await scope.register(plugin);
    });
  }
}

function putBehindDoors(route: RouteOptions, doors: Doors): void {
  const name = `${String(route.method)} ${route.url}`;
  const rules = route.config?.rules;
  if (!rules) throw new Error(`The route ${name} does not declare who may use it`);
  if (!NOT_THE_CONSOLES.test(route.url)) throw new Error(`The route ${name} is at an address of the console's`);
  const { handler } = route;
  // Before the body is read: nobody can make the server hold more than they may send.
  route.onRequest = [
    async (request, reply) => letIn(request, reply, rules, name, doors),
    ...[route.onRequest ?? []].flat(),
  ];
  // What a route hands out may need more than the route itself.
  route.handler = function run(request, reply) {
    const { principal } = request;
    return runAs(principal ?? SYSTEM_PRINCIPAL, () =>
      recordingRefusals(request, name, doors, async () => handler.call(this, request, reply)),
    );
  };
}

/** Does something, and records it where the user has no right to it. */
async function recordingRefusals(
  { principal, log }: FastifyRequest,
  name: string,
  doors: Doors,
  work: () => unknown,
): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    if ((principal?.kind === 'user' || principal?.kind === 'service') && isForbidden(error))
      await doors
        .recordRefusal(principal, name)
        .catch((failure: unknown) => log.error({ err: failure }, 'A refusal could not be recorded'));
    throw error;
  }
}

/** @returns the reply where it has answered */
async function letIn(
  request: FastifyRequest,
  reply: FastifyReply,
  rules: RouteRules,
  name: string,
  doors: Doors,
): Promise<FastifyReply | undefined> {
  const { 'content-type': _, ...headers } = ALWAYS;
  reply.headers(headers);
  // What is for anyone may know its senders by tokens of its own.
  const principal = await (rules.access === 'anyone' ? sessionOf(request, doors) : callerOf(request, reply, doors));
  const user = principal?.kind === 'user' ? principal : null;
  request.principal = principal;
  tellSessionLeft(reply, user);
  if (await refuseFlood(request, reply, doors.rates)) return reply;
  if (isForAnother(request, user)) throw new RouteRefusal(409, 'ACCOUNT_CHANGED', ACCOUNT_CHANGED_MESSAGE);
  if (user && isForeign(request))
    throw new RouteRefusal(403, 'CROSS_SITE_REQUEST', 'A page of another site may not send this.');
  await recordingRefusals(request, name, doors, () => assertAccess(principal, rules.access));
  const limit = rules.bodyLimit ?? 0;
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge(limit);
  await takeRate(request, reply, rules, doors.rates);
  return undefined;
}

/** @throws Fault TOO_MANY_REQUESTS */
async function takeRate(
  request: FastifyRequest,
  reply: FastifyReply,
  { rate, points }: RouteRules,
  rates: RateLimits,
): Promise<void> {
  if (!rate) return;
  const { principal } = request;
  const { locale, timeZone } = readerOf(request);
  const subject = { ...rateSubjectOf(principal), address: clientAddress(request.ip) };
  const until = await rates.take(rate, subject, points?.(request) ?? 1);
  if (!until) return;
  reply.header('retry-after', String(rates.secondsUntil(until)));
  const issue: Issue = { code: 'TOO_MANY_REQUESTS', params: { rate, until: until.toISOString() } };
  throw new Fault('TOO_MANY_REQUESTS', issueMessage(issue, locale, timeZone), { retryAt: until.toISOString() });
}
