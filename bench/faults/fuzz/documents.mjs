import fc from 'fast-check';
import { getNamedType, isInputObjectType, isEnumType, isListType, isNonNullType, isObjectType } from 'graphql';
import { anyText, hostileText } from './texts.mjs';

/** Of a list, twice what a body may have: a list of long texts would be more than one text can hold. */
const MOST_BYTES = 20_000_000;

/** @typedef {{ query: string, variables: unknown, operationName?: unknown, extensions?: unknown }} Request */

/**
 * Requests of the graph: such as clients send, with values that fit and values that don't, and documents that no client
 * would send.
 * @param {import('graphql').GraphQLSchema} schema
 * @returns {fc.Arbitrary<Request>}
 */
export function requests(schema) {
  const roots = /** @type {const} */ ([
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
  ]);
  const fields = roots.flatMap(([operation, root]) =>
    Object.values(root?.getFields() ?? {})
      // Whoever signs out has nothing more to try.
      .filter(({ name }) => name !== 'signOut')
      .map((field) => ({ operation, field })),
  );
  const call = fc.constantFrom(...fields).chain(({ operation, field }) => {
    const declared = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
    const passed = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
    return fc
      .record({
        variables: fc.record(Object.fromEntries(field.args.map((arg) => [arg.name, valueOf(arg.type)]))),
        selection: selectionOf(getNamedType(field.type), 5),
        times: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, fc.integer({ min: 2, max: 120 })),
      })
      .map(({ variables, selection, times }) => ({
        query: `${operation} ${declared && `(${declared})`} { ${Array.from(
          { length: times },
          (_, i) => `a${i}: ${field.name}${passed && `(${passed})`} ${selection}`,
        ).join(' ')} }`,
        variables,
      }));
  });
  const made = fc.record({
    query: documents(),
    variables: fc.oneof(fc.constant({}), fc.object({ maxDepth: 4 }), anyText(20_000)),
  });
  const strange = fc.record({
    query: fc.oneof(anyText(60_000), documents()),
    variables: fc.anything({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value ?? null))),
    operationName: fc.oneof(anyText(2_000), fc.constant(null), fc.constant(['a'])),
    extensions: fc.oneof(fc.constant({ persistedQuery: { version: 1, sha256Hash: 'x' } }), fc.object({ maxDepth: 2 })),
  });
  return fc.oneof({ weight: 6, arbitrary: call }, { weight: 4, arbitrary: made }, { weight: 1, arbitrary: strange });
}

/** @param {import('graphql').GraphQLNamedType} type @param {number} depth @returns {fc.Arbitrary<string>} */
function selectionOf(type, depth) {
  if (!isObjectType(type)) return fc.constant('');
  const fields = Object.values(type.getFields()).filter(
    (field) => depth > 0 || !isObjectType(getNamedType(field.type)),
  );
  if (fields.length === 0) return fc.constant('{ __typename }');
  return fc
    .uniqueArray(fc.constantFrom(...fields), { minLength: 1, maxLength: 5 })
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map((field) =>
          selectionOf(getNamedType(field.type), depth - 1).map((inner) => `${field.name} ${inner}`),
        ),
      ),
    )
    .map((parts) => `{ ${parts.join(' ')} }`);
}

/**
 * A value of a type, or one that is wrong.
 * @param {import('graphql').GraphQLInputType} type
 * @returns {fc.Arbitrary<unknown>}
 */
function valueOf(type, depth = 4) {
  const wrong = fc.oneof(
    anyText(30_000),
    fc.object({ maxDepth: 2 }),
    fc.double(),
    fc.constant(null),
    fc.array(anyText(50), { maxLength: 5 }),
    nested,
  );
  return fc.oneof({ weight: 5, arbitrary: fitting(type, depth) }, { weight: 1, arbitrary: wrong });
}

