// The operations of the server's tests: those that are written in them, as gql(`...`), and one for each mutation by its
// name.
import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { at } from './paths.mjs';

const { parse, getNamedType, isLeafType, isObjectType } = createRequire(at('web/package.json'))('graphql');

/**
 * @typedef {import('graphql').OperationDefinitionNode | import('graphql').FragmentDefinitionNode} Definition
 * @typedef {{ name: string, location: string, text: string, document: import('graphql').DocumentNode, definition:
 * Definition }} Source
 */

/** @param {string} name */
const capitalized = (name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/**
 * Reads what stands in `gql(...)` in the files below a folder.
 * @param {string} folder
 * @returns {Promise<Source[]>}
 * @throws Error where a text is put together, has no name, or a name is used twice
 */
async function readTexts(folder) {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts')).toSorted();
  /** @type {Map<string, Source>} */
  const found = new Map();
  for (const location of names) {
    const source = await readFile(join(folder, location), 'utf8');
    for (const [, quoted = ''] of source.matchAll(/\bgql\(\s*(`[^`]*`|'[^'\n]*')/g)) {
      const text = quoted.slice(1, -1);
      if (text.includes('${')) throw new Error(`${location}: gql() takes a text as it is, not one put together`);
      const document = parse(text);
      const [definition] = /** @type {readonly Definition[]} */ (document.definitions);
      const name = definition?.name?.value;
      if (!definition || !name || document.definitions.length !== 1)
        throw new Error(`${location}: gql() takes one operation or fragment, with a name: ${text}`);
      const earlier = found.get(name);
      if (earlier && earlier.text !== text) throw new Error(`${location}: ${name} is another in ${earlier.location}`);
      found.set(name, { name, location, text, document, definition });
    }
  }
  return [...found.values()];
}

/** @param {import('graphql').GraphQLOutputType} type */
const isFlat = (type) => {
  const named = getNamedType(type);
  return isObjectType(named) && Object.values(named.getFields()).every((field) => isLeafType(getNamedType(field.type)));
};

/**
 * A mutation with the input that it takes and all that its payload says by itself: values, objects with their values,
 * and in these what has only values, such as a user's permissions.
 * @param {import('graphql').GraphQLField<unknown, unknown>} field
 */
function callOf(field) {
  /** @param {import('graphql').GraphQLOutputType} type @param {boolean} onlyFlat @returns {string} */
  const selectionOf = (type, onlyFlat) => {
    const named = getNamedType(type);
    if (!isObjectType(named)) return '';
    const fields = Object.values(named.getFields()).flatMap((each) => {
      if (isLeafType(getNamedType(each.type))) return [each.name];
      const follows = each.args.length === 0 && (!onlyFlat || isFlat(each.type));
      return follows ? [`${each.name} ${selectionOf(each.type, true)}`] : [];
    });
    return `{ ${fields.join(' ')} }`;
  };
  const [input] = field.args;
  const [declared, passed] = input ? [`($input: ${String(input.type)})`, '(input: $input)'] : ['', ''];
  return `mutation Call${capitalized(field.name)}${declared} { ${field.name}${passed} ${selectionOf(field.type, false)} }`;
}

/**
 * What the tests ask for, and the part of the generated file that leads from a text to its types.
 * @param {import('graphql').GraphQLSchema} schema
 * @param {string} folder of the tests
 */
export async function testOperations(schema, folder) {
  const texts = await readTexts(folder);
  const calls = Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => {
    const text = callOf(field);
    return { name: field.name, text, location: `Call${field.name}`, document: parse(text) };
  });
  const entries = texts.map(({ name, text, definition }) => {
    if (!('operation' in definition)) return { text, data: `${name}Fragment`, variables: 'never' };
    const type = `${name}${capitalized(definition.operation)}`;
    return { text, data: type, variables: `${type}Variables` };
  });
  const fragments = texts.filter(({ definition }) => !('operation' in definition));
  const lines = [
    '/** What each text in `gql(...)` answers and takes. */',
    'export interface Operations {',
    ...entries.map(
      ({ text, data, variables }) =>
        `  ${JSON.stringify(text)}: { readonly data: ${data}; readonly variables: ${variables} };`,
    ),
    '}',
    '',
    '/** The fragments, by their names. */',
    'export const FRAGMENTS: Readonly<Record<string, string>> = {',
    ...fragments.map(({ name, text }) => `  ${name}: ${JSON.stringify(text)},`),
    '};',
    '',
    '/** What each mutation answers and takes. */',
    'export interface Calls {',
    ...calls.map(({ name }) => {
      const type = `Call${capitalized(name)}Mutation`;
      return `  readonly ${name}: { readonly data: ${type}; readonly variables: ${type}Variables };`;
    }),
    '}',
    '',
    '/** Each mutation with all that its payload says by itself. */',
    'export const CALLS: Readonly<Record<keyof Calls, string>> = {',
    ...calls.map(({ name, text }) => `  ${name}: ${JSON.stringify(text)},`),
    '};',
    '',
  ];
  return { documents: [...texts, ...calls], lines: lines.join('\n') };
}
