import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import { fragmentOf } from './rootFields.ts';

/** How deeply an operation's fields are nested. Introspection is not counted: its lists are, by their cost. */
export function depthOf(document: DocumentNode, operation: OperationDefinitionNode): number {
  // Each fragment is measured once: a document that spreads fragments within fragments would take forever otherwise.
  const measured = new Map<string, number>();
  const ofFragment = (name: string): number => {
    const depth = measured.get(name) ?? ofSet(fragmentOf(document, name));
    measured.set(name, depth);
    return depth;
  };
  const ofSet = (set: SelectionSetNode | undefined): number => {
    const depths = (set?.selections ?? []).map((selection): number => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
      if (selection.kind === Kind.INLINE_FRAGMENT) return ofSet(selection.selectionSet);
      return selection.name.value.startsWith('__') ? 0 : 1 + ofSet(selection.selectionSet);
    });
    return Math.max(0, ...depths);
  };
  return ofSet(operation.selectionSet);
}
