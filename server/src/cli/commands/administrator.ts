import { generatePassword } from '@rollcall/shared';
import type { Command } from 'commander';
import type { Tools } from '../tools.ts';

interface ResetOptions {
  readonly organization: string;
  readonly loginId: string;
  readonly password?: string;
  readonly grant: boolean;
}

/** `administrator reset` */
export function addAdministratorCommands(program: Command, { withOperator, print }: Tools): void {
  program
    .command('administrator')
    .description('help administrators who are locked out')
    .command('reset')
    .description(
      'give an administrator a temporary password: their sessions end, refused attempts are forgotten, and whoever is deactivated is activated',
    )
    .requiredOption('--organization <id>', "the organization's ID")
    .requiredOption('--login-id <loginId>', "the administrator's login ID")
    .option('--password <password>', 'a temporary one; made and shown where it is left out')
    .option('--grant', 'grant administrative privileges, even where others have them', false)
    .action((options: ResetOptions) =>
      withOperator(async (operator) => {
        const password = options.password ?? generatePassword();
        const { organization: organizationId, loginId: asked, grant } = options;
        const done = await operator.resetAdministrator({ organizationId, loginId: asked, password, grant });
        const { loginId } = done;
        if (done.activated) print(`${loginId} was deactivated and is active again.`);
        if (done.granted) print(`${loginId} was granted administrative privileges.`);
        if (options.password)
          print(`${loginId} has the temporary password that you gave, and chooses a new one at the sign-in.`);
        else print(`Temporary password of ${loginId}, shown this once: ${password}`);
        if (done.suspended) print('The organization is suspended: nobody of it can sign in before it is resumed.');
      }),
    );
}
