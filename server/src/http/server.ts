import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config/index.ts';
import type { Actor } from '../kernel/index.ts';
import { consoleFiles } from './consoleFiles.ts';
import { graphqlRoute } from './graphqlRoute.ts';

/** What the HTTP side asks of the rest of the house. */
export interface Backend {
  readonly schema: GraphQLSchema;
  readonly sessions: { actorOf(token: string | undefined, address: string): Promise<Actor | null> };
  readonly database: { ping(): Promise<void> };
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
    logger: { level: config.logLevel, redact: ['req.headers.cookie', 'req.headers.authorization'] },
    trustProxy: config.trustProxy,
    // The caller can't choose the ID under which the log tells of a request.
    requestIdHeader: false,
    genReqId: () => crypto.randomUUID(),
  });
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
  });
  fastify.get('/health', async (_, reply) => {
    await backend.database.ping();
    return reply.header('cache-control', 'no-store').send({ status: 'ok' });
  });
  await consoleFiles(fastify, { root: consoleRoot, playground: config.playground });
  return fastify;
}
