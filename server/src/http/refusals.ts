import { STATUS_CODES, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyBaseLogger, FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { isUnavailable } from '../database/index.ts';
import { INTERNAL_MESSAGE, UNAVAILABLE_MESSAGE } from '../graphql/index.ts';

/**
 * What a caller is told whose request was refused before GraphQL saw it: a code and a sentence of our own, and nothing
 * that was sent.
 */
const REFUSALS = {
  400: ['BAD_REQUEST', 'This request is not valid HTTP, or its body is not valid JSON.'],
  404: ['NOT_FOUND', 'There is nothing here.'],
  405: ['METHOD_NOT_ALLOWED', 'This method is not for this address; the header Allow names those that are.'],
  408: ['REQUEST_TIMEOUT', 'The request took too long to arrive.'],
  413: ['REQUEST_TOO_LARGE', "The request's body is too large."],
  414: ['URL_TOO_LONG', 'The address is too long.'],
  415: ['UNSUPPORTED_MEDIA_TYPE', 'The body must be JSON, with the header Content-Type: application/json.'],
  431: ['HEADERS_TOO_LARGE', "The request's headers are too large, or too many."],
} as const;

export type RefusalStatus = keyof typeof REFUSALS;

/**
 * What everyone is told of the API's answers: to keep none of them, and to take none for anything else than it says.
 */
export const ALWAYS = {
  'cache-control': 'no-store',
  'content-type': 'application/json; charset=utf-8',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
} as const;

/** When to ask again while the database can't be had, in seconds. */
const RETRY_AFTER = '5';

/** The body of a refusal, in GraphQL's form of errors. */
function refusal(status: RefusalStatus, requestId?: string): object {
  const [code, message] = REFUSALS[status];
  return { errors: [{ message, extensions: { code, ...(requestId !== undefined && { requestId }) } }] };
}

const isKnown = (status: number): status is RefusalStatus => status in REFUSALS;

/** Refuses a request in the API's form. */
export const refuseWith = (reply: FastifyReply, status: RefusalStatus): FastifyReply =>
  reply.code(status).headers(ALWAYS).send(refusal(status, reply.request.id));

/** Answers what failed outside of GraphQL: the caller's mistakes by what they are, and of ours only the request ID. */
export function answerFailure(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = error.statusCode ?? 500;
  if (status >= 400 && status < 500) return refuseWith(reply, isKnown(status) ? status : 400);
  request.log.error({ requestId: request.id, err: error }, 'A request failed');
  const requestId = request.id;
  if (isUnavailable(error)) {
    const extensions = { code: 'SERVICE_UNAVAILABLE', requestId };
    const errors = [{ message: UNAVAILABLE_MESSAGE, extensions }];
    return reply.code(503).headers(ALWAYS).header('retry-after', RETRY_AFTER).send({ errors });
  }
  const extensions = { code: 'INTERNAL_SERVER_ERROR', requestId };
  return reply
    .code(status >= 500 ? status : 500)
    .headers(ALWAYS)
    .send({ errors: [{ message: INTERNAL_MESSAGE, extensions }] });
}

/** The status of what Node.js could not take for a request, by the code of its error. */
const STATUS_OF: Readonly<Record<string, RefusalStatus>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
};

/**
 * Answers what is no request, or none in time, and ends the connection. The error carries what was sent, so it is not
 * logged whole.
 */
export function answerClientError(
  log: FastifyBaseLogger,
  error: Error & { readonly code?: string },
  socket: Socket,
): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const status = STATUS_OF[error.code ?? ''] ?? 400;
  log.debug({ status }, 'A connection was closed for what it sent');
  // Behind the beginning of another answer nothing more may be written, as Node.js itself sees to where it answers.
  const answering: unknown = Reflect.get(socket, '_httpMessage');
  if (!socket.writable || (answering instanceof ServerResponse && answering.headersSent)) {
    socket.destroy();
    return;
  }
  const body = JSON.stringify(refusal(status));
  const headers = { ...ALWAYS, 'content-length': String(Buffer.byteLength(body)), connection: 'close' };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', body].join('\r\n'), () => socket.destroy());
}
