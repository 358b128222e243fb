import { type CsvEncoding, type Issue, LIMITS, type ReadUserFile, readUserFile } from '@rollcall/shared';
import { toBase64 } from './base64.ts';

/** A file that a person chose, as bytes; how it is read can still be changed. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly encoding?: CsvEncoding;
  readonly delimiter?: string;
}

/** A file's text. */
export type FileText = Extract<ReadUserFile, { ok: true }>;

/** What was found in a file's text, whatever it was looked at for. */
interface CheckedText {
  readonly delimiter: string;
  /** How many rows are not blank. */
  readonly rowCount: number;
}

/** The file as text and as what was found in it. */
export type ReadableFile<Checked extends CheckedText = CheckedText> = FileText & { readonly checked: Checked };

/** The same, or why it can't be read. */
export type ReadFile<Checked extends CheckedText = CheckedText> =
  | ReadableFile<Checked>
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

/** What tells the upload of a file from that of another, without a trace of what is in it. */
export const uploadName = ({ name, bytes }: ChosenFile, { encoding, checked }: ReadableFile): string =>
  [name, bytes.length, encoding ?? '', checked.delimiter].join(':');

/** The server reads the file's own bytes, in the way that was shown. */
export async function uploadOf({ name, bytes }: ChosenFile, { encoding, checked }: ReadableFile) {
  const content = await toBase64(bytes);
  return { fileName: name, content, ...(encoding && { encoding, delimiter: checked.delimiter }) };
}

/** Some of a file's names, by which a person sees whether its characters were read rightly. */
export function telling(names: readonly string[], count = 4): string[] {
  const doubtful = names.filter((name) => /[^\x20-\x7e]/.test(name));
  return [...doubtful, ...names.filter((name) => name !== '' && !doubtful.includes(name))].slice(0, count);
}
