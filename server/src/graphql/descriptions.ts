import { type GraphQLObjectType, type GraphQLSchema, getNamedType } from 'graphql';

/** What is said of every value of an enum, as `valuesConfig` wants it. */
export const describedValues = <K extends string>(
  texts: Readonly<Record<K, string>>,
): Record<string, { description: string }> =>
  Object.fromEntries(Object.entries<string>(texts).map(([value, description]) => [value, { description }]));

/** An enum whose values are their own names, out of what is said of each. */
export const valuesOf = <K extends string>(texts: Readonly<Record<K, string>>): { readonly [V in K]: V } =>
  Object.fromEntries(Object.keys(texts).map((value) => [value, value])) as { readonly [V in K]: V };

const USER_ERRORS =
  'Why it was refused, and nothing was changed; empty where it was carried out. Beside those that are named, any ' +
  'mutation may be refused with TOO_MANY_REQUESTS, and one that would give privileges with PRIVILEGES_NOT_BY_TOKEN where ' +
  'a service token asks for it.';

/** Describes what every mutation has by convention: its one `input`, its payload and the `userErrors` in it. */
function describeMutations(mutations: GraphQLObjectType): void {
  mutations.description ??=
    'What changes something, and what makes a file. A document has at most 10, which are carried out one after the other; ' +
    'one that fails is null, beside its error, and takes nothing from the others.';
  for (const field of Object.values(mutations.getFields())) {
    const payload = getNamedType(field.type) as GraphQLObjectType;
    payload.description ??= `What came of \`${field.name}\`.`;
    const userErrors = payload.getFields()['userErrors'];
    if (userErrors) userErrors.description ??= USER_ERRORS;
    for (const arg of field.args) {
      arg.description ??= `What \`${field.name}\` takes.`;
      const input = getNamedType(arg.type);
      input.description ??= `What \`${field.name}\` takes.`;
    }
  }
}

/**
 * Says of the schema what follows from its conventions, so that no module has to repeat it. What a module says itself
 * stays.
 */
export function describeConventions(schema: GraphQLSchema): void {
  const [queries, mutations] = [schema.getQueryType(), schema.getMutationType()];
  if (queries)
    queries.description ??= 'What can be read. Of another organization there is nothing, as if it were not there.';
  if (mutations) describeMutations(mutations);
}
