import type { Server } from 'node:http';
import type { FastifyHttpOptions } from 'fastify';

/** How much of a connection one client may take. Times are milliseconds. */
export interface ConnectionLimits {
  /** From a connection's first byte, or its opening, to the end of a request's headers. */
  readonly headers: number;
  /** From a request's first byte to its last: the greatest file over a line of a megabit a second. */
  readonly request: number;
  /** For which nothing at all is sent either way. */
  readonly silence: number;
  /** For which a connection is kept for a next request: longer than proxies keep theirs, 60 seconds. */
  readonly keepAlive: number;
  /** How often times that have run out are looked for. */
  readonly check: number;
  /** Connections at once; the next is closed as it comes. */
  readonly connections: number;
}

export const CONNECTION_LIMITS: ConnectionLimits = {
  headers: 20_000,
  request: 120_000,
  silence: 150_000,
  keepAlive: 72_000,
  check: 5_000,
  connections: 5_000,
};

/** What a request's line and headers may have: bytes of both, characters of the address, and number of headers. */
export const HEADER_LIMITS = { bytes: 16_384, url: 8_192, count: 100 } as const;

/** The limits as Fastify and Node.js take them. */
export const limitOptions = (limits: ConnectionLimits) =>
  ({
    requestTimeout: limits.request,
    connectionTimeout: limits.silence,
    keepAliveTimeout: limits.keepAlive,
    http: {
      headersTimeout: limits.headers,
      connectionsCheckingInterval: limits.check,
      maxHeaderSize: HEADER_LIMITS.bytes,
    },
  }) satisfies FastifyHttpOptions<Server>;
