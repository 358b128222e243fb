import {
  type CheckedFile,
  type ChosenColumns,
  type CsvEncoding,
  type EncodingReading,
  type FileCheckKind,
  type Issue,
  LIMITS,
} from '@rollcall/shared';

/** A file that a person chose, as bytes; how it is read can still be changed. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly encoding?: CsvEncoding;
  readonly delimiter?: string;
  /** As a spreadsheet numbers it. */
  readonly headerRow?: number;
  /** Of a workbook. */
  readonly sheet?: string;
  /** What was said of its headers; where nothing was, they are taken for what they stood for in files before. */
  readonly columns?: ChosenColumns;
  /**
   * The encodings that it may be in, where that was asked: they stay on the screen while one after the other is tried.
   */
  readonly asked?: readonly EncodingReading[];
}

/** The file as text and as what was found in it, for which users or changes it was looked at. */
export type ReadableFile<Kind extends FileCheckKind = FileCheckKind> = Extract<CheckedFile<Kind>, { ok: true }> & {
  /** A few of the names that stand in it. */
  readonly names: readonly string[];
  /** By which the server knows a file of users again; absent where it could not be made. */
  readonly sha256?: string | undefined;
};

/** The same, or why it can't be read. */
export type ReadFile<Kind extends FileCheckKind = FileCheckKind> =
  | ReadableFile<Kind>
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

/** Whether another encoding may help: there is something to choose then, beside the refusal. */
export const canBeReadOtherwise = (read: ReadFile): boolean =>
  read.ok || read.issue.code === 'ENCODING_UNCERTAIN' || read.issue.code === 'UNDECODABLE_TEXT';

/** What tells the upload of a file from that of another, without a trace of what is in it. */
export const uploadName = (file: ChosenFile, read: ReadableFile): string => {
  const { encoding = '', delimiter = '', headerRow = '', sheet = '', columns = [] } = readingOf(file, read);
  const keys = columns.map(({ column }) => column ?? '').join();
  return [file.name, file.bytes.length, encoding, delimiter, headerRow, sheet, keys].join(':');
};

/** How the server is to read the file's own bytes: in the way that was shown. */
export const readingOf = ({ name }: ChosenFile, { encoding, sheet, checked }: ReadableFile) => {
  const headerRow = headerRowOf(checked);
  const { matched } = checked;
  return {
    fileName: name,
    ...(encoding && { encoding, delimiter: checked.delimiter }),
    ...(headerRow && { headerRow }),
    ...(sheet && { sheet: sheet.name }),
    ...(matched && { columns: Object.entries(matched).map(([header, column]) => ({ header, column })) }),
  };
};

/** The row of the header that was read; undefined where none could be. */
export const headerRowOf = (checked: ReadableFile['checked']): number | undefined =>
  ('top' in checked ? checked.top?.row : checked.headerRow) ?? undefined;
