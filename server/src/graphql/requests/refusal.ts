import { type ASTNode, GraphQLError } from 'graphql';

/** Why a request is not run. Its messages hold no word of the request: one of them may be a password. */
export type RefusalCode =
  | 'BAD_REQUEST'
  | 'BAD_USER_INPUT'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'OPERATION_RESOLUTION_FAILURE'
  | 'PERSISTED_QUERY_NOT_SUPPORTED'
  | 'QUERY_TOO_DEEP'
  | 'QUERY_TOO_EXPENSIVE';

/** A request that is refused before any of it runs: with HTTP's 400, and these errors. */
export class RequestRefused extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super('A request was refused');
  }
}

/** @param nodes where in the document it is, whose line and column are told */
export const errorOf = (code: RefusalCode, message: string, nodes?: readonly ASTNode[]): GraphQLError =>
  new GraphQLError(message, { ...(nodes && { nodes }), extensions: { code } });

export const refuse = (code: RefusalCode, message: string, ...nodes: readonly ASTNode[]): never => {
  throw new RequestRefused([errorOf(code, message, nodes)]);
};
