import { type DocumentNode, type GraphQLSchema, OperationTypeNode } from 'graphql';
import { REQUEST_LIMITS, assertAffordable } from './cost.ts';
import { Documents, HASH_LENGTH } from './documents.ts';
import type { PreparedOperation } from './preparedDocument.ts';
import { refuse } from './refusal.ts';
import { type RequestBody, readRequestBody } from './requestBody.ts';
import { assertVariables } from './variables.ts';

export interface AdmissionOptions {
  /** Whether the schema may be asked for at all. */
  readonly introspection: boolean;
}

/**
 * Looks at every request before it runs: its form, its document, what it costs, its variables. All it can, it knows by
 * document.
 */
export class Admission {
  /** Apart, so that nobody signed out can crowd out the documents of those who are signed in. */
  readonly #documents: { readonly signedIn: Documents; readonly signedOut: Documents };

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly options: AdmissionOptions,
  ) {
    this.#documents = { signedIn: new Documents(schema), signedOut: new Documents(schema) };
  }

  /**
   * Admits a request's parsed body, and returns what of it is run.
   * @throws RequestRefused with the errors to tell
   */
  admit(parsed: unknown, isSignedIn: boolean): RequestBody {
    const body = readRequestBody(parsed);
    const document = this.#documents[isSignedIn ? 'signedIn' : 'signedOut'].of(body.query);
    const operation = document.operation(body.operationName);
    this.#assertAllowed(operation, isSignedIn);
    assertVariables(this.schema, operation, body.variables);
    if (operation.introspection !== 'standard') assertAffordable(this.schema, document, operation, body.variables);
    return body;
  }

  /**
   * The document of a request that was admitted just now, by the end of a key: the SHA-256 of its source in
   * hexadecimal.
   */
  documentOf(key: string): DocumentNode | undefined {
    const hash = key.slice(-HASH_LENGTH);
    return (this.#documents.signedIn.known(hash) ?? this.#documents.signedOut.known(hash))?.document;
  }

  #assertAllowed(operation: PreparedOperation, isSignedIn: boolean): void {
    const { introspection, mutations, node } = operation;
    if (introspection !== 'none' && !this.options.introspection)
      refuse('GRAPHQL_VALIDATION_FAILED', 'This server does not tell its schema.', node);
    if (introspection === 'other' && !isSignedIn)
      refuse(
        'GRAPHQL_VALIDATION_FAILED',
        'Signed out, only the whole introspection that tools send is answered.',
        node,
      );
    const limit = isSignedIn ? REQUEST_LIMITS.mutations : REQUEST_LIMITS.mutationsSignedOut;
    if (node.operation === OperationTypeNode.MUTATION && mutations > limit) {
      const message = `This request has ${mutations} mutations; at most ${limit} ${limit === 1 ? 'is' : 'are'} run at once.`;
      refuse('QUERY_TOO_EXPENSIVE', isSignedIn ? message : `${message} Sign in first.`, node);
    }
  }
}
