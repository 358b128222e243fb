import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Metrics } from '../metrics/index.ts';
import { NOT_THE_CONSOLES } from './addresses.ts';

/** The files of the console and its pages: who makes up addresses makes up no labels. */
const CONSOLE = 'console';

/** Methods that any route has. */
const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** What the server has at a request's address, by its own name for it. */
function routeOf({ is404, routeOptions }: FastifyRequest, status: number): string {
  if (is404) return status < 400 ? CONSOLE : 'none';
  const { url } = routeOptions;
  return url !== undefined && NOT_THE_CONSOLES.test(url) ? url : CONSOLE;
}

/** Counts every answer, by what the server has there. */
export function countRequests(fastify: FastifyInstance, metrics: Pick<Metrics, 'request'>): void {
  fastify.addHook('onResponse', async (request, reply) => {
    const method = METHODS.has(request.method) ? request.method : 'other';
    metrics.request(method, routeOf(request, reply.statusCode), reply.statusCode, reply.elapsedTime / 1000);
  });
}
