import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

/** A request that carries a secret at one place, and what may become of it. */
export interface CanaryCase {
  /** The operation, the place, and how it is wrong there. */
  readonly name: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** What must come out nowhere, unless it was taken for what it stands for. */
  readonly canary: string;
  /** Whether the place is that of a password, which comes out nowhere even where it is taken. */
  readonly isPassword: boolean;
}

/** How a value is put at a place: as it is asked for, and wrong in every way. */
const SHAPES: Readonly<Record<string, (canary: string) => unknown>> = {
  'as a text': (canary) => canary,
  'in a list': (canary) => [canary],
  'in a list of lists': (canary) => [[canary]],
  'in an object': (canary) => ({ secret: canary }),
  'as a key': (canary) => ({ [canary]: 1 }),
  'a thousand times too long': (canary) => canary + 'x'.repeat(20_000),
  'with a line break': (canary) => `${canary}\n${canary}`,
  'in quotes': (canary) => `"${canary}" got invalid value '${canary}'`,
};

let made = 0;
/** A password by every rule, and never the same. */
function newCanary(): string {
  made += 1;
  return `Kanarie-${made}-zq!Geheim`;
}

type Position = { readonly path: readonly string[]; readonly field: GraphQLArgument | GraphQLInputField };

/** Every place at which an argument takes a value, the argument itself among them. */
function* positionsOf(field: GraphQLArgument | GraphQLInputField, way: readonly string[]): Generator<Position> {
  const path = [...way, field.name];
  yield { path, field };
  const type = nullable(field.type);
  if (!isInputObjectType(type) || path.length > 4) return;
  for (const inner of Object.values(type.getFields())) yield* positionsOf(inner, path);
}

const nullable = (type: GraphQLInputType): GraphQLInputType => (isNonNullType(type) ? type.ofType : type);

/** A value that a type takes, with every optional field on the way to a place. */
function sampleOf(type: GraphQLInputType, way: readonly string[]): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType, way);
  if (isListType(type)) return [sampleOf(type.ofType, [])];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const wanted = Object.values(type.getFields()).filter(
      (field) => isNonNullType(field.type) || field.name === way[0],
    );
    return Object.fromEntries(
      wanted.map((field) => [field.name, sampleOf(field.type, field.name === way[0] ? way.slice(1) : [])]),
    );
  }
  const samples: Readonly<Record<string, unknown>> = { Int: 1, Boolean: true, DateTime: '2026-11-29T00:00:00Z' };
  return samples[String(type)] ?? 'text';
}

/** Puts a value at a place of a sample. */
function withValue(sample: unknown, path: readonly string[], value: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  const inside = typeof sample === 'object' && sample !== null ? { ...sample } : {};
  return { ...inside, [first]: withValue(Reflect.get(inside, first), rest, value) };
}

/**
 * A secret at every place of every argument of every operation, wrong in every way; then in every place of a document.
 */
export function* canaryCases(schema: GraphQLSchema): Generator<CanaryCase> {
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      const operation = root?.name === 'Query' ? 'query' : 'mutation';
      yield* casesOf(operation, field);
      yield* documentCasesOf(operation, field);
    }
  }
}

function* casesOf(operation: string, field: GraphQLField<unknown, unknown>): Generator<CanaryCase> {
  const selection = Object.keys(SELECTIONS).find((name) => String(field.type).includes(name));
  for (const { path, field: place } of field.args.flatMap((arg) => [...positionsOf(arg, [])])) {
    const args = field.args.filter((arg) => isNonNullType(arg.type) || arg.name === path[0]);
    const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
    const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
    const query = `${operation} (${declared}) { ${field.name}(${passed}) ${SELECTIONS[selection ?? ''] ?? '{ __typename }'} }`;
    const sample = Object.fromEntries(
      args.map((arg) => [arg.name, sampleOf(arg.type, arg.name === path[0] ? path.slice(1) : [])]),
    );
    const isPassword = /password|csv|rows/i.test(place.name);
    for (const [how, shape] of Object.entries(SHAPES)) {
      const canary = newCanary();
      const name = `${field.name} ${path.join('.')} ${how}`;
      yield { name, body: { query, variables: withValue(sample, path, shape(canary)) }, canary, isPassword };
    }
    // Beside a place that is empty: what is said of the empty one must not tell of the others.
    const canary = newCanary();
    const beside = withValue(withValue(sample, [...path.slice(0, -1), 'password'], canary), path, null);
    yield {
      name: `${field.name} beside an empty ${path.join('.')}`,
      body: { query, variables: beside },
      canary,
      isPassword: true,
    };
  }
}

/** What is asked of an answer: the refusals, in words. */
const SELECTIONS: Readonly<Record<string, string>> = {
  Payload: '{ userErrors { code field message } }',
  Connection: '{ totalCount }',
};

function* documentCasesOf(operation: string, { name, args }: GraphQLField<unknown, unknown>): Generator<CanaryCase> {
  const word = `Kanarie${(made += 1)}zqGeheim`;
  const arg = args[0]?.name ?? 'input';
  const documents: Readonly<Record<string, (canary: string) => object>> = {
    'as a text': () => ({ query: `${operation} { ${name}(${arg}: "${word}") { __typename } }` }),
    'as an enum': () => ({ query: `${operation} { ${name}(${arg}: ${word}) { __typename } }` }),
    'inside an object': () => ({ query: `${operation} { ${name}(${arg}: { password: ["${word}"] }) { __typename } }` }),
    'as a field of an object': () => ({ query: `${operation} { ${name}(${arg}: { ${word}: 1 }) { __typename } }` }),
    'as a field': () => ({ query: `${operation} { ${name} { ${word} } }` }),
    'as an argument': () => ({ query: `${operation} { ${name}(${word}: 1) { __typename } }` }),
    'as a directive': () => ({ query: `${operation} { ${name} @${word} { __typename } }` }),
    'as a fragment': () => ({ query: `${operation} { ${name} { ...${word} } }` }),
    'as a type': () => ({ query: `${operation} { ${name} { ... on ${word} { id } } }` }),
    'as a variable': () => ({ query: `${operation} { ${name}(${arg}: $${word}) { __typename } }` }),
    'as the type of a variable': () => ({ query: `${operation} ($v: ${word}) { ${name}(${arg}: $v) { __typename } }` }),
    'in a text that never ends': () => ({ query: `${operation} { ${name}(${arg}: "${word}` }),
    'behind the end': () => ({ query: `${operation} { ${name} { __typename } } } ${word}` }),
    'as the name of the operation': () => ({ query: `${operation} a { ${name} { __typename } }`, operationName: word }),
    'as an extension': () => ({
      query: `${operation} { ${name} { __typename } }`,
      extensions: { persistedQuery: { sha256Hash: word, version: 1 } },
    }),
    'as all variables': () => ({ query: `${operation} { ${name} { __typename } }`, variables: word }),
  };
  for (const [how, document] of Object.entries(documents)) {
    yield { name: `${name} ${how} of the document`, body: { ...document(word) }, canary: word, isPassword: true };
  }
}
