import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
  type VariableDefinitionNode,
  getOperationAST,
  isInputType,
  typeFromAST,
} from 'graphql';
import { type InputPlace, placesOf } from './inputPlaces.ts';
import { type IntrospectionKind, introspectionOf } from './introspection.ts';
import { refuse } from './refusal.ts';
import { rootFieldsOf } from './rootFields.ts';

/** A variable that an operation declares. */
export interface PreparedVariable {
  readonly node: VariableDefinitionNode;
  readonly name: string;
  readonly type: GraphQLInputType;
  /** Where its value goes. */
  readonly place: InputPlace;
}

/** One operation of a valid document, and what is known of it whoever sends it with whatever variables. */
export interface PreparedOperation {
  readonly node: OperationDefinitionNode;
  readonly variables: readonly PreparedVariable[];
  /** How many fields of the mutation are run; 0 of a query. */
  readonly mutations: number;
  readonly introspection: IntrospectionKind;
  /** For which variables it was found affordable. */
  readonly affordable: Set<string>;
}

/** A document that was parsed and found valid. */
export class PreparedDocument {
  readonly #operations = new Map<string | null, PreparedOperation>();
  readonly #places: ReadonlyMap<string, InputPlace>;

  /** @throws RequestRefused BAD_USER_INPUT where a literal is too long */
  constructor(
    private readonly schema: GraphQLSchema,
    readonly document: DocumentNode,
  ) {
    this.#places = placesOf(document);
  }

  /** @throws RequestRefused OPERATION_RESOLUTION_FAILURE or GRAPHQL_VALIDATION_FAILED */
  operation(name: string | null): PreparedOperation {
    const known = this.#operations.get(name);
    if (known) return known;
    const node = getOperationAST(this.document, name);
    if (!node) {
      const message = name === null ? '`operationName` must say which operation.' : 'No operation has this name.';
      return refuse('OPERATION_RESOLUTION_FAILURE', message);
    }
    const prepared = this.#prepare(node);
    this.#operations.set(name, prepared);
    return prepared;
  }

  #prepare(node: OperationDefinitionNode): PreparedOperation {
    if (node.operation === OperationTypeNode.SUBSCRIPTION)
      refuse('GRAPHQL_VALIDATION_FAILED', 'There are no subscriptions. Ask again after a while.', node);
    const variables = (node.variableDefinitions ?? []).map((definition) => this.#variable(definition));
    const isMutation = node.operation === OperationTypeNode.MUTATION;
    return {
      node,
      variables,
      mutations: isMutation ? rootFieldsOf(this.document, node).size : 0,
      introspection: introspectionOf(this.document, node),
      affordable: new Set(),
    };
  }

  #variable(node: VariableDefinitionNode): PreparedVariable {
    const name = node.variable.name.value;
    const type = typeFromAST(this.schema, node.type);
    if (name.startsWith('__') || !isInputType(type))
      return refuse('GRAPHQL_VALIDATION_FAILED', 'The name of a variable does not begin with __.', node);
    return { node, name, type, place: this.#places.get(name) ?? {} };
  }
}
