import { type App, createApp } from '../../app.ts';
import type { Config } from '../../config/index.ts';
import { type KeptEngine, type RowCounts, fingerprintOf, keeperOf, unknownMigrations } from '../../database/index.ts';
import { OperatorError } from '../../kernel/index.ts';
import { type Findings, lookThrough } from './lookThrough.ts';
import { type Manifest, assertSealed, readManifest } from './manifest.ts';

/** A database that was restored, and what a look through it found. */
export interface Restored {
  readonly manifest: Manifest;
  readonly findings: Findings;
}

/** Does something with an app that is started on a database. */
type WithApp = <T>(url: string, work: (app: App) => Promise<T>) => Promise<T>;

/**
 * Restores a backup into the database of the configuration, which must be empty. Nothing of it is used before it is
 * known to be whole and this installation's.
 * @throws OperatorError where it isn't, or the database isn't empty; ConfigError where its secret is not here
 */
export async function restore(config: Config, file: string, withApp: WithApp): Promise<Restored> {
  const manifest = await readManifest(file);
  const unknown = unknownMigrations(manifest.migrations);
  if (unknown.length > 0) {
    throw new OperatorError(
      `A later version of Rollcall wrote this backup (${unknown.join(', ')}). Restore it with that version. Nothing was restored.`,
    );
  }
  const keeper = keeperOf(config.databaseUrl);
  assertSameEngine(manifest.engine, await keeper.engine());
  assertSealed(createApp(config).operator.openBackup(manifest.installation).auditChain, manifest);
  await assertWhole(file, manifest);
  let findings: Findings | undefined;
  await keeper.fill(file, async (url, rows) => {
    assertSameRows(manifest.rows, rows);
    findings = await withApp(url, (app) => lookThrough(app, manifest.anchor));
  });
  if (!findings) throw new Error('The database was not looked through');
  return { manifest, findings };
}

const ENGINES: Readonly<Record<KeptEngine, string>> = { sqlite: 'SQLite', mysql: 'MySQL', mariadb: 'MariaDB' };

function assertSameEngine(made: KeptEngine, here: KeptEngine): void {
  if (made === here) return;
  const move = made === 'sqlite' ? ' Restore it to SQLite, and then use operator move.' : '';
  throw new OperatorError(
    `This is a backup of ${ENGINES[made]}, and DATABASE_URL is ${ENGINES[here]}.${move} Nothing was restored.`,
  );
}

async function assertWhole(file: string, manifest: Manifest): Promise<void> {
  const found = await fingerprintOf(file).catch((error: unknown) => {
    throw new OperatorError(`${file} can't be read.`, { cause: error });
  });
  const { bytes, sha256 } = manifest.file;
  if (found.bytes < bytes) {
    throw new OperatorError(
      `${file} is cut off: it has ${found.bytes} bytes, and was written with ${bytes}. Nothing was restored.`,
    );
  }
  if (found.bytes !== bytes || found.sha256 !== sha256)
    throw new OperatorError(`${file} is not what was written: it was changed since. Nothing was restored.`);
}

/** Holds what was read against what was written, table by table. @throws OperatorError where they part */
function assertSameRows(expected: RowCounts, found: RowCounts): void {
  const tables = [...new Set([...Object.keys(expected), ...Object.keys(found)])];
  const wrong = tables.filter((table) => expected[table] !== found[table]);
  if (wrong.length === 0) return;
  const told = wrong.map((table) => `${table} has ${found[table] ?? 'no'} rows, not ${expected[table] ?? 'any'}`);
  throw new OperatorError(`Not all of it arrived: ${told.join('; ')}. Nothing was restored.`);
}
