import { createHmac, timingSafeEqual } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { z } from 'zod';
import { OperatorError } from '../../kernel/index.ts';

const HEX = z.string().regex(/^[0-9a-f]{64}$/);
const COUNT = z.int().min(0);

/** What a manifest says, but for its seal. */
const content = z.object({
  version: z.literal(1),
  createdAt: z.iso.datetime(),
  engine: z.enum(['sqlite', 'mysql', 'mariadb']),
  /** The names of the migrations that made the tables. */
  migrations: z.array(z.string()),
  file: z.object({ bytes: COUNT, sha256: HEX }),
  /** How many rows each table has. */
  rows: z.record(z.string(), COUNT),
  /** Which installation's it is, with its keys as the database has them: sealed under its secret. */
  installation: z.object({ id: z.string(), generation: COUNT, keyring: z.string(), checkValue: z.string() }),
  /** What `audit anchor` told just before the copy was begun: each log goes at least as far. */
  anchor: z.string(),
});
const manifest = z.object({ ...content.shape, seal: HEX });

export type ManifestContent = z.infer<typeof content>;

/** What a backup is, under a seal that nobody without the installation's secret can make. */
export type Manifest = z.infer<typeof manifest>;

/** A manifest lies beside its backup, under its name with this behind it. */
export const manifestPath = (file: string): string => `${file}.manifest.json`;

/** @param key that of the audit log's chain, which no change of the secret changes */
export function sealManifest(key: Buffer, given: ManifestContent): Manifest {
  const ordered = content.parse(given);
  return { ...ordered, seal: sealOf(key, ordered) };
}

/** @throws OperatorError where the manifest was changed since it was sealed */
export function assertSealed(key: Buffer, given: Manifest): void {
  if (timingSafeEqual(Buffer.from(given.seal), Buffer.from(sealOf(key, given)))) return;
  throw new OperatorError('The manifest of this backup was changed since it was written. Nothing was restored.');
}

const sealOf = (key: Buffer, given: ManifestContent): string =>
  createHmac('sha256', key)
    .update(JSON.stringify(['backup/1', content.parse(given)]))
    .digest('hex');

/** Writes a manifest into a new file, down to the disk. */
export async function writeManifest(path: string, given: Manifest): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(`${JSON.stringify(given, null, 2)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Reads the manifest of a backup. @throws OperatorError where there is none, or it is none */
export async function readManifest(file: string): Promise<Manifest> {
  const path = manifestPath(file);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new OperatorError(
      `${path} can't be read. A backup is two files, ${file} and this one: without it the backup was not finished, or was copied in part.`,
      { cause: error },
    );
  });
  try {
    return manifest.parse(JSON.parse(text));
  } catch (error) {
    throw new OperatorError(
      `${path} is no manifest: it was cut off or changed, or written by a later version. Nothing was restored.`,
      { cause: error },
    );
  }
}
