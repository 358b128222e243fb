import {
  type CheckedUserCsv,
  type CsvEncoding,
  type Issue,
  LIMITS,
  type ReadUserFile,
  checkUserCsv,
  readUserFile,
} from '@rollcall/shared';
import type { ContractTerms } from '../../../graphql/contractTerms.ts';

/** A file that a person chose, as bytes; how it is read can still be changed. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly encoding?: CsvEncoding;
  readonly delimiter?: string;
}

/** A file's text. */
export type FileText = Extract<ReadUserFile, { ok: true }>;

/** The file as text and as rows, or why it can't be read. */
export type ReadFile =
  | (FileText & { readonly checked: CheckedUserCsv })
  | { readonly ok: false; readonly issue: Issue };

/** Takes a file's bytes; one that is far too large is refused unread. */
export async function chooseFile(file: File): Promise<ChosenFile | Issue> {
  if (file.size > LIMITS.csvLength) return { code: 'FILE_TOO_LARGE', params: { limit: LIMITS.csvLength } };
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    // It was moved or changed since it was chosen, another program holds it, or it is a folder.
    return { code: 'FILE_UNAVAILABLE', params: {} };
  }
}

/** Reads a chosen file as text. What reads workbooks may have to be loaded for it. */
export async function fileText({ bytes, encoding }: ChosenFile): Promise<ReadUserFile> {
  try {
    return await readUserFile(bytes, encoding);
  } catch {
    // The server was updated, or can't be reached: what reads workbooks did not come.
    return { ok: false, issue: { code: 'FILE_UNAVAILABLE', params: {} } };
  }
}

/** Reads a file's text as a table. */
export function checkFile(file: FileText, delimiter: string | undefined, contract: ContractTerms): ReadFile {
  const options = { contract: contract.seats, rowLimit: contract.importRowLimit, lossy: file.lossy };
  return { ...file, checked: checkUserCsv(file.text, { ...options, ...(delimiter !== undefined && { delimiter }) }) };
}

/** Some names out of a file, by which a person sees whether its characters were read rightly. */
export function sampleNames({ header, records }: CheckedUserCsv, count = 4): string[] {
  const column = header.indexOf('name');
  const names = records.map(({ cells }) => (column < 0 ? '' : (cells[column] ?? ''))).filter((name) => name !== '');
  const telling = names.filter((name) => /[^\x20-\x7e]/.test(name));
  return [...telling, ...names.filter((name) => !telling.includes(name))].slice(0, count);
}
