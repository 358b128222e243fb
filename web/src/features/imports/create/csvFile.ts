import { type CheckedUserCsv, type CsvEncoding, type Issue, LIMITS, checkUserCsv, decodeCsv } from '@rollcall/shared';
import type { ContractTerms } from '../../../graphql/contractTerms.ts';

/** A file that a person chose, as bytes; how it is read can still be changed. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly encoding?: CsvEncoding;
  readonly delimiter?: string;
}

/** The file as text and as rows, or why it can't be read. */
export type ReadFile =
  | { readonly ok: true; readonly text: string; readonly encoding: CsvEncoding; readonly checked: CheckedUserCsv }
  | { readonly ok: false; readonly issue: Issue };

/** Reads a file's bytes; one that is far too large is refused unread. */
export async function chooseFile(file: File): Promise<ChosenFile | Issue> {
  if (file.size > LIMITS.csvLength) return { code: 'FILE_TOO_LARGE', params: { limit: LIMITS.csvLength } };
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** Decodes a chosen file and reads it as a table. */
export function readFile({ bytes, encoding, delimiter }: ChosenFile, contract: ContractTerms): ReadFile {
  const decoded = decodeCsv(bytes, encoding);
  if (!decoded.ok) return decoded;
  const options = {
    contract: contract.seats,
    rowLimit: contract.importRowLimit,
    ...(delimiter !== undefined && { delimiter }),
  };
  return { ok: true, text: decoded.text, encoding: decoded.encoding, checked: checkUserCsv(decoded.text, options) };
}

/** Some names out of a file, by which a person sees whether its characters were read rightly. */
export function sampleNames({ header, records }: CheckedUserCsv, count = 4): string[] {
  const column = header.indexOf('name');
  const names = records.map(({ cells }) => (column < 0 ? '' : (cells[column] ?? ''))).filter((name) => name !== '');
  const telling = names.filter((name) => /[^\x20-\x7e]/.test(name));
  return [...telling, ...names.filter((name) => !telling.includes(name))].slice(0, count);
}
