// Writes, from server/schema.graphql, the types of what the console asks for (its .graphql files) and of what the
// server's tests ask for (their texts in `gql(...)`). With --check it writes nothing, and exits 1 where a committed
// file differs.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { at } from './lib/paths.mjs';
import { testOperations } from './lib/test-operations.mjs';

const require = createRequire(at('web/package.json'));
const { codegen } = require('@graphql-codegen/core');
const { buildSchema, parse, getNamedType, isObjectType, isLeafType } = require('graphql');

const schemaFile = at('server/schema.graphql');
const sdl = await readFile(schemaFile, 'utf8');
const schema = buildSchema(sdl);

/**
 * Types of which operations want every field, so that an entry added to the catalogue reaches the console by itself.
 */
const WHOLE_TYPES = ['UserPrivileges', 'UserPermissions'];

/** @param {string} name */
function wholeFragment(name) {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${schemaFile} has no object type ${name}`);
  const fields = Object.values(type.getFields()).filter((field) => isLeafType(getNamedType(field.type)));
  const text = `fragment Every${name} on ${name} { ${fields.map((field) => field.name).join(' ')} }`;
  return { location: `Every${name}`, document: parse(text) };
}

/** @param {string} folder */
async function readDocuments(folder) {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.graphql')).toSorted();
  return Promise.all(
    names.map(async (name) => ({ location: name, document: parse(await readFile(join(folder, name), 'utf8')) })),
  );
}

/**
 * @param {string} filename
 * @param {readonly { location: string, document: import('graphql').DocumentNode }[]} documents
 * @param {readonly string[]} plugins
 * @returns {Promise<string>}
 */
const typesOf = (filename, documents, plugins) =>
  codegen({
    filename,
    schema: parse(sdl),
    documents: [...documents],
    config: {
      enumsAsTypes: true,
      enumType: 'string-literal',
      useTypeImports: true,
      skipTypename: true,
      scalars: { DateTime: 'string', JSONObject: 'Readonly<Record<string, unknown>>' },
      defaultScalarType: 'unknown',
      namingConvention: 'keep',
      immutableTypes: true,
    },
    plugins: plugins.map((plugin) => ({ [plugin]: {} })),
    pluginMap: Object.fromEntries(plugins.map((plugin) => [plugin, require(`@graphql-codegen/${plugin}`)])),
  });

const WRITTEN = '// Written by scripts/generate.mjs from server/schema.graphql and';

async function forConsole() {
  const name = 'web/src/graphql/generated.ts';
  const documents = [...WHOLE_TYPES.map(wholeFragment), ...(await readDocuments(at('web/src')))];
  const types = await typesOf(at(name), documents, ['typescript-operations', 'typed-document-node']);
  return { name, wanted: `${WRITTEN} the .graphql files of the console. Do not edit.\n${types}` };
}

async function forTests() {
  const name = 'server/test/generated.ts';
  const { documents, lines } = await testOperations(schema, at('server/test'));
  const types = await typesOf(at(name), documents, ['typescript-operations']);
  return { name, wanted: `${WRITTEN} what the tests give to gql(). Do not edit.\n${types}\n${lines}` };
}

for (const { name, wanted } of [await forConsole(), await forTests()]) {
  const present = await readFile(at(name), 'utf8').catch(() => '');
  if (!process.argv.includes('--check')) {
    // Written where it changed only: what is written is read again by whatever watches it.
    if (present !== wanted) await writeFile(at(name), wanted);
    console.log(`${name} written (${wanted.split('\n').length} lines)`);
  } else if (present === wanted) {
    console.log(`${name} is what the schema and the operations make`);
  } else {
    console.error(`${name} is stale: run \`node scripts/generate.mjs\` and commit the result`);
    process.exitCode = 1;
  }
}
