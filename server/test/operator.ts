import { AnchorBucket } from '../src/cli/keeping/anchorBucket.ts';
import { backUp } from '../src/cli/keeping/backup.ts';
import { createProgram } from '../src/cli/program.ts';
import { bucketAt, parseConfig } from '../src/config/index.ts';
import type { TestServer } from './testServer.ts';

/** Those of every bucket of the tests. */
const CREDENTIALS = { AWS_ACCESS_KEY_ID: 'S3RVER', AWS_SECRET_ACCESS_KEY: 'S3RVER' };

/** Runs a command as an operator types it, and returns what it prints. */
export async function runOperator(server: TestServer, ...words: readonly string[]): Promise<string> {
  const printed: string[] = [];
  const program = createProgram({
    withOperator: (work) => work(server.app.operator),
    withJobs: (work) => work(server.app.jobDesk),
    withCalls: (work) => work(server.app.callDesk),
    anchorsAt: (url) => new AnchorBucket(bucketAt(parseConfig(CREDENTIALS), url)),
    withMigrated: (work) => work(server.app.database.migrated),
    backUp: (file) => backUp(server.app, server.database.url, file),
    restore: () => Promise.reject(new Error('No server is running while a backup is restored')),
    move: () => Promise.reject(new Error('No server is running while a database is moved')),
    readInput: async () => '',
    schema: () => 'type Query',
    print: (text) => printed.push(text),
  });
  for (const command of [program, ...program.commands, ...program.commands.flatMap((each) => each.commands)]) {
    command.exitOverride().configureOutput({ writeErr: (text) => printed.push(text) });
  }
  try {
    await program.parseAsync([...words], { from: 'user' });
  } catch (error) {
    printed.push(String(error));
  }
  return printed.join('\n');
}
