import { type DocumentNode, Kind, visit } from 'graphql';
import { refuse } from './refusal.ts';

/**
 * What one document may hold, whoever sends it. The console's largest has a tenth of each; tools' introspection has 100
 * levels.
 */
export const DOCUMENT_LIMITS = {
  characters: 60_000,
  tokens: 3_000,
  /** Braces and brackets within one another. */
  nesting: 120,
  operations: 20,
  fragments: 100,
  aliases: 50,
  /** At one place, and in all. */
  directivesHere: 3,
  directives: 50,
  variables: 50,
  /** Fields and fragments between two braces. */
  selections: 200,
  /**
   * Pairs of fields that have the same name in the answer, anywhere in the document: validation compares one with
   * another.
   */
  pairs: 25_000,
} as const;

/**
 * Counts what a document holds, before anything compares one part with another.
 * @throws RequestRefused QUERY_TOO_EXPENSIVE
 */
export function assertShape(document: DocumentNode): void {
  const counts = { operations: 0, fragments: 0, aliases: 0, directives: 0 };
  const named = new Map<string, number>();
  let pairs = 0;
  const count = (what: keyof typeof counts, by = 1): void => {
    counts[what] += by;
    if (counts[what] > DOCUMENT_LIMITS[what]) tooMany(what, DOCUMENT_LIMITS[what]);
  };
  let depth = 0;
  visit(document, {
    leave(node) {
      if (NESTING.has(node.kind)) depth -= 1;
    },
    enter(node) {
      if (NESTING.has(node.kind)) depth += 1;
      if (depth > DOCUMENT_LIMITS.nesting) tooMany('braces within braces', DOCUMENT_LIMITS.nesting);
      if ('directives' in node && node.directives && node.directives.length > 0) {
        if (node.directives.length > DOCUMENT_LIMITS.directivesHere)
          tooMany('directives at one place', DOCUMENT_LIMITS.directivesHere);
        count('directives', node.directives.length);
      }
      switch (node.kind) {
        case Kind.OPERATION_DEFINITION:
          if ((node.variableDefinitions?.length ?? 0) > DOCUMENT_LIMITS.variables)
            tooMany('variables', DOCUMENT_LIMITS.variables);
          return count('operations');
        case Kind.FRAGMENT_DEFINITION:
          return count('fragments');
        case Kind.FIELD: {
          const name = (node.alias ?? node.name).value;
          const others = named.get(name) ?? 0;
          named.set(name, others + 1);
          pairs += others;
          if (pairs > DOCUMENT_LIMITS.pairs)
            tooMany('fields of the same name', Math.round(Math.sqrt(2 * DOCUMENT_LIMITS.pairs)));
          return node.alias ? count('aliases') : undefined;
        }
        case Kind.SELECTION_SET:
          if (node.selections.length > DOCUMENT_LIMITS.selections)
            tooMany('fields between two braces', DOCUMENT_LIMITS.selections);
          return undefined;
        default:
          return undefined;
      }
    },
  });
}

const NESTING: ReadonlySet<Kind> = new Set([Kind.SELECTION_SET, Kind.LIST, Kind.OBJECT, Kind.LIST_TYPE]);

const tooMany = (what: string, limit: number): never =>
  refuse('QUERY_TOO_EXPENSIVE', `This document has too many ${what}: at most ${limit} are answered.`);
