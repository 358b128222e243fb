import {
  type ContractSeats,
  type CsvEncoding,
  type Issue,
  LIMITS,
  checkUserUpdates,
  decodeCsv,
} from '@rollcall/shared';

/** A file that a person chose; how it is read can still be changed. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly encoding?: CsvEncoding;
  readonly delimiter?: string;
}

/** The file as text and as changes, or why it can't be read. */
export type ReadUpdates =
  | {
      readonly ok: true;
      readonly text: string;
      readonly encoding: CsvEncoding;
      readonly checked: ReturnType<typeof checkUserUpdates>;
    }
  | { readonly ok: false; readonly issue: Issue };

/** Reads a file's bytes; one that is far too large is refused unread. */
export async function chooseFile(file: File): Promise<ChosenFile | Issue> {
  if (file.size > LIMITS.csvLength) return { code: 'FILE_TOO_LARGE', params: { limit: LIMITS.csvLength } };
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** Decodes a chosen file and reads what it asks for. */
export function readUpdates({ bytes, encoding, delimiter }: ChosenFile, contract: ContractSeats): ReadUpdates {
  const decoded = decodeCsv(bytes, encoding);
  if (!decoded.ok) return decoded;
  const checked = checkUserUpdates(decoded.text, { contract, ...(delimiter !== undefined && { delimiter }) });
  return { ok: true, text: decoded.text, encoding: decoded.encoding, checked };
}
