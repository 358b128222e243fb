import { BREAK, type DocumentNode, visit } from 'graphql';

/** Larger documents are seldom repeated, and compiling takes as long as running them many times. */
const COMPILED_SELECTIONS = 300;

/**
 * Whether a document may be compiled. The compiler writes the names of a document into objects that have a prototype,
 * so one that an object has already, such as `__proto__`, would be lost.
 */
export function isCompilable(document: DocumentNode): boolean {
  let selections = 0;
  let compilable = true;
  visit(document, {
    Name(node) {
      if (node.value in Object.prototype) compilable = false;
      return compilable ? undefined : BREAK;
    },
    SelectionSet(node) {
      selections += node.selections.length;
    },
  });
  return compilable && selections <= COMPILED_SELECTIONS;
}
