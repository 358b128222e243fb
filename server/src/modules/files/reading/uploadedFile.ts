import {
  CSV_DELIMITERS,
  type CheckFileInput,
  type ChosenColumns,
  type ContactFileInput,
  type CsvEncoding,
  type FileCheckKind,
  type FilledColumns,
  type Issue,
  LIMITS,
  type SheetTable,
} from '@rollcall/shared';
import { Fault, refuse } from '../../../kernel/index.ts';

/** An upload whose bytes wait to be read. */
export interface StoredFile {
  readonly id: string;
  /** In bytes. */
  readonly size: number;
  /** A keyed hash of the bytes. */
  readonly contentHash: string;
}

/**
 * A file as a caller hands it over: its decoded text as `csv`, its bytes, uploaded before, or its rows, of which the
 * first is the header.
 */
export interface UploadedFile {
  readonly fileName: string;
  readonly csv?: string | undefined;
  readonly stored?: StoredFile | undefined;
  readonly table?: Extract<SheetTable, readonly unknown[]> | undefined;
  /** What the bytes are read in; found out where it is left out. */
  readonly encoding?: CsvEncoding | undefined;
  /** Found out where it is left out, as the two behind it are. */
  readonly delimiter?: string | undefined;
  readonly headerRow?: number | undefined;
  readonly sheet?: string | undefined;
  /** What headers that are not the product's own stand for. */
  readonly columns?: ChosenColumns | undefined;
  /** Of users to be added: what columns that are missing are filled with; they are errors where it is left out. */
  readonly filled?: FilledColumns | undefined;
}

/** The same of a file of contacts. */
export interface ContactsTask extends Omit<ContactFileInput, 'file'> {
  readonly kind: 'contacts';
  readonly file: SheetTable | ArrayBuffer;
}

/** A file for the thread that reads it, with what it is read for. The bytes are handed over, not copied. */
export interface ReadingTask<Kind extends FileCheckKind> extends Omit<CheckFileInput<Kind>, 'file'> {
  readonly file: SheetTable | ArrayBuffer;
}

const TOO_LARGE: Issue = { code: 'FILE_TOO_LARGE', params: { limit: LIMITS.csvLength } };

/** What a file is read from, and how much that is, in characters or bytes. */
interface FileSource {
  readonly source: SheetTable | StoredFile;
  readonly size: number;
}

/**
 * Looks at what can be told of a file without reading it.
 * @throws Refused FILE_TOO_LARGE; Fault BAD_USER_INPUT where there is not exactly one of text, bytes and rows, or the
 * delimiter is none
 */
export function sourceOf({ csv, stored, table, encoding, delimiter, headerRow }: UploadedFile): FileSource {
  if (delimiter !== undefined && !CSV_DELIMITERS.some((known) => known === delimiter)) {
    throw new Fault('BAD_USER_INPUT', 'A delimiter is a comma, a semicolon, a tab or a vertical bar.');
  }
  if (headerRow !== undefined && headerRow < 1) {
    throw new Fault('BAD_USER_INPUT', 'Rows are numbered from 1.');
  }
  if (encoding && !stored) {
    throw new Fault('BAD_USER_INPUT', '`encoding` is of the bytes of `fileId`: all else is decoded already.');
  }
  const sources = [csv, stored, table].filter((source) => source !== undefined);
  const [source] = sources;
  if (source === undefined || sources.length > 1) {
    throw new Fault(
      'BAD_USER_INPUT',
      'A file is given in one way only: as `fileId`, as `csv` or, of an import, as `rows`.',
    );
  }
  const size = sizeOf(source);
  return size > LIMITS.csvLength ? refuse(TOO_LARGE) : { source, size };
}

function sizeOf(source: SheetTable | StoredFile): number {
  if (typeof source === 'string') return source.length;
  if ('size' in source) return source.size;
  return source.reduce((sum, cells) => sum + cells.reduce((length, cell) => length + cell.length, 0), 0);
}
