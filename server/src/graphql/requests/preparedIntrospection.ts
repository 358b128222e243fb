import { type DocumentNode, type ExecutionResult, type GraphQLSchema, executeSync, getOperationAST } from 'graphql';
import { LRUCache } from 'lru-cache';
import { introspectionOf } from './introspection.ts';

/** Answers that are kept, each of some hundred kilobytes: tools send few different documents. */
const KEPT = 8;

/**
 * The answers to tools' introspection: the schema never changes while the server runs, so each is made once, text and
 * all.
 */
export class PreparedIntrospection {
  readonly #answers = new LRUCache<DocumentNode, ExecutionResult>({ max: KEPT });
  readonly #standard = new WeakMap<DocumentNode, boolean>();
  readonly #texts = new WeakMap<object, string>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** The answer to a document whose introspection is standard; undefined for any other. */
  answer(document: DocumentNode): ExecutionResult | undefined {
    if (!this.#isStandard(document)) return undefined;
    const known = this.#answers.get(document);
    if (known) return known;
    const made = executeSync({ schema: this.schema, document });
    this.#answers.set(document, made);
    return made;
  }

  #isStandard(document: DocumentNode): boolean {
    const known = this.#standard.get(document);
    if (known !== undefined) return known;
    const operation = getOperationAST(document);
    const standard = operation != null && introspectionOf(document, operation) === 'standard';
    this.#standard.set(document, standard);
    return standard;
  }

  /** An answer as JSON, made once where it is one of these. */
  toText(answer: { readonly data?: Record<string, unknown> | null | undefined }): string {
    const { data } = answer;
    if (!data || !('__schema' in data)) return stringify(answer);
    const text = this.#texts.get(data) ?? stringify(answer);
    this.#texts.set(data, text);
    return text;
  }
}

const stringify = (answer: unknown): string => `${JSON.stringify(answer)}\n`;
