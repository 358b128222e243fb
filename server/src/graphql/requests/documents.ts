import { createHash } from 'node:crypto';
import { type DocumentNode, GraphQLError, type GraphQLSchema, Source, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { DOCUMENT_LIMITS, assertShape } from './documentShape.ts';
import { PreparedDocument } from './preparedDocument.ts';
import { RequestRefused, refuse } from './refusal.ts';
import { assertValid } from './validation.ts';

/**
 * Characters of all documents that are kept. A character of a document takes up to 200 bytes once it is parsed, and
 * what is compiled of it, and what its costs are, goes with it.
 */
const KEPT_CHARACTERS = 400_000;

/** Digits of a SHA-256 in hexadecimal, by which documents are kept. */
export const HASH_LENGTH = 64;

/** Documents that were parsed and found valid. Clients send the same few again and again. */
export class Documents {
  readonly #kept = new LRUCache<string, PreparedDocument>({
    maxSize: KEPT_CHARACTERS,
  });

  constructor(private readonly schema: GraphQLSchema) {}

  /**
   * The document of a source text.
   * @throws RequestRefused GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, QUERY_TOO_EXPENSIVE or BAD_USER_INPUT
   */
  of(source: string): PreparedDocument {
    const hash = createHash('sha256').update(source).digest('hex');
    const known = this.#kept.get(hash);
    if (known) return known;
    const document = parsed(source);
    assertShape(document);
    assertValid(this.schema, document);
    const prepared = new PreparedDocument(this.schema, document);
    this.#kept.set(hash, prepared, { size: source.length });
    return prepared;
  }

  /** The document whose source has this SHA-256, if it is kept. */
  known(hash: string): PreparedDocument | undefined {
    return this.#kept.get(hash);
  }
}

function parsed(source: string): DocumentNode {
  if (source.length > DOCUMENT_LIMITS.characters)
    refuse(
      'GRAPHQL_PARSE_FAILED',
      `A document has at most ${DOCUMENT_LIMITS.characters} characters. Send values as variables.`,
    );
  try {
    return parse(source, { maxLexicalTokens: DOCUMENT_LIMITS.tokens });
  } catch (error) {
    throw new RequestRefused([syntaxError(source, error)]);
  }
}

/** Where it is, and nothing of what stands there. */
function syntaxError(source: string, error: unknown): GraphQLError {
  const position = error instanceof GraphQLError ? error.positions?.[0] : undefined;
  const message =
    position === undefined || tooManyTokens(error)
      ? `This document is too long or too deeply nested: at most ${DOCUMENT_LIMITS.tokens} words and signs are read.`
      : 'This is not GraphQL. Something else must stand at this place.';
  return new GraphQLError(message, {
    source: new Source(source),
    ...(position !== undefined && { positions: [position] }),
    extensions: { code: 'GRAPHQL_PARSE_FAILED' },
  });
}

/** The parser's one message that is about a count. */
const tooManyTokens = (error: unknown): boolean =>
  error instanceof GraphQLError && error.message.startsWith('Syntax Error: Document contains more that ');
