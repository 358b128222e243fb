import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import type { FileEncoding } from './userCsv.ts';

/**
 * LibreOffice's numbers for character sets, as its CSV filter wants them. Its list calls 60 "Japanese (Windows-932)".
 */
const CHARACTER_SETS: Readonly<Record<FileEncoding, number>> = { UTF_8: 76, SHIFT_JIS: 60 };

/** Where LibreOffice is; undefined where it is not installed. */
export function findLibreOffice(): string | undefined {
  const paths = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'soffice'));
  return paths.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/**
 * Opens a CSV in LibreOffice as a person would, every column as it comes, and saves it as CSV again.
 * @param soffice the program
 */
export async function resaveCsv(soffice: string, bytes: Uint8Array, encoding: FileEncoding): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'rollcall-calc-'));
  try {
    await mkdir(join(folder, 'out'));
    await writeFile(join(folder, 'users.csv'), bytes);
    // Comma, double quote, character set, from the first row.
    const writing = `44,34,${CHARACTER_SETS[encoding]},1`;
    // Numbers and dates are told from texts, and what begins with an equals sign is no formula: as in the dialog that a
    // person sees.
    const reading = `${writing},,0,false,true,false,false,false,-1,false,true,false`;
    await promisify(execFile)(soffice, [
      '--headless',
      '--norestore',
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      `--infilter=Text - txt - csv (StarCalc):${reading}`,
      '--convert-to',
      `csv:Text - txt - csv (StarCalc):${writing}`,
      '--outdir',
      join(folder, 'out'),
      join(folder, 'users.csv'),
    ]);
    return await readFile(join(folder, 'out', 'users.csv'));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
