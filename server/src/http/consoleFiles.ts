import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** File names under `assets/` hold a hash of their content, so they can be kept for good; pages are asked for anew each time. */
const FOREVER = 'public, max-age=31536000, immutable';

export interface ConsoleFilesOptions {
  /** The folder of the built console. */
  readonly root: string;
  readonly playground: boolean;
}

/** Serves the console and the playground from the built files; every other path is the console's own to route. */
export async function consoleFiles(fastify: FastifyInstance, { root, playground }: ConsoleFilesOptions): Promise<void> {
  if (!existsSync(join(root, 'index.html'))) {
    fastify.log.warn('The console is not built, so only the API is served.');
    return;
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
  fastify.setNotFoundHandler((request, reply) => {
    const { pathname } = new URL(request.url, 'http://console');
    // The console's own pages have no dot in their paths; a file that is not there must not be answered with a page.
    const isConsole = request.method === 'GET' && !pathname.includes('.') && pathname !== '/playground';
    return isConsole ? page(reply, 'index.html') : reply.code(404).send({ error: 'There is nothing here.' });
  });
}
