import {
  type ASTNode,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  type ValidationContext,
  type ValidationRule,
  specifiedRules,
  validate,
} from 'graphql';
import { RequestRefused, errorOf } from './refusal.ts';
import { SENTENCES } from './validationSentences.ts';

/** So many errors are told of one document, and looked for. */
const ERRORS = 5;
/** So many places are told of one error. */
const PLACES = 5;

/** The specification's rules, each of which tells its errors in our own sentence. */
const RULES = specifiedRules.map((rule) => retold(rule));

/**
 * Checks a document against the schema. What is told of its errors names types, fields and arguments of the schema, and
 * quotes nothing: a literal may be a password, and so may what stands at the place of a name. There are no suggestions:
 * they cost most, and tell the schema to whoever may not ask for it.
 * @throws RequestRefused GRAPHQL_VALIDATION_FAILED
 */
export function assertValid(schema: GraphQLSchema, document: DocumentNode): void {
  const errors = validate(schema, document, RULES, { maxErrors: ERRORS, hideSuggestions: true });
  if (errors.length === 0) return;
  throw new RequestRefused(errors.slice(0, ERRORS).map((error) => (told.has(error) ? error : aborted())));
}

const told = new WeakSet<GraphQLError>();
const aborted = (): GraphQLError =>
  errorOf('GRAPHQL_VALIDATION_FAILED', 'This document is too entangled to be checked. Send a simpler one.');

function retold(rule: ValidationRule): ValidationRule {
  return (context) => {
    const reportError = (error: GraphQLError): void => {
      const nodes = error.nodes?.slice(0, PLACES) ?? [];
      const again = errorOf('GRAPHQL_VALIDATION_FAILED', sentenceOf(rule, context, nodes[0]), nodes);
      told.add(again);
      context.reportError(again);
    };
    // The same context in all but how it is told.
    return rule(Object.create(context, { reportError: { value: reportError } }) as ValidationContext);
  };
}

function sentenceOf(rule: ValidationRule, context: ValidationContext, node: ASTNode | undefined): string {
  const sentence = SENTENCES.get(rule) ?? 'This document does not fit the schema.';
  return typeof sentence === 'string' ? sentence : sentence(context, node);
}
