// Writes web/src/graphql/generated.ts: the types of the schema and a typed document for every operation under web/src.
// With --check it writes nothing, and exits 1 where the committed file differs.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(join(root, 'web/package.json'));
const { codegen } = require('@graphql-codegen/core');
const { buildSchema, parse, getNamedType, isObjectType, isLeafType } = require('graphql');

const schemaFile = join(root, 'server/schema.graphql');
const sources = join(root, 'web/src');
const target = join(sources, 'graphql/generated.ts');

/** Types of which operations want every field, so that an entry added to the catalogue reaches the console by itself. */
const WHOLE_TYPES = ['UserPrivileges', 'UserPermissions'];

function wholeFragment(schema, name) {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${schemaFile} has no object type ${name}`);
  const fields = Object.values(type.getFields()).filter((field) => isLeafType(getNamedType(field.type)));
  return `fragment Every${name} on ${name} { ${fields.map((field) => field.name).join(' ')} }`;
}

async function readDocuments() {
  const names = (await readdir(sources, { recursive: true })).filter((name) => name.endsWith('.graphql')).toSorted();
  return Promise.all(
    names.map(async (name) => ({ location: name, document: parse(await readFile(join(sources, name), 'utf8')) })),
  );
}

async function generate() {
  const sdl = await readFile(schemaFile, 'utf8');
  const schema = buildSchema(sdl);
  const fragments = WHOLE_TYPES.map((name) => ({
    location: `Every${name}`,
    document: parse(wholeFragment(schema, name)),
  }));
  const output = await codegen({
    filename: target,
    schema: parse(sdl),
    documents: [...fragments, ...(await readDocuments())],
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
    plugins: [{ 'typescript-operations': {} }, { 'typed-document-node': {} }],
    pluginMap: {
      'typescript-operations': require('@graphql-codegen/typescript-operations'),
      'typed-document-node': require('@graphql-codegen/typed-document-node'),
    },
  });
  return `// Written by scripts/generate.mjs from server/schema.graphql and the .graphql files of the console. Do not edit.\n${output}`;
}

const name = relative(root, target);
const wanted = await generate();
const present = await readFile(target, 'utf8').catch(() => '');
if (!process.argv.includes('--check')) {
  // Written where it changed only: what is written is read again by whatever watches it.
  if (present !== wanted) await writeFile(target, wanted);
  console.log(`${name} written (${wanted.split('\n').length} lines)`);
} else if (present === wanted) {
  console.log(`${name} is what the schema and the operations make`);
} else {
  console.error(`${name} is stale: run \`node scripts/generate.mjs\` and commit the result`);
  process.exitCode = 1;
}
