import type { Command } from 'commander';
import type { Tools } from '../tools.ts';

/** `secret path | rotate | replace-lost` */
export function addSecretCommands(program: Command, { withOperator, print }: Tools): void {
  const secret = program.command('secret').description("look after the installation's secret");
  secret
    .command('path')
    .description('tell where the secret of this database is kept')
    .action(() => withOperator(async ({ secretPath }) => print(secretPath ?? 'ROLLCALL_SECRET')));

  secret
    .command('rotate')
    .description('give the installation a new secret: what was written with the one before still holds')
    .option(
      '--secret-file <path>',
      'the file of the new one, made where there is none; beside the present one if left out',
    )
    .action((options: { secretFile?: string }) =>
      withOperator(async (operator) => {
        const { path, inPlace } = await operator.rotateSecret(options.secretFile);
        print(`The new secret is in ${path}. Back it up, apart from the database.`);
        print(
          inPlace
            ? 'Start every server again, so that it has the new one.'
            : `Set ROLLCALL_SECRET_FILE to ${path}, or ROLLCALL_SECRET to what it holds, and start every server again.`,
        );
        print('Copies of the database from before need the secret of before.');
      }),
    );

  secret
    .command('replace-lost')
    .description(
      'start over with new keys where the secret is lost for good: audit logs written before can no longer be verified, and imports that wait fail',
    )
    .action(() =>
      withOperator(async ({ secretPath }) => print(`The new secret: ${secretPath ?? 'ROLLCALL_SECRET'}`), {
        secretLost: true,
      }),
    );
}