/** @param {import('graphql').GraphQLInputType} type @param {number} depth @returns {fc.Arbitrary<unknown>} */
function fitting(type, depth) {
  if (isNonNullType(type)) return fitting(type.ofType, depth);
  if (isListType(type)) {
    const many = fc.tuple(fitting(type.ofType, depth), fc.integer({ min: 100, max: 40_000 })).map(([value, count]) => {
      const most = Math.ceil(MOST_BYTES / JSON.stringify(value ?? null).length);
      return Array(Math.min(count, most)).fill(value);
    });
    return fc.oneof(
      { weight: 5, arbitrary: fc.array(fitting(type.ofType, depth), { maxLength: 4 }) },
      { weight: 1, arbitrary: many },
    );
  }
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  if (isInputObjectType(type)) {
    if (depth === 0) return fc.constant({});
    const fields = Object.values(type.getFields());
    const required = fields.filter((field) => isNonNullType(field.type)).map(({ name }) => name);
    const model = Object.fromEntries(fields.map((field) => [field.name, valueOf(field.type, depth - 1)]));
    return fc.record(model, { requiredKeys: required });
  }
  if (type.name === 'Int') return fc.oneof(fc.integer(), fc.integer({ min: 1, max: 100 }));
  if (type.name === 'Boolean') return fc.boolean();
  if (type.name === 'DateTime')
    return fc.oneof(
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
      anyText(500),
    );
  return anyText(30_000);
}

/** Lists in lists, or objects in objects, as deep as JSON is read. */
const nested = fc.record({ depth: fc.nat(3_000), list: fc.boolean() }).map(({ depth, list }) => {
  /** @type {unknown} */
  let value = 1;
  for (let i = 0; i < depth; i += 1) value = list ? [value] : { input: value };
  return value;
});

/** Documents made by repeating one thing. */
function documents() {
  const count = fc.oneof(fc.nat(20), fc.nat(2_000));
  const repeat = (/** @type {(i: number) => string} */ part, /** @type {number} */ times) =>
    Array.from({ length: times }, (_, i) => part(i)).join(' ');
  const introspection = fc
    .record({ aliases: fc.integer({ min: 1, max: 8 }), depth: fc.integer({ min: 1, max: 8 }) })
    .map(({ aliases, depth }) => {
      let inner = 'name';
      for (let i = 0; i < depth; i += 1) {
        const field = i % 2 === 0 ? 'type' : 'fields';
        inner = repeat((j) => `a${j}: ${field} { ${inner} }`, Math.min(aliases, 30_000 / (inner.length + 1)));
      }
      return `{ __schema { types { ${inner} } } }`;
    });
  return fc.oneof(
    introspection,
    count.map((n) => `{ ${repeat((i) => `nosuchfield${i}`, n)} }`),
    count.map((n) => `{ viewer { ${repeat(() => 'id', n)} } }`),
    count.map((n) => `{ ${repeat((i) => `a${i}: viewer { id }`, n)} }`),
    count.map(
      (n) =>
        `mutation { ${repeat((i) => `a${i}: signIn(input: { loginId: "x@y.zz", password: "z" }) { userErrors { code } }`, n)} }`,
    ),
    count.map(
      (n) =>
        `{ viewer { ...f0 } } ${repeat((i) => `fragment f${i} on User { ...f${i + 1} ...f${i + 1} }`, n)} fragment f${n} on User { id }`,
    ),
    count.map(
      (n) => `fragment a on User { ...b } fragment b on User { ...a } { ${repeat(() => 'viewer { ...a }', n)} }`,
    ),
    count.map((n) => `{ viewer ${repeat(() => '@include(if: true)', n)} { id } }`),
    count.map(
      (n) => `{ ${'viewer { import { createdBy '.repeat(Math.min(n, 400))}{ id }${'} }'.repeat(Math.min(n, 400))} }`,
    ),
    count.map((n) => `query (${repeat((i) => `$v${i}: String`, n)}) { viewer { id } }`),
    count.map((n) => `{ users(filter: ${'['.repeat(n)}${']'.repeat(n)}) { totalCount } }`),
    count.map((n) => `{ users(filter: ${'{status:'.repeat(n)}1${'}'.repeat(n)}) { totalCount } }`),
    hostileText(40_000).map((text) => `{ user(id: ${JSON.stringify(text)}) { id } }`),
    hostileText(40_000).map((text) => `{ viewer { ${text} } }`),
    hostileText(5_000).map((text) => `query ($a: ${text}) { viewer { id } } # ${text}`),
  );
}
