import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config/index.ts';
import type { Actor } from '../kernel/index.ts';
import { INTERNAL_MESSAGE } from '../graphql/index.ts';
import { errorForLog } from './errorForLog.ts';
import { consoleFiles } from './consoleFiles.ts';
import { graphqlRoute } from './graphqlRoute.ts';

/** What the HTTP side asks of the rest of the house. */
export interface Backend {
  readonly schema: GraphQLSchema;
  readonly sessions: { actorOf(token: string | undefined, address: string): Promise<Actor | null> };
  readonly database: { ping(): Promise<void> };
  readonly refusals: { record(actor: Actor, operation: string): Promise<void> };
}

/**
 * Makes the HTTP server: `/graphql`, `/health`, the console and the playground. It does not listen yet.
 * @param consoleRoot the folder of the built console
 */
export async function createHttpServer(
  config: Config,
  backend: Backend,
  consoleRoot: string,
): Promise<FastifyInstance> {
  const fastify = Fastify({
    logger: {
      level: config.logLevel,
      redact: ['req.headers.cookie', 'req.headers.authorization'],
      serializers: { err: errorForLog },
    },
    trustProxy: trusted(config.trustProxy),
    // The caller can't choose the ID under which the log tells of a request.
    requestIdHeader: false,
    genReqId: () => crypto.randomUUID(),
  });
  fastify.setErrorHandler(answerFailure);
  await fastify.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: config.secureCookies,
  });
  await fastify.register(cookie);
  await graphqlRoute(fastify, {
    schema: backend.schema,
    introspection: config.playground,
    cookie: { secure: config.secureCookies },
    actorOf: (token, address) => backend.sessions.actorOf(token, address),
    recordRefusal: (actor, operation) => backend.refusals.record(actor, operation),
  });
  fastify.get('/health', async (request, reply) => {
    const status = await backend.database.ping().then(
      () => 'ok',
      (error: unknown) => {
        request.log.error(error, 'The database does not answer');
        return 'unavailable';
      },
    );
    return reply
      .code(status === 'ok' ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status });
  });
  await consoleFiles(fastify, { root: consoleRoot, playground: config.playground });
  return fastify;
}

/** A number of proxies is how many hops from here are believed. */
const trusted = (proxies: Config['trustProxy']) =>
  typeof proxies === 'number' ? (_address: string, hop: number) => hop < proxies : proxies;

/** Answers what failed outside of GraphQL in GraphQL's form: the caller's mistakes as they are, and of ours only the request ID. */
function answerFailure(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = error.statusCode ?? 500;
  const inside = status >= 500;
  if (inside) request.log.error({ requestId: request.id, err: error }, 'A request failed');
  const message = inside ? INTERNAL_MESSAGE : error.message;
  const code = inside ? 'INTERNAL_SERVER_ERROR' : status === 413 ? 'REQUEST_TOO_LARGE' : 'BAD_REQUEST';
  return reply
    .code(status)
    .send({ errors: [{ message, extensions: { code, ...(inside && { requestId: request.id }) } }] });
}
