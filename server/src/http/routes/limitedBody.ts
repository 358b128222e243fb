import { type Readable, Transform } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { RouteRefusal } from './routeErrors.ts';

/** The answer to more bytes than a route takes. */
export const tooLarge = (limit: number): RouteRefusal =>
  new RouteRefusal(413, 'REQUEST_TOO_LARGE', `The body may have ${limit} bytes.`);

/** Hands a scope's routes every body as the stream that it is, whatever it says to be, and counts what comes. */
export function streamBodies(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', (request, payload, done) => {
    done(null, counted(payload, request.routeOptions.config.rules?.bodyLimit ?? 0));
  });
}

/**
 * The body of a request as it arrives. It fails with 413 behind the last byte that the route takes, and where the
 * connection is cut before its end; what was made of it is then for the route to remove.
 */
export function bodyOf({ body }: FastifyRequest): Readable {
  return body instanceof Transform ? body : counted(undefined, 0);
}

/**
 * Of a stream that is too long the rest is left to Node.js, which lets it run out after the answer: to cut it off would
 * cut the answer too.
 */
function counted(payload: Readable | undefined, limit: number): Transform {
  let size = 0;
  const body = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > limit) done(tooLarge(limit));
      else done(null, chunk);
    },
  });
  if (!payload) return body.end();
  payload.once('error', (error) => body.destroy(isCutOff(error) ? cutOff() : error));
  payload.once('close', () => {
    if (!payload.readableEnded && !body.destroyed) body.destroy(cutOff());
  });
  return payload.pipe(body);
}

/** Whether a client went away, which is nothing that fails here. */
const isCutOff = (error: Error): boolean => 'code' in error && error.code === 'ECONNRESET';

const cutOff = (): RouteRefusal =>
  new RouteRefusal(400, 'BAD_REQUEST', 'The connection was cut off before the end of the body.');
