import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { INTROSPECTION_SHAPE, NEEDED, type Shape } from './introspectionShape.ts';
import { refuse } from './refusal.ts';
import { fragmentOf, rootFieldsOf } from './rootFields.ts';

/**
 * What an operation asks of the schema: nothing; what tools ask, which is answered out of what was prepared; the name
 * and the kind of a type, as who tries out a connection does; or something else, which costs what its lists hold.
 */
export type IntrospectionKind = 'none' | 'standard' | 'name' | 'other';

/**
 * Selections that are looked at before it is said that this is no tool's introspection: that of 100 levels has 1,300.
 */
const STEPS = 5_000;

/** How often one document may ask for the schema. */
const SCHEMA_FIELDS = 2;

/**
 * Sorts an operation of a valid document.
 * @throws RequestRefused QUERY_TOO_EXPENSIVE where it asks for the schema again and again
 */
export function introspectionOf(document: DocumentNode, operation: OperationDefinitionNode): IntrospectionKind {
  const count = schemaFieldsIn(document);
  if (count === 0) return 'none';
  if (count > SCHEMA_FIELDS)
    refuse('QUERY_TOO_EXPENSIVE', `A document may ask for the schema ${SCHEMA_FIELDS} times.`, operation);
  if (asksForName(operation)) return 'name';
  if (document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION).length > 1) return 'other';
  if (!rootFieldsOf(document, operation).has('__schema')) return 'other';
  const paths = new StandardPaths(document).of(operation.selectionSet);
  return paths && NEEDED.every((path) => paths.has(path)) ? 'standard' : 'other';
}

/** The fields of a type that are no lists, nor other types. */
const NAMING = new Set(['__typename', 'name', 'kind', 'description']);

/** Whether an operation asks for `__type(name: ...) { name }`, and for nothing else. */
function asksForName({ selectionSet }: OperationDefinitionNode): boolean {
  return selectionSet.selections.every(
    (field) =>
      field.kind === Kind.FIELD &&
      (field.name.value === '__typename' ||
        (field.name.value === '__type' &&
          field.selectionSet?.selections.every((of) => of.kind === Kind.FIELD && NAMING.has(of.name.value)))),
  );
}

/** How often the schema is asked for: such fields stand at the root only, but perhaps in a fragment. */
function schemaFieldsIn(document: DocumentNode): number {
  let count = 0;
  visit(document, {
    Field(node) {
      if (node.name.value === '__schema' || node.name.value === '__type') count += 1;
    },
  });
  return count;
}

/** The paths of the fields that a selection asks for, while all of them are of the introspection that tools send. */
class StandardPaths {
  readonly #paths = new Set<string>();
  #steps = 0;

  constructor(private readonly document: DocumentNode) {}

  of(set: SelectionSetNode): ReadonlySet<string> | undefined {
    return this.#collect(set, INTROSPECTION_SHAPE, '') ? this.#paths : undefined;
  }

  #collect(set: SelectionSetNode, shape: Shape, path: string): boolean {
    return set.selections.every((selection) => {
      this.#steps += 1;
      if (this.#steps > STEPS || (selection.directives?.length ?? 0) > 0) return false;
      if (selection.kind === Kind.FIELD) return this.#field(selection, shape, path);
      if (selection.kind === Kind.INLINE_FRAGMENT) return this.#collect(selection.selectionSet, shape, path);
      const fragment = fragmentOf(this.document, selection.name.value);
      return fragment !== undefined && this.#collect(fragment, shape, path);
    });
  }

  #field(field: FieldNode, shape: Shape, path: string): boolean {
    const name = field.name.value;
    if (field.alias || !(field.arguments ?? []).every(isPlain)) return false;
    if (name === '__typename') return true;
    const inner = Object.hasOwn(shape, name) ? shape[name] : undefined;
    if (!inner) return false;
    const here = path === '' ? name : `${path}.${name}`;
    this.#paths.add(here);
    return !field.selectionSet || this.#collect(field.selectionSet, inner, here);
  }
}

/** `includeDeprecated: true`, and nothing that only the variables tell. */
const isPlain = ({ name, value }: NonNullable<FieldNode['arguments']>[number]): boolean =>
  name.value === 'includeDeprecated' && value.kind === Kind.BOOLEAN;
