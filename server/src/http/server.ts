import cookie from '@fastify/cookie';
import Fastify, { type FastifyInstance, type FastifyPluginAsync, type FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config/index.ts';
import type { ActingPrincipal, RateLimits } from '../kernel/index.ts';
import { answerTheRest, checkRequest, checkedUrl } from './addresses.ts';
import type { Callers } from './callers.ts';
import { endConnectionsOnClose } from './closing.ts';
import { compression } from './compression.ts';
import { consoleFiles } from './consoleFiles.ts';
import { graphqlRoute } from './graphqlRoute.ts';
import { CONNECTION_LIMITS, type ConnectionLimits, limitOptions } from './limits.ts';
import { answerClientError, answerFailure } from './refusals.ts';
import { sessionTokenOf } from './requestContext.ts';
import type { Metrics } from '../metrics/index.ts';
import { type Probed, Readiness, probes } from './probes.ts';
import { requestIds, tellRequestIds } from './requestIds.ts';
import { countRequests } from './requestMetrics.ts';
import { moduleRoutes } from './routes/moduleRoutes.ts';
import { type LogStream, requestLog } from './requestLog.ts';
import { securityHeaders } from './securityHeaders.ts';

declare module 'fastify' {
  interface FastifyInstance {
    readiness: Readiness;
  }
}

/** What the HTTP side asks of the rest of the house. */
export interface Backend extends Callers {
  readonly schema: GraphQLSchema;
  readonly database: Probed;
  readonly refusals: { record(actor: ActingPrincipal, operation: string): Promise<void> };
  readonly rates: RateLimits;
  readonly metrics: Pick<Metrics, 'request' | 'operation'>;
  /** Those of modules. */
  readonly routes: readonly FastifyPluginAsync[];
}

/** What tests have otherwise than the product. */
export interface HttpServerOptions {
  readonly limits?: ConnectionLimits;
  readonly logStream?: LogStream;
}

/**
 * Makes the HTTP server: `/graphql`, the routes of modules, the probes, the console and the playground. It does not listen yet.
 * @param consoleRoot the folder of the built console
 */
export async function createHttpServer(
  config: Config,
  backend: Backend,
  consoleRoot: string,
  { limits = CONNECTION_LIMITS, logStream }: HttpServerOptions = {},
): Promise<FastifyInstance> {
  const fastify: FastifyInstance = Fastify({
    logger: requestLog(config.logLevel, logStream),
    trustProxy: trusted(config.trustProxy),
    // The caller can't choose the ID under which the log tells of a request.
    requestIdHeader: false,
    genReqId: requestIds(config.trustProxy),
    rewriteUrl: checkedUrl,
    frameworkErrors: (error, request, reply) => void answerFailure(error, request, reply),
    clientErrorHandler: (error, socket) => answerClientError(fastify.log, error, socket),
    // What arrives on an open connection before it ends is answered still; new connections are refused.
    return503OnClosing: false,
    ...limitOptions(limits),
  });
  fastify.server.maxConnections = limits.connections;
  fastify.setErrorHandler(answerFailure);
  // A form of another site could send it without being asked for leave.
  fastify.removeContentTypeParser('text/plain');
  const readiness = new Readiness(backend.database, fastify.log);
  fastify.decorate('readiness', readiness);
  endConnectionsOnClose(fastify, () => readiness.draining);
  countRequests(fastify, backend.metrics);
  tellRequestIds(fastify);
  await securityHeaders(fastify, config.secureCookies);
  fastify.addHook('onRequest', checkRequest);
  await compression(fastify);
  await fastify.register(cookie);
  fastify.decorateRequest('principal', null);

  const doors = { cookie: { secure: config.secureCookies }, rates: backend.rates, callers: backend };
  await graphqlRoute(fastify, {
    ...doors,
    schema: backend.schema,
    metrics: backend.metrics,
    introspection: config.playground,
    recordRefusal: (actor, operation) => backend.refusals.record(actor, operation),
  });
  await moduleRoutes(fastify, backend.routes, {
    ...doors,
    recordRefusal: (user, operation) => backend.refusals.record(user, operation),
  });
  probes(fastify, readiness);
  const hasSession = (request: FastifyRequest): boolean => sessionTokenOf(request, doors.cookie) !== undefined;
  answerTheRest(fastify, await consoleFiles(fastify, { root: consoleRoot, playground: config.playground, hasSession }));
  return fastify;
}

/** A number of proxies is how many hops from here are believed. */
const trusted = (proxies: Config['trustProxy']) =>
  typeof proxies === 'number' ? (_address: string, hop: number) => hop < proxies : proxies;
