import { type GraphQLSchema, isInputObjectType, isObjectType } from 'graphql';

const known = new WeakMap<GraphQLSchema, ReadonlySet<string>>();

/**
 * The names of a schema's arguments and fields: the only ones that are repeated to whoever sends a variable named so.
 */
export function namesOf(schema: GraphQLSchema): ReadonlySet<string> {
  const names = known.get(schema) ?? new Set(collected(schema));
  known.set(schema, names);
  return names;
}

function* collected(schema: GraphQLSchema): Generator<string, void> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInputObjectType(type)) yield* Object.keys(type.getFields());
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      yield field.name;
      yield* field.args.map((arg) => arg.name);
    }
  }
}
