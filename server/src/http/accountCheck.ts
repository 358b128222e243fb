import type { FastifyRequest } from 'fastify';
import type { UserPrincipal } from '../kernel/index.ts';

/** In which a page of the console says for whom it asks: the ID of the user that it shows. */
const ACCOUNT_HEADER = 'x-rollcall-user';

/**
 * Whether a request is made for another user than the session's: somebody else has signed in, in the same browser,
 * since the page that sends it was opened. Requests that name nobody, as programs send them, and those of someone
 * signed out are for the access levels to judge.
 */
export function isForAnother(request: FastifyRequest, actor: UserPrincipal | null): boolean {
  const shown = request.headers[ACCOUNT_HEADER];
  return actor !== null && shown !== undefined && shown !== actor.userId;
}

export const ACCOUNT_CHANGED_MESSAGE =
  'Another account is signed in than the one that this request is for. Nothing was carried out.';

/** The answer to it, in the form of GraphQL. Nothing of the request was looked at. */
export const ACCOUNT_CHANGED = {
  errors: [
    {
      message: ACCOUNT_CHANGED_MESSAGE,
      extensions: { code: 'ACCOUNT_CHANGED' },
    },
  ],
} as const;
