import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { SendConsole } from './consoleFiles.ts';
import { HEADER_LIMITS } from './limits.ts';
import { refuseWith } from './refusals.ts';

/** What stands for every malformed address: it is one itself, so the router refuses it. */
const MALFORMED = '/%';

/** What the API has or may come to have: never the console's to answer. */
export const NOT_THE_CONSOLES =
  /^\/(graphql|playground|metrics|livez|readyz?|healthz?|files|hooks|scim|api|auth)(\/|$)/i;

/** A name or an address, and perhaps a port. */
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

/** What the router is given: a path of this server, or the one malformed address. */
export function checkedUrl({ url = '' }: IncomingMessage): string {
  return isWellFormed(url) ? url : MALFORMED;
}

/** Two slashes, or one and a backslash, begin another server's name for whoever parses the address after us. */
function isWellFormed(url: string): boolean {
  const path = pathOf(url);
  if (!/^\/(?![/\\])/.test(path)) return false;
  try {
    return !/[\u0000-\u001f\u007f\\]/.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}

/** The path of an address, without what is asked of it. */
export const pathOf = (url: string): string => url.split(/[?#]/, 1)[0] ?? '';

/**
 * Refuses requests whose address or headers are too long, too many, or of no sense, before anything is done for them.
 */
export async function checkRequest(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  const { rawHeaders } = request.raw;
  if (request.url.length > HEADER_LIMITS.url) return refuseWith(reply, 414);
  if (rawHeaders.length > 2 * HEADER_LIMITS.count) return refuseWith(reply, 431);
  const hosts = rawHeaders.filter((name, i) => i % 2 === 0 && name.toLowerCase() === 'host');
  if (hosts.length > 1 || !isHost(request)) return refuseWith(reply, 400);
  // What unpacks to a thousand times as much is not unpacked.
  if ((request.headers['content-encoding'] ?? 'identity') !== 'identity') return refuseWith(reply, 415);
  return undefined;
}

/**
 * Whether the request says a server's name that can be one. Only the old HTTP/1.0, in which some proxies ask for
 * /health, may leave it out.
 */
function isHost({ protocol, host, raw }: FastifyRequest): boolean {
  if (host === '') return raw.httpVersion === '1.0' && raw.method !== 'POST';
  return HOST.test(host) && URL.canParse(`${protocol}://${host}/`);
}

/**
 * Answers what no route answers: the console's own addresses with the console, other methods by naming those that there
 * are, and all else with 404 in the API's form. Nothing of a body is read for that.
 * @param sendConsole undefined where the console is not built
 */
export function answerTheRest(fastify: FastifyInstance, sendConsole: SendConsole | undefined): void {
  const methodsOf = (address: string): readonly string[] => {
    const routed = fastify.supportedMethods.filter((method) => fastify.findRoute({ url: address, method }));
    const path = decodeURIComponent(address);
    // The console's pages have no dot in their paths; a file that is not there must not be answered with a page.
    const isConsole = sendConsole && !path.includes('.') && !NOT_THE_CONSOLES.test(path);
    return routed.length === 0 && isConsole ? ['GET', 'HEAD'] : routed;
  };
  fastify.addHook('onRequest', async (request, reply) => {
    if (!request.is404) return undefined;
    const methods = methodsOf(pathOf(request.url));
    if (methods.includes(request.method)) return undefined;
    if (methods.length === 0) return refuseWith(reply, 404);
    reply.header('allow', [...methods, 'OPTIONS'].join(', '));
    return request.method === 'OPTIONS' ? reply.code(204).send() : refuseWith(reply, 405);
  });
  // What calls for the answer of a file that is gone comes here too.
  fastify.setNotFoundHandler((request, reply) =>
    sendConsole && request.is404 ? sendConsole(request, reply) : refuseWith(reply, 404),
  );
}
