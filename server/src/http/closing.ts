import type { Socket } from 'node:net';
import { setTimeout as after } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** How often is looked for connections that nobody needs any more, in milliseconds. */
const SWEEP = 50;

/**
 * Tells every client whose request is answered while the server closes, or is about to, that its connection ends with
 * that, and lets connections go on which nothing was ever sent, as browsers open them in advance.
 */
export function endConnectionsOnClose(fastify: FastifyInstance, isDraining: () => boolean): void {
  const silent = new Set<Socket>();
  let sweep: NodeJS.Timeout | undefined;
  fastify.server.on('connection', (socket: Socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  fastify.server.on('request', ({ socket }) => silent.delete(socket));
  fastify.addHook('preClose', async () => {
    sweep = setInterval(() => {
      fastify.server.closeIdleConnections();
      for (const socket of silent) if (socket.bytesRead === 0) socket.destroy();
    }, SWEEP);
  });
  fastify.addHook('onSend', async (_request, reply) => {
    if (sweep || isDraining()) reply.header('connection', 'close');
  });
  fastify.addHook('onClose', async () => clearInterval(sweep));
}

/** Has requests sent elsewhere for a while, in milliseconds, during which all that still come are answered. */
export async function drainHttpServer(fastify: FastifyInstance, time: number): Promise<void> {
  fastify.readiness.drain();
  if (time > 0) await after(time);
}

/**
 * Takes no more connections, and lets the requests under way be answered.
 * @param patience how long they may take, in milliseconds, before their connections are cut
 */
export async function closeHttpServer(fastify: FastifyInstance, patience: number): Promise<void> {
  const cut = setTimeout(() => fastify.server.closeAllConnections(), patience);
  await fastify.close();
  clearTimeout(cut);
}
