import type { Command } from 'commander';
import { OperatorError } from '../../kernel/index.ts';
import type { Findings } from '../keeping/lookThrough.ts';
import { manifestPath } from '../keeping/manifest.ts';
import type { Tools } from '../tools.ts';

type Print = Tools['print'];

/** `backup`, `restore` and `move` */
export function addKeepingCommands(program: Command, { backUp, restore, move, readInput, print }: Tools): void {
  program
    .command('backup')
    .description('write a copy of the database into a new file, while servers run')
    .argument('<file>', 'the copy; its manifest comes beside it')
    .action(async (file: string) => {
      const { rows, file: copy, installation } = await backUp(file);
      const all = Object.values(rows).reduce((sum, count) => sum + count, 0);
      print(`${file}  ${copy.bytes} bytes, ${Object.keys(rows).length} tables, ${all} rows`);
      print(`${manifestPath(file)}  keep it beside the copy: without it the copy is not restored`);
      print(
        `It is restored only with secret no. ${installation.generation} of installation ${installation.id} (operator secret path). Keep that elsewhere.`,
      );
      print('Copy the audio of calls now, if there is any: DATA_DIR/audio or the bucket is not in it.');
    });
  program
    .command('restore')
    .description('fill the empty database of DATABASE_URL from a backup, and look through it')
    .argument('<file>', 'what backup wrote, with its manifest beside it')
    .action(async (file: string) => {
      const { manifest, findings } = await restore(file);
      print(`Restored: the database as it was at ${manifest.createdAt}.`);
      tellFindings(findings, print, 'when the backup was made');
      print('Put the audio of calls back, if there is any, and start the server.');
    });
  program
    .command('move')
    .description('move the SQLite database of DATABASE_URL, which no server may use, into an empty one of MySQL')
    .requiredOption(
      '--to <url>',
      'mysql://USER:PASSWORD@HOST:PORT/DATABASE; - reads it from the standard input, where no list of processes shows it',
    )
    .action(async ({ to }: { to: string }) => {
      const { rows, findings } = await move(to === '-' ? (await readInput()).trim() : to);
      for (const [table, count] of Object.entries(rows)) print(`${table}  ${count}`);
      print('Every row was read back, and is as it was.');
      tellFindings(findings, print, 'before it was moved');
      print('Set DATABASE_URL to the new one, and start the server. Nothing starts on the old one any more.');
    });
}

/** @throws OperatorError where anything was found */
function tellFindings(findings: Findings, print: Print, when: string): void {
  const { organizations, auditLogs, faultyLogs, faultyCalls } = findings;
  const logs = faultyLogs.length === 0 ? 'all intact' : `${faultyLogs.length} of them NOT INTACT`;
  print(`${organizations} organizations; ${auditLogs} audit logs, ${logs}`);
  if (faultyCalls.length === 0) print('Calls are as they were counted.');
  else print(`Of ${faultyCalls.length} organizations the calls are NOT AS THEY WERE COUNTED.`);
  if (faultyLogs.length + faultyCalls.length === 0) return;
  throw new OperatorError(
    `The database is in its place, but it was not in order ${when}: see operator audit verify and operator calls verify. (${[...faultyLogs, ...faultyCalls].join(', ')})`,
  );
}
