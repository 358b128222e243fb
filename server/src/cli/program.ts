import { Command } from 'commander';
import { addAdministratorCommands } from './commands/administrator.ts';
import { addAuditCommands } from './commands/audit.ts';
import { addCallCommands } from './commands/calls.ts';
import { addContractCommands } from './commands/contract.ts';
import { addKeepingCommands } from './commands/keeping.ts';
import { addJobCommands } from './commands/jobs.ts';
import { addOrganizationCommands } from './commands/organization.ts';
import { addSecretCommands } from './commands/secret.ts';
import { addTokenCommands } from './commands/token.ts';
import type { Tools } from './tools.ts';

/**
 * The operators' commands: organizations and their contracts. They write to the database of `DATABASE_URL`, whether a
 * server runs or not.
 */
export function createProgram(tools: Tools): Command {
  const program = new Command('operator').description("Rollcall's commands for operators").showHelpAfterError();
  addOrganizationCommands(program, tools);
  addContractCommands(program, tools);
  addAdministratorCommands(program, tools);
  addAuditCommands(program, tools);
  addSecretCommands(program, tools);
  addJobCommands(program, tools);
  addCallCommands(program, tools);
  addKeepingCommands(program, tools);
  addTokenCommands(program, tools);
  program
    .command('migrate')
    .description('bring the tables up to date, as each start does, without starting a server')
    .action(() =>
      tools.withMigrated(async (steps) => {
        for (const step of steps) tools.print(step);
        tools.print(steps.length > 0 ? `Done in ${steps.length} steps.` : 'The tables are up to date already.');
      }),
    );
  program
    .command('schema')
    .description('print the GraphQL schema')
    .action(() => tools.print(tools.schema().trimEnd()));
  return program;
}
