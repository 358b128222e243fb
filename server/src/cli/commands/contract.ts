import { SEAT_KINDS } from '@rollcall/shared';
import type { Command } from 'commander';
import type { OperatorService } from '../../modules/operators/index.ts';
import { type Seats, readCount, readMonths, readSeats, seatsHelp } from '../readers.ts';
import type { Tools } from '../tools.ts';

interface Options {
  readonly seats?: Seats;
  readonly importRows?: number;
  readonly callRetention?: number | 'none';
  readonly yes?: boolean;
}

/** `contract set` */
export function addContractCommands(program: Command, { withOperator, print }: Tools): void {
  program
    .command('contract')
    .description('change contracts')
    .command('set')
    .description('change the limits of a contract, but never below what is in use')
    .argument('<organization>', "the organization's ID")
    .option('--seats <kind=number>', `${seatsHelp}; KIND=none ends a subscription`, readSeats)
    .option('--import-rows <number>', 'the most users that one file may add', readCount)
    .option('--call-retention <months>', 'for how many months calls are kept, 1 to 120; none keeps them', readMonths)
    .option('--yes', 'delete calls that are older than they are to be kept')
    .action((id: string, options: Options) =>
      withOperator(async (operator) => {
        const { callRetention: months } = options;
        const change = {
          seats: options.seats ?? {},
          ...(options.importRows !== undefined && { importRowLimit: options.importRows }),
          ...(months !== undefined && { callRetentionMonths: months === 'none' ? null : months }),
        };
        const changed = await operator.changeContract(id, change, options.yes ?? false);
        if (!changed) return print(`The contract of ${id} is as asked already; nothing was changed.`);
        print(`The contract of ${id} was changed.`);
        for (const line of differences(changed)) print(`  ${line}`);
      }),
    );
}

type ChangedContract = NonNullable<Awaited<ReturnType<OperatorService['changeContract']>>>;

/** What changed, a line each: `users  60 → 70 (12 in use)`. */
function differences({ before, after }: ChangedContract): string[] {
  const limitOf = (limit: number | undefined): string => (limit === undefined ? 'not subscribed' : String(limit));
  const seats = SEAT_KINDS.flatMap((kind) => {
    const [was, is] = [before.seats[kind], after.seats[kind]];
    if (was?.limit === is?.limit) return [];
    const used = is ? ` (${is.used} in use)` : '';
    return [`${kind}  ${limitOf(was?.limit)} → ${limitOf(is?.limit)}${used}`];
  });
  const change = (what: string, was: number | string, is: number | string): string[] =>
    was === is ? [] : [`${what}  ${was} → ${is}`];
  const term = (months: number | null): string =>
    months === null ? 'for good' : `for ${months} ${months === 1 ? 'month' : 'months'}`;
  return [
    ...seats,
    ...change('rows of one file', before.importRowLimit, after.importRowLimit),
    ...change('calls are kept', term(before.callRetentionMonths), term(after.callRetentionMonths)),
  ];
}
