import { readFile, writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { INSTALLATION_ID, OperatorError } from '../../kernel/index.ts';
import type { OperatorService } from '../../modules/operators/index.ts';
import type { AnchorBucket, KeptAnchor } from '../keeping/anchorBucket.ts';
import { readCount } from '../readers.ts';
import type { Tools } from '../tools.ts';

type Print = Tools['print'];

const ANCHOR_FAULTS = {
  GONE: 'the whole log is gone',
  OLDER: 'ends here, before the anchored entry: an older copy, or cut off',
  CHANGED: 'is not the entry that was anchored',
} as const;

/** `audit verify` and `audit anchor` */
export function addAuditCommands(program: Command, { withOperator, anchorsAt, print }: Tools): void {
  const audit = program.command('audit').description('look after audit logs');
  audit
    .command('verify')
    .description('tell whether any entry was changed, removed, reordered or cut off; exits with 1 if so')
    .argument('[organization]', "the organization's ID; every organization and the installation where it is left out")
    .option(
      '--anchor <file>',
      'hold the logs against an anchor too, or against all in a bucket (s3://…): finds an older copy of the database',
    )
    .action((id: string | undefined, { anchor }: { anchor?: string }) =>
      withOperator(async (operator) => {
        const anchors = anchor === undefined ? undefined : await anchorsIn(anchor, anchorsAt);
        const faulty = await verify(operator, id, print);
        const against = anchors === undefined ? 0 : await verifyAnchors(operator, anchors, print);
        if (faulty > 0) throw new OperatorError(`${faulty} of the audit logs are not as they were written.`);
        if (against > 0) throw new OperatorError(`${against} of the audit logs are not those that were anchored.`);
      }),
    );
  audit
    .command('anchor')
    .description('write the ends of all audit logs, to be kept where whoever can write the database can not')
    .option('--file <path>', 'a new file; the standard output where it is left out')
    .option('--to <url>', 'a new object in a bucket instead: s3://BUCKET/PREFIX?region=…&endpoint=…')
    .option('--retain-days <days>', 'for how many days nobody may change or delete the object', readCount)
    .action(({ file, to, retainDays }: { file?: string; to?: string; retainDays?: number }) =>
      withOperator(async (operator) => {
        if (file !== undefined && to !== undefined) throw new OperatorError('Use --file or --to, not both.');
        if (retainDays !== undefined && to === undefined)
          throw new OperatorError('--retain-days is of an object: name its bucket with --to.');
        const bucket = to === undefined ? undefined : anchorsAt(to);
        const anchor = await operator.anchorAudit();
        const text = JSON.stringify(anchor);
        if (bucket) {
          const name = await bucket.put(`${text}\n`, anchor.createdAt, retainDays);
          return print(`The ends of ${anchor.chains.length} audit logs are in the bucket, in ${name}.`);
        }
        if (file === undefined) return print(text);
        await writeNew(file, `${text}\n`);
        print(`The ends of ${anchor.chains.length} audit logs are in ${file}. Keep it away from the database.`);
      }),
    );
}

/** @returns how many of the logs are not intact */
async function verify(operator: OperatorService, id: string | undefined, print: Print): Promise<number> {
  const ids = id === undefined ? [...(await operator.auditChains()), INSTALLATION_ID] : [id];
  let faulty = 0;
  for (const organizationId of ids) {
    const { entryCount, faults } = await operator.verifyAudit(organizationId);
    print(`${organizationId}  ${entryCount} entries, ${faults.length === 0 ? 'intact' : 'NOT INTACT'}`);
    for (const { sequence, fault } of faults) print(`  entry ${sequence}: ${fault}`);
    if (faults.length > 0) faulty += 1;
  }
  return faulty;
}

/** The anchors of a bucket, the newest first, or the one in a file, which is read at once. */
async function anchorsIn(place: string, anchorsAt: (url: string) => AnchorBucket): Promise<AnchorSource> {
  if (place.startsWith('s3://')) return anchorsAt(place).newestFirst();
  return [{ name: place, text: await readAnchor(place) }];
}

type AnchorSource = AsyncIterable<KeptAnchor> | Iterable<KeptAnchor>;

/**
 * Holds the logs against anchors, up to the first that they don't hold.
 * @returns how many of the logs are not those that were anchored
 */
async function verifyAnchors(operator: OperatorService, anchors: AnchorSource, print: Print): Promise<number> {
  let count = 0;
  for await (const { name, text } of anchors) {
    count += 1;
    const faults = await operator.verifyAnchor(text);
    if (faults.length > 0) print(`Held against ${name}:`);
    for (const { organizationId, sequence, fault } of faults)
      print(`${organizationId}  entry ${sequence} ${ANCHOR_FAULTS[fault]}`);
    if (faults.length > 0) return faults.length;
  }
  print(count === 1 ? 'The logs hold everything that was anchored.' : `The logs hold all of ${count} anchors.`);
  return 0;
}

async function readAnchor(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    throw new OperatorError(`${file} can't be read.`, { cause: error });
  });
}

async function writeNew(file: string, text: string): Promise<void> {
  await writeFile(file, text, { flag: 'wx', mode: 0o600 }).catch((error: unknown) => {
    throw new OperatorError(`${file} can't be written: it is there already, or its folder is not.`, { cause: error });
  });
}
