import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/**
 * File names under `assets/` hold a hash of their content, so they can be kept for good; pages are asked for anew each
 * time.
 */
const FOREVER = 'public, max-age=31536000, immutable';

export interface ConsoleFilesOptions {
  /** The folder of the built console. */
  readonly root: string;
  readonly playground: boolean;
  /** Whether a request comes with a session, which may have ended. */
  readonly hasSession: (request: FastifyRequest) => boolean;
}

/** Sends the console, or the page that lets people into it, whatever the address. */
export type SendConsole = (request: FastifyRequest, reply: FastifyReply) => FastifyReply;

/**
 * Serves the files of the console and the playground as they were built.
 * @returns how the console itself is sent, whatever the address, since its pages are its own to route: to who comes
 * without a session, a page to sign in on; undefined where it is not built
 */
export async function consoleFiles(
  fastify: FastifyInstance,
  { root, playground, hasSession }: ConsoleFilesOptions,
): Promise<SendConsole | undefined> {
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
  return (request, reply) =>
    page(reply.header('vary', 'cookie'), hasSession(request) ? 'index.html' : 'sign-in/sign-in.html');
}
