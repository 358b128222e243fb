import { type SeatKind, LIMITS, LOCALES, generatePassword, isLocale } from '@rollcall/shared';
import { type Command, Option } from 'commander';
import { type Seats, readCount, readSeats, readTimeZone, seatsHelp } from '../readers.ts';
import type { Tools } from '../tools.ts';

interface CreateOptions {
  readonly name: string;
  readonly adminLoginId: string;
  readonly adminName: string;
  readonly adminPassword?: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly seats: Seats;
  readonly importRows: number;
}

/** A new organization has nothing to end: what is `none` is just not there. */
const subscribed = (seats: Seats): Partial<Record<SeatKind, number>> =>
  Object.fromEntries(Object.entries(seats).filter(([, limit]) => limit !== null));

/** `organization create | list | suspend | resume` */
export function addOrganizationCommands(program: Command, { withOperator, print }: Tools): void {
  const organization = program.command('organization').description('make, list, suspend and resume organizations');
  organization
    .command('create')
    .description('make an organization with its contract and its first administrator')
    .requiredOption('--name <name>', "the organization's name")
    .requiredOption('--admin-login-id <loginId>', 'in e-mail address format')
    .option('--admin-name <name>', "the administrator's user name", 'Administrator')
    .option('--admin-password <password>', 'a temporary one; made and shown where it is left out')
    .addOption(
      new Option('--locale <locale>', "the administrator's language")
        .choices(LOCALES.map((entry) => entry.tag))
        .default('ja'),
    )
    .option('--time-zone <name>', 'IANA name', readTimeZone, 'Asia/Tokyo')
    .requiredOption('--seats <kind=number>', seatsHelp, readSeats)
    .option('--import-rows <number>', 'the most users that one file may add', readCount, LIMITS.importRows)
    .action(async (options: CreateOptions) => {
      const password = options.adminPassword ?? generatePassword();
      if (!isLocale(options.locale)) return;
      const { locale } = options;
      await withOperator(async (operator) => {
        const { id } = await operator.createOrganization({
          name: options.name,
          timeZone: options.timeZone,
          seats: subscribed(options.seats),
          importRowLimit: options.importRows,
          administrator: { loginId: options.adminLoginId, name: options.adminName, password, locale },
        });
        print(`Organization ${id} was made.`);
        if (!options.adminPassword)
          print(`Temporary password of ${options.adminLoginId}, shown this once: ${password}`);
      });
    });

  organization
    .command('list')
    .description('list the organizations, and since when those that are suspended are')
    .action(() =>
      withOperator(async (operator) => {
        for (const { id, name, suspendedAt } of await operator.organizations()) {
          const state = suspendedAt ? `suspended since ${suspendedAt.toISOString()}` : 'active';
          print(`${id}  ${name}  ${state}`);
        }
      }),
    );

  organization
    .command('suspend')
    .description('let nobody of an organization sign in: its sessions end at once, and imports under way add nobody')
    .argument('<organization>', "the organization's ID")
    .option('--reason <text>', 'why, for its audit log')
    .action((id: string, options: { reason?: string }) =>
      withOperator(async (operator) => {
        const ended = await operator.suspend(id, options.reason);
        const sessions = ended === 1 ? '1 session was ended' : `${ended} sessions were ended`;
        print(ended === undefined ? `${id} is suspended already.` : `${id} is suspended now; ${sessions}.`);
      }),
    );

  organization
    .command('resume')
    .description('let a suspended organization go on')
    .argument('<organization>', "the organization's ID")
    .action((id: string) =>
      withOperator(async (operator) => {
        const since = await operator.resume(id);
        if (since) print(`${id} is active again; it was suspended since ${since.toISOString()}.`);
        else print(`${id} is not suspended.`);
      }),
    );
}
