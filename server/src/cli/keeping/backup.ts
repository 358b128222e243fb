import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, rm } from 'node:fs/promises';
import type { App } from '../../app.ts';
import { fingerprintOf, keeperOf, syncFolderOf } from '../../database/index.ts';
import { OperatorError } from '../../kernel/index.ts';
import { type Manifest, manifestPath, sealManifest, writeManifest } from './manifest.ts';

/**
 * Writes a backup of the database that an app is started on, and its manifest beside it. Both have their names once
 * they are whole and on the disk, the manifest last.
 * @throws OperatorError where a file of that name is there, or the copy is not sound
 */
export async function backUp(app: Pick<App, 'operator' | 'keyring'>, url: string, file: string): Promise<Manifest> {
  const named = manifestPath(file);
  for (const path of [file, named]) {
    if (existsSync(path)) throw new OperatorError(`${path} is there already. Name a new file.`);
  }
  const draft = `${file}.${randomBytes(4).toString('hex')}.unfinished`;
  const drafts = [draft, manifestPath(draft)] as const;
  try {
    const made = await writeDraft(app, url, draft);
    await writeManifest(manifestPath(draft), made);
    // Unlike renaming, this takes no other file's place.
    await link(draft, file);
    await link(manifestPath(draft), named);
    await syncFolderOf(file);
    return made;
  } catch (error) {
    throw explained(error, file);
  } finally {
    for (const path of drafts) await rm(path, { force: true });
  }
}

async function writeDraft({ operator, keyring }: Pick<App, 'operator' | 'keyring'>, url: string, draft: string) {
  const keeper = keeperOf(url);
  const createdAt = new Date().toISOString();
  const installation = await operator.sealedKeys();
  // Read before the copy is begun: what the copy holds goes at least as far.
  const anchor = JSON.stringify(await operator.anchorAudit());
  const engine = await keeper.engine();
  const { rows, migrations } = await keeper.copyTo(draft);
  if ((await operator.sealedKeys()).generation !== installation.generation) {
    throw new OperatorError('The secret was changed while the backup was written. Make it again.');
  }
  const copy = await fingerprintOf(draft);
  const content = { version: 1 as const, createdAt, engine, migrations: [...migrations], file: copy, rows };
  return sealManifest(keyring.auditChain, { ...content, installation, anchor });
}

/** What the disk refuses is told of the file that was asked for. */
function explained(error: unknown, file: string): unknown {
  const code: unknown = Reflect.get(Object(error), 'code');
  if (code === 'ENOSPC') return new OperatorError(`There is not enough room for ${file}.`, { cause: error });
  if (code === 'ENOENT' || code === 'EACCES' || code === 'EROFS' || code === 'ENOTDIR')
    return new OperatorError(`${file} can't be written: its folder is not there, or not yours.`, { cause: error });
  return error;
}
