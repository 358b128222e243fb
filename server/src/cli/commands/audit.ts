import type { Command } from 'commander';
import { INSTALLATION_ID } from '../../kernel/index.ts';
import { OperatorError } from '../../modules/operators/index.ts';
import type { Tools } from '../tools.ts';

/** `audit verify` */
export function addAuditCommands(program: Command, { withOperator, print }: Tools): void {
  program
    .command('audit')
    .description('look after audit logs')
    .command('verify')
    .description('tell whether any entry was changed, removed, reordered or cut off; exits with 1 if so')
    .argument('[organization]', "the organization's ID; every organization and the installation where it is left out")
    .action(async (id?: string) => {
      await withOperator(async (operator) => {
        const all = [...(await operator.organizations()).map((entry) => entry.id), INSTALLATION_ID];
        let faulty = 0;
        for (const organizationId of id === undefined ? all : [id]) {
          const { entryCount, faults } = await operator.verifyAudit(organizationId);
          if (organizationId === INSTALLATION_ID && entryCount === 0 && id === undefined) continue;
          print(`${organizationId}  ${entryCount} entries, ${faults.length === 0 ? 'intact' : 'NOT INTACT'}`);
          for (const { sequence, fault } of faults) print(`  entry ${sequence}: ${fault}`);
          if (faults.length > 0) faulty += 1;
        }
        if (faulty > 0) throw new OperatorError(`${faulty} of the audit logs are not as they were written.`);
      });
    });
}
