/** Fields, and what may be selected of each. */
export interface Shape {
  readonly [field: string]: Shape;
}

const LEAF: Shape = {};
const DESCRIBED = { name: LEAF, description: LEAF } satisfies Shape;
const DEPRECATABLE = { isDeprecated: LEAF, deprecationReason: LEAF } satisfies Shape;

/** A reference to a type, as deep as it is asked for: it ends where the type does. */
const TYPE_REF: Shape = {
  kind: LEAF,
  ...DESCRIBED,
  get ofType() {
    return TYPE_REF;
  },
};
const INPUT_VALUE: Shape = { ...DESCRIBED, ...DEPRECATABLE, type: TYPE_REF, defaultValue: LEAF };
const FULL_TYPE: Shape = {
  kind: LEAF,
  ...DESCRIBED,
  specifiedByURL: LEAF,
  isOneOf: LEAF,
  fields: { ...DESCRIBED, ...DEPRECATABLE, args: INPUT_VALUE, type: TYPE_REF },
  inputFields: INPUT_VALUE,
  interfaces: TYPE_REF,
  enumValues: { ...DESCRIBED, ...DEPRECATABLE },
  possibleTypes: TYPE_REF,
};
const ROOT_TYPE: Shape = { kind: LEAF, name: LEAF };

/**
 * The most that the introspection of tools asks for: graphql-js's `getIntrospectionQuery` with every option, which
 * GraphiQL, code generators and desktop clients send, in whatever order and in whichever fragments.
 */
export const INTROSPECTION_SHAPE: Shape = {
  __schema: {
    description: LEAF,
    queryType: ROOT_TYPE,
    mutationType: ROOT_TYPE,
    subscriptionType: ROOT_TYPE,
    types: FULL_TYPE,
    directives: { ...DESCRIBED, ...DEPRECATABLE, isRepeatable: LEAF, locations: LEAF, args: INPUT_VALUE },
  },
};

/** The least that it asks for: who asks for less is no such tool. */
export const NEEDED: readonly string[] = [
  'queryType.name',
  'types.kind',
  'types.name',
  'types.fields.name',
  'types.fields.args.name',
  'types.fields.type.kind',
  'types.inputFields.name',
  'types.interfaces.name',
  'types.enumValues.name',
  'types.possibleTypes.name',
  'directives.name',
  'directives.args.name',
].map((path) => `__schema.${path}`);
