import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type GraphQLSchema, Kind } from 'graphql';
import {
  type Context,
  REQUEST_LIMITS,
  assertAffordable,
  compiledExecution,
  isForbidden,
  isTellable,
  publicError,
} from '../graphql/index.ts';
import { type Actor, runAs } from '../kernel/index.ts';
import { clientAddress } from './clientAddress.ts';
import { COMPRESSION } from './compression.ts';
import { type CookieOptions, contextOf, sessionTokenOf } from './requestContext.ts';

/** Bytes of a request's body: a CSV of the greatest size, escaped in JSON; and what someone not signed in may send. */
const BODY_LIMIT = 32 * 1024 * 1024;
const ANONYMOUS_BODY_LIMIT = 64 * 1024;

export interface GraphqlRouteOptions {
  readonly schema: GraphQLSchema;
  readonly introspection: boolean;
  readonly cookie: CookieOptions;
  actorOf(token: string | undefined, address: string): Promise<Actor | null>;
  /** Records that someone asked for what they have no right to. */
  recordRefusal(actor: Actor, operation: string): Promise<void>;
}

/** Serves `POST /graphql`. */
export async function graphqlRoute(fastify: FastifyInstance, options: GraphqlRouteOptions): Promise<void> {
  const actors = new WeakMap<FastifyRequest, Actor | null>();
  const apollo = new ApolloServer<Context>({
    gateway: compiledExecution(options.schema),
    introspection: options.introspection,
    parseOptions: { maxLexicalTokens: REQUEST_LIMITS.tokens },
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    // The process stops in one place, `main.ts`, and Apollo with the server that it answers for.
    stopOnTerminationSignals: false,
    logger: fastify.log,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It looks at every field of every answer, and no answer here may be kept by anyone.
      ApolloServerPluginCacheControlDisabled(),
      costPlugin(options.schema),
      logPlugin(fastify),
      refusalPlugin(fastify, options),
    ],
    formatError: publicError,
  });
  await apollo.start();
  fastify.addHook('onClose', () => apollo.stop());
  const answer = fastifyApolloHandler(apollo, {
    context: async (request, reply) => contextOf(request, reply, actors.get(request) ?? null, options.cookie),
  });

  fastify.route({
    url: '/graphql',
    method: 'POST',
    compress: COMPRESSION,
    bodyLimit: BODY_LIMIT,
    // Before the body is read: a stranger can't make the server hold a large one.
    onRequest: async (request, reply) => {
      const actor = await options.actorOf(sessionTokenOf(request), clientAddress(request.ip));
      actors.set(request, actor);
      const length = Number(request.headers['content-length'] ?? Number.NaN);
      if (!actor && !(length <= ANONYMOUS_BODY_LIMIT)) {
        await reply.code(413).send({
          errors: [
            {
              message: `Signed out, a request may have ${ANONYMOUS_BODY_LIMIT} bytes, and must say its Content-Length.`,
              extensions: { code: 'REQUEST_TOO_LARGE' },
            },
          ],
        });
      }
    },
    handler(request, reply) {
      return runAs(actors.get(request) ?? null, () => answer.call(this, request, reply));
    },
  });
}

/** Refuses what costs too much before any of it runs. */
const costPlugin = (schema: GraphQLSchema): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ request, document }) {
        assertAffordable(schema, document, request.operationName, request.variables ?? {});
      },
    };
  },
});

/** Logs what the caller is not told, under the request ID that the caller is told. */
const logPlugin = (fastify: FastifyInstance): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue: { requestId } }) {
        for (const error of errors) {
          if (isTellable(error)) continue;
          error.extensions['requestId'] = requestId;
          fastify.log.error({ requestId, err: error.originalError ?? error }, 'A request failed');
        }
      },
    };
  },
});

/** Records what was refused for lack of rights, by the fields that were asked for. */
const refusalPlugin = (
  fastify: FastifyInstance,
  { recordRefusal }: Pick<GraphqlRouteOptions, 'recordRefusal'>,
): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue: { actor, requestId } }) {
        if (!actor) return;
        const fields = errors.filter(isForbidden).flatMap(({ nodes }) => nodes?.[0] ?? []);
        const names = fields.flatMap((node) => (node.kind === Kind.FIELD ? node.name.value : []));
        for (const name of new Set(names)) {
          await recordRefusal(actor, name).catch((error: unknown) =>
            fastify.log.error({ requestId, err: error }, 'A refusal could not be recorded'),
          );
        }
      },
    };
  },
});
