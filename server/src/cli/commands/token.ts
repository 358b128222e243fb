import type { Command } from 'commander';
import type { Tools } from '../tools.ts';

/** `token list | revoke` */
export function addTokenCommands(program: Command, { withOperator, print }: Tools): void {
  const token = program.command('token').description('list and revoke the service tokens of programs');
  token
    .command('list')
    .description('list the service tokens of an organization: what can be used first, never the tokens themselves')
    .argument('<organization>', "the organization's ID")
    .action((organizationId: string) =>
      withOperator(async (operator) => {
        for (const { id, name, start, scopes, expiresAt, lastUsedAt, revokedAt } of await operator.serviceTokens(
          organizationId,
        )) {
          const used = lastUsedAt ? `last used ${lastUsedAt.toISOString()}` : 'never used';
          const end = revokedAt ? `revoked ${revokedAt.toISOString()}` : `expires ${expiresAt.toISOString()}`;
          print(`${id}  ${start}…  ${name}  ${scopes.join(' ')}  ${end}, ${used}`);
        }
      }),
    );

  token
    .command('revoke')
    .description('end a service token with its very next request')
    .argument('<organization>', "the organization's ID")
    .argument('<token>', "the token's ID, as `token list` tells it")
    .action((organizationId: string, id: string) =>
      withOperator(async (operator) => {
        const { name, revokedAt } = await operator.revokeServiceToken(organizationId, id);
        print(`${name} is revoked since ${revokedAt?.toISOString()}.`);
      }),
    );
}
