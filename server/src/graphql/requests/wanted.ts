import { type GraphQLInputType, getNamedType, getNullableType, isEnumType, isListType } from 'graphql';

/** What a value must be, in words of the schema: the values of an enum, else the type. */
export function wanted(type: GraphQLInputType): string {
  const named = getNamedType(type);
  const nullable = getNullableType(type);
  if (!isEnumType(named)) return `of the type ${String(nullable)}`;
  const values = named.getValues().map((value) => value.name);
  return `${isListType(nullable) ? 'a list of' : 'one of'} ${values.join(', ')}`;
}
