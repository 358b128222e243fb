import type { Issue } from '@rollcall/shared';

/** Why a request is answered with a GraphQL error rather than with data. */
export type FaultCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'PASSWORD_CHANGE_REQUIRED'
  | 'BAD_USER_INPUT'
  | 'TOO_MANY_REQUESTS';

/** A fault whose code and message may be shown to the caller. Anything else that is thrown stays inside. */
export class Fault extends Error {
  constructor(
    readonly code: FaultCode,
    message: string,
    /** What else the error's `extensions` tell. */
    readonly details: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

/**
 * An expected refusal. Thrown so that it rolls the transaction back; the mutation's payload carries it as `userErrors`.
 */
export class Refused extends Error {
  constructor(readonly issues: readonly Issue[]) {
    super(issues.map((issue) => issue.code).join(', '));
  }
}

/** A request of an operator that can't be met; the message says why and what would help. */
export class OperatorError extends Error {}

/** Refuses for one reason. */
export function refuse(issue: Issue): never {
  throw new Refused([issue]);
}
