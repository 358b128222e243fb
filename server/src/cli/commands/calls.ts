import type { Command } from 'commander';
import { OperatorError } from '../../kernel/index.ts';
import type { CallDesk } from '../../modules/calls/index.ts';
import type { Tools } from '../tools.ts';

type Print = Tools['print'];

/** `calls verify`, `calls sweep` and `calls demo` */
export function addCallCommands(program: Command, { withCalls, print }: Tools): void {
  const calls = program.command('calls').description('look after calls');
  calls
    .command('verify')
    .description('count all calls and scores anew, and compare; exits with 1 where anything differs')
    .argument('[organization]', "the organization's ID; every organization where it is left out")
    .action((id: string | undefined) =>
      withCalls(async (desk) => {
        let faulty = 0;
        for (const each of id === undefined ? await desk.organizations() : [id])
          if (!(await verify(desk, each, print))) faulty += 1;
        if (faulty > 0)
          throw new OperatorError(`Of ${faulty} of the organizations the calls are not as they were counted.`);
      }),
    );
  calls
    .command('sweep')
    .description('delete at once the calls that are kept no longer, of every organization')
    .action(() =>
      withCalls(async (desk) => {
        await desk.sweep();
        print('No calls are left that are kept no longer.');
      }),
    );
  calls
    .command('demo')
    .description('fill an organization that has no calls with three months of calls that might have been, and contacts')
    .argument('<organization>', "the organization's ID")
    .action((id: string) =>
      withCalls(async (desk) => {
        const users = await desk.fillDemo(id);
        if (users === 0) throw new OperatorError('The organization has calls, or it has no users: nothing was added.');
        print(`Three months of calls of ${users} of its users were added, each with the tag "demo".`);
      }),
    );
}

/** @returns whether all is as it was counted */
async function verify(desk: CallDesk, organizationId: string, print: Print): Promise<boolean> {
  const { days, faults, scoresWithoutCall, notErased } = await desk.verify(organizationId);
  const intact = faults.length + scoresWithoutCall + notErased.length === 0;
  print(`${organizationId}  ${days} days, ${intact ? 'as they were counted' : 'NOT AS THEY WERE COUNTED'}`);
  for (const { userId, at, what, counted, recounted, atLeast } of faults) {
    const whose = userId ? `of user ${userId}` : 'of the organization';
    print(`  ${at} ${whose}: ${what} ${counted}, should be ${atLeast ? 'at least ' : ''}${recounted}`);
  }
  if (scoresWithoutCall > 0) print(`  ${scoresWithoutCall} scores are of no call`);
  for (const userId of notErased) print(`  user ${userId} is gone, and is counted still`);
  return intact;
}
