import Fastify, { type FastifyInstance } from 'fastify';
import type { Metrics } from '../metrics/index.ts';
import { refuseWith } from './refusals.ts';
import type { Readiness } from './probes.ts';

/** For how long a connection may be silent, in milliseconds: whoever looks does so every few seconds. */
const SILENCE = 120_000;

/** Connections at once: those who look are few. */
const CONNECTIONS = 50;

/**
 * Makes the server of `GET /metrics`, on a port of its own, so that no proxy that brings the world to the other one
 * brings it here. It does not listen yet.
 */
export function createMetricsServer(metrics: Metrics, readiness: Readiness): FastifyInstance {
  const fastify = Fastify({ logger: false, connectionTimeout: SILENCE, bodyLimit: 1, forceCloseConnections: true });
  fastify.server.maxConnections = CONNECTIONS;
  metrics.watchProcess();
  fastify.get('/metrics', async (_request, reply) => {
    metrics.databaseUp(await readiness.databaseAnswers());
    return reply
      .type(metrics.contentType)
      .header('cache-control', 'no-store')
      .send(await metrics.text());
  });
  fastify.setNotFoundHandler((_request, reply) => refuseWith(reply, 404));
  return fastify;
}
