import { build, BuildError } from './build.mjs';
import { at } from './paths.mjs';
import { runNode } from './run.mjs';

/** Where the schema that server and console agree on is committed. */
export const SCHEMA_FILE = 'server/schema.graphql';

/** The schema as the server makes it, in GraphQL's own language. */
export async function emitSchema() {
  await build({ parts: ['server'] });
  const { code, stdout, output } = await runNode(at('server', 'dist', 'cli.js'), ['schema']);
  if (code !== 0) throw new BuildError(`The server did not print its schema:\n${output}`);
  return `${stdout.trim()}\n`;
}
