import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type GraphQLFormattedError, type GraphQLSchema, Kind } from 'graphql';
import {
  Admission,
  type Context,
  PreparedIntrospection,
  RequestRefused,
  compiledExecution,
  isForbidden,
  isTellable,
  publicError,
  refusedError,
} from '../graphql/index.ts';
import { type ActingPrincipal, Fault, SYSTEM_PRINCIPAL, type UserPrincipal, runAs } from '../kernel/index.ts';
import type { Metrics } from '../metrics/index.ts';
import { ACCOUNT_CHANGED, isForAnother } from './accountCheck.ts';
import { BODY_LIMITS, bodyLimitOf } from './bodyLimits.ts';
import { type Entrance, callerOf } from './callers.ts';
import { COMPRESSION } from './compression.ts';
import { operationLog } from './operationLog.ts';
import { parseJsonQuickly } from './jsonBody.ts';
import { contextOf } from './requestContext.ts';
import { refuseFlood } from './requestRate.ts';
import { statusOf } from './routes/routeErrors.ts';
import { tellSessionLeft } from './sessionHeader.ts';
import { takeTurns } from './turns.ts';

export interface GraphqlRouteOptions extends Entrance {
  readonly schema: GraphQLSchema;
  readonly introspection: boolean;
  readonly metrics: Pick<Metrics, 'operation'>;
  /** Records that someone asked for what they have no right to. */
  recordRefusal(actor: ActingPrincipal, operation: string): Promise<void>;
}

/** Serves `POST /graphql`. */
export async function graphqlRoute(fastify: FastifyInstance, options: GraphqlRouteOptions): Promise<void> {
  const admission = new Admission(options.schema, { introspection: options.introspection });
  const introspection = new PreparedIntrospection(options.schema);
  const apollo = new ApolloServer<Context>({
    gateway: compiledExecution(options.schema, introspection),
    // Documents were parsed, and found valid, when their request was admitted.
    documentStore: {
      get: async (key) => admission.documentOf(key),
      set: async () => undefined,
      delete: async () => undefined,
    },
    introspection: options.introspection,
    persistedQueries: false,
    stringifyResult: (result) => introspection.toText(result),
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    // The process stops in one place, `main.ts`, and Apollo with the server that it answers for.
    stopOnTerminationSignals: false,
    logger: fastify.log,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It looks at every field of every answer, and no answer here may be kept by anyone.
      ApolloServerPluginCacheControlDisabled(),
      logPlugin(fastify),
      operationLog(fastify, options.metrics),
      refusalPlugin(fastify, options),
    ],
    formatError: publicError,
  });
  await apollo.start();
  fastify.addHook('onClose', () => apollo.stop());
  const answer = fastifyApolloHandler(apollo, {
    context: async (request, reply) => contextOf(request, reply, options.cookie, options.rates),
  });

  const turn = takeTurns();
  // Apart, so that only these bodies are read so.
  await fastify.register(async (scope) => {
    parseJsonQuickly(scope);
    scope.route({
      url: '/graphql',
      method: 'POST',
      compress: COMPRESSION,
      bodyLimit: BODY_LIMITS.administrator,
      // Before the body is read: nobody can make the server hold more than they may send.
      onRequest: async (request, reply) => {
        await turn();
        try {
          request.principal = await callerOf(request, reply, options);
        } catch (error) {
          if (!(error instanceof Fault)) throw error;
          const extensions = { code: error.code, ...error.details, requestId: request.id };
          return refused(request, reply, statusOf(error), [{ message: error.message, extensions }]);
        }
        const user = userIn(request);
        tellSessionLeft(reply, user);
        if (await refuseFlood(request, reply, options.rates)) return;
        if (isForAnother(request, user)) return reply.send(ACCOUNT_CHANGED);
        const limit = bodyLimitOf(request.principal);
        // Where the length is not said, Fastify counts up to the administrators' limit.
        const length = Number(
          request.headers['content-length'] ?? (limit === BODY_LIMITS.administrator ? 0 : Number.NaN),
        );
        if (length <= limit) return;
        const message = `This request may have ${limit} bytes, and must say its Content-Length.`;
        await refused(request, reply, 413, [{ message, extensions: { code: 'REQUEST_TOO_LARGE' } }]);
      },
      handler(request, reply) {
        try {
          request.body = admission.admit(request.body, request.principal !== null);
        } catch (error) {
          if (!(error instanceof RequestRefused)) throw error;
          return refused(request, reply, 400, error.errors.map(refusedError));
        }
        return runAs(request.principal ?? SYSTEM_PRINCIPAL, () => answer.call(this, request, reply));
      },
    });
  });
}

const userIn = ({ principal }: FastifyRequest): UserPrincipal | null => (principal?.kind === 'user' ? principal : null);

const GRAPHQL_RESPONSE = 'application/graphql-response+json';

/** Answers a request that is not run, in the media type that it wants. */
function refused(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  errors: readonly GraphQLFormattedError[],
): FastifyReply {
  const type = request.headers.accept?.includes(GRAPHQL_RESPONSE) ? GRAPHQL_RESPONSE : 'application/json';
  return reply.code(status).type(`${type}; charset=utf-8`).send(JSON.stringify({ errors }));
}

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
      async didEncounterErrors({ errors, contextValue: { principal, requestId } }) {
        if (principal?.kind !== 'user' && principal?.kind !== 'service') return;
        const fields = errors.filter(isForbidden).flatMap(({ nodes }) => nodes?.[0] ?? []);
        const names = fields.flatMap((node) => (node.kind === Kind.FIELD ? node.name.value : []));
        for (const name of new Set(names)) {
          await recordRefusal(principal, name).catch((error: unknown) =>
            fastify.log.error({ requestId, err: error }, 'A refusal could not be recorded'),
          );
        }
      },
    };
  },
});
