import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

/**
 * File names under `assets/` hold a hash of their content, so they can be kept for good; pages are asked for anew each
 * time.
 */
const FOREVER = 'public, max-age=31536000, immutable';

export interface ConsoleFilesOptions {
  /** The folder of the built console. */
  readonly root: string;
  readonly playground: boolean;
}

/**
 * Serves the files of the console and the playground as they were built.
 * @returns how the console itself is sent, whatever the address, since its pages are its own to route; undefined where
 * it is not built
 */
export async function consoleFiles(
  fastify: FastifyInstance,
  { root, playground }: ConsoleFilesOptions,
): Promise<((reply: FastifyReply) => FastifyReply) | undefined> {
  if (!existsSync(join(root, 'index.html'))) {
    fastify.log.warn('The console is not built, so only the API is served.');
    return undefined;
  }
  await fastify.register(fastifyStatic, {
    root,
    preCompressed: true,
    cacheControl: false,
    index: false,
    wildcard: false,
    globIgnore: ['**/*.br', '**/*.gz', '**/*.html'],
    setHeaders: (response, path) => {
      response.setHeader('cache-control', path.includes(`${sep}assets${sep}`) ? FOREVER : 'no-cache');
    },
  });
  const page = (reply: FastifyReply, name: string): FastifyReply =>
    reply.header('cache-control', 'no-cache').sendFile(name);

  if (playground) fastify.get('/playground', (_, reply) => page(reply, 'playground/playground.html'));
  return (reply) => page(reply, 'index.html');
}
