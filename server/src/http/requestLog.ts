import type { FastifyRequest, FastifyServerOptions } from 'fastify';
import { errorForLog } from '../kernel/index.ts';
import { pathOf } from './addresses.ts';

/** Where lines of the log are written to, if not to the standard output. */
export interface LogStream {
  write(line: string): void;
}

/** Characters of a path that the log keeps. */
const PATH = 200;

/** Addresses that are secrets themselves: links to files, and where senders send that know no other credentials. */
const SECRET_ADDRESS = /^(\/(?:files|hooks\/(?:miitel|audio))\/).+/i;

/** What is as long as the secrets in addresses are: part of one, where its beginning was mistyped. */
const SECRET = /[\w-]{40,}/g;

/** The path of an address as the log keeps it, without the secrets that are part of it. */
function pathForLog(url: string): string {
  const path = decoded(pathOf(url));
  return path.replace(SECRET_ADDRESS, '$1…').replace(SECRET, '…').slice(0, PATH);
}

/** As the router reads a path: `/%66iles` is `/files`. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** A request as the log keeps it: no header, nothing of a body, and of the address nothing behind the question mark. */
function requestForLog({ method, url, ip, socket }: FastifyRequest): Record<string, unknown> {
  return {
    method,
    path: pathForLog(url),
    remoteAddress: ip,
    remotePort: socket.remotePort,
  };
}

/** The error that a line of the log is about, if any. */
function errorOf(first: unknown): Error | undefined {
  const error: unknown =
    first instanceof Error || typeof first !== 'object' || !first ? first : Reflect.get(first, 'err');
  return error instanceof Error ? error : undefined;
}

/** How Fastify and all that it hands its log to write it: at no level anything that a caller sent. */
export function requestLog(level: string, stream: LogStream | undefined): FastifyServerOptions['logger'] {
  return {
    level,
    ...(stream && { stream }),
    redact: ['req.headers.cookie', 'req.headers.authorization'],
    serializers: { err: errorForLog, req: requestForLog },
    hooks: {
      logMethod([first, message, ...rest], method) {
        const error = errorOf(first);
        // Without a message of ours the error's own would be written as it is, which may quote what was sent.
        const own = error && (message === undefined || message === error.message);
        method.apply(this, [first, own ? 'A failure' : message, ...rest] as Parameters<typeof method>);
      },
    },
  };
}
