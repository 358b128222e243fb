import type { ErrorCode } from '@rollcall/shared';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { toUserError } from '../../graphql/index.ts';
import { Fault, type FaultCode, Refused } from '../../kernel/index.ts';
import { ALWAYS, answerFailure } from '../refusals.ts';
import { readerOf } from '../requestContext.ts';

/**
 * A refusal whose status, code and message are told to the caller. The message is a sentence of ours, without anything
 * that was sent.
 */
export class RouteRefusal extends Error {
  constructor(
    readonly status: 400 | 403 | 404 | 409 | 410 | 411 | 413 | 415 | 422 | 503,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const STATUS: Readonly<Record<FaultCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  PASSWORD_CHANGE_REQUIRED: 403,
  BAD_USER_INPUT: 400,
  TOO_MANY_REQUESTS: 429,
};

/** The status with which what a module's route throws is answered. */
export function statusOf(error: unknown): number {
  if (error instanceof RouteRefusal) return error.status;
  if (error instanceof Fault) return STATUS[error.code];
  if (error instanceof Refused) return error.issues.some(({ code }) => isForNow(code)) ? 429 : 422;
  const status: unknown = Reflect.get(Object(error), 'statusCode');
  return typeof status === 'number' ? status : 500;
}

const isForNow = (code: ErrorCode): boolean => code === 'TOO_MANY_REQUESTS' || code === 'TOO_MANY_ATTEMPTS';

/** Answers what a module's route throws, in the API's one form of errors, each with the request ID. */
export function answerRouteError(
  error: FastifyError | Error,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const answer = (status: number, errors: readonly GraphQLFormattedError[]): FastifyReply =>
    reply.code(status).headers(ALWAYS).send({ errors });
  const told = (code: string, message: string, details: object = {}): GraphQLFormattedError => ({
    message,
    extensions: { code, ...details, requestId: request.id },
  });

  if (error instanceof RouteRefusal) return answer(statusOf(error), [told(error.code, error.message)]);
  if (error instanceof Fault) return answer(statusOf(error), [told(error.code, error.message, error.details)]);
  if (error instanceof Refused) {
    const errors = error.issues.map((issue) => toUserError(issue, readerOf(request)));
    return answer(
      statusOf(error),
      errors.map(({ code, message, field, retryAt }) =>
        told(code, message, { ...(field !== null && { field }), ...(retryAt && { retryAt: retryAt.toISOString() }) }),
      ),
    );
  }
  return answerFailure(error as FastifyError, request, reply);
}
