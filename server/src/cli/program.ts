import {
  type SeatKind,
  LIMITS,
  LOCALES,
  SEAT_KINDS,
  TIME_ZONES,
  findTimeZone,
  generatePassword,
  isLocale,
} from '@rollcall/shared';
import { Command, InvalidArgumentError, Option } from 'commander';
import { INSTALLATION_ID } from '../kernel/index.ts';
import { OperatorError, type OperatorService } from '../modules/operators/index.ts';

/** What the commands need of the rest of the house. */
export interface Tools {
  withOperator(work: (operator: OperatorService) => Promise<void>): Promise<void>;
  schema(): string;
  print(text: string): void;
}

type Seats = Partial<Record<SeatKind, number | null>>;

/** Reads `phone=10` or `phone=none` and adds it to what was read before. */
function readSeats(text: string, before: Seats = {}): Seats {
  const [name, value] = text.split('=');
  const kind = SEAT_KINDS.find((known) => known === name);
  if (!kind) throw new InvalidArgumentError(`Seats are of ${SEAT_KINDS.join(', ')}.`);
  if (value === 'none') return { ...before, [kind]: null };
  if (!value || !/^\d+$/.test(value))
    throw new InvalidArgumentError('Write KIND=NUMBER, or KIND=none for a service that is not subscribed.');
  return { ...before, [kind]: Number(value) };
}

function readCount(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('Write a whole number.');
  return Number(text);
}

function readTimeZone(text: string): string {
  if (!findTimeZone(text))
    throw new InvalidArgumentError(`Use one of ${TIME_ZONES.map((zone) => zone.name).join(', ')}.`);
  return text;
}

const seatsHelp = `KIND=NUMBER, once for each kind: ${SEAT_KINDS.join(', ')}`;

/** The operators' commands: organizations and their contracts. They write to the database of `DATABASE_URL`, whether a server runs or not. */
export function createProgram(tools: Tools): Command {
  const program = new Command('operator').description("Rollcall's commands for operators").showHelpAfterError();

  const organization = program.command('organization').description('make and list organizations');
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
      await tools.withOperator(async (operator) => {
        const { id } = await operator.createOrganization({
          name: options.name,
          timeZone: options.timeZone,
          seats: subscribed(options.seats),
          importRowLimit: options.importRows,
          administrator: { loginId: options.adminLoginId, name: options.adminName, password, locale },
        });
        tools.print(`Organization ${id} was made.`);
        if (!options.adminPassword)
          tools.print(`Temporary password of ${options.adminLoginId}, shown this once: ${password}`);
      });
    });
  organization
    .command('list')
    .description('list the organizations')
    .action(() =>
      tools.withOperator(async (operator) => {
        for (const { id, name } of await operator.organizations()) tools.print(`${id}  ${name}`);
      }),
    );

  program
    .command('contract')
    .description('change contracts')
    .command('set')
    .argument('<organization>', "the organization's ID")
    .option('--seats <kind=number>', `${seatsHelp}; KIND=none ends a subscription`, readSeats)
    .option('--import-rows <number>', 'the most users that one file may add', readCount)
    .action(async (id: string, options: { seats?: Seats; importRows?: number }) => {
      const change = {
        seats: options.seats ?? {},
        ...(options.importRows !== undefined && { importRowLimit: options.importRows }),
      };
      await tools.withOperator((operator) => operator.changeContract(id, change));
      tools.print(`The contract of ${id} was changed.`);
    });

  program
    .command('audit')
    .description('look after audit logs')
    .command('verify')
    .description('tell whether any entry was changed, removed, reordered or cut off; exits with 1 if so')
    .argument('[organization]', "the organization's ID; every organization and the installation where it is left out")
    .action(async (id?: string) => {
      await tools.withOperator(async (operator) => {
        const all = [...(await operator.organizations()).map((entry) => entry.id), INSTALLATION_ID];
        let faulty = 0;
        for (const organizationId of id === undefined ? all : [id]) {
          const { entryCount, faults } = await operator.verifyAudit(organizationId);
          if (organizationId === INSTALLATION_ID && entryCount === 0 && id === undefined) continue;
          tools.print(`${organizationId}  ${entryCount} entries, ${faults.length === 0 ? 'intact' : 'NOT INTACT'}`);
          for (const { sequence, fault } of faults) tools.print(`  entry ${sequence}: ${fault}`);
          if (faults.length > 0) faulty += 1;
        }
        if (faulty > 0) throw new OperatorError(`${faulty} of the audit logs are not as they were written.`);
      });
    });

  program
    .command('schema')
    .description('print the GraphQL schema')
    .action(() => tools.print(tools.schema().trimEnd()));
  return program;
}

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
