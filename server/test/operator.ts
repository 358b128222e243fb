import { backUp } from '../src/cli/keeping/backup.ts';
import { createProgram } from '../src/cli/program.ts';
import type { TestServer } from './testServer.ts';

/** Runs a command as an operator types it, and returns what it prints. */
export async function runOperator(server: TestServer, ...words: readonly string[]): Promise<string> {
  const printed: string[] = [];
  const program = createProgram({
    withOperator: (work) => work(server.app.operator),
    withJobs: (work) => work(server.app.jobDesk),
    withCalls: (work) => work(server.app.callDesk),
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
