import {
  CSV_DELIMITERS,
  type CheckFileInput,
  type CsvEncoding,
  type FileCheckKind,
  type Issue,
  LIMITS,
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

/** A file as a caller hands it over: its decoded text as `csv`, or its bytes, uploaded before. */
export interface UploadedFile {
  readonly fileName: string;
  readonly csv?: string | undefined;
  readonly stored?: StoredFile | undefined;
  /** What the bytes are read in; found out where it is left out. */
  readonly encoding?: CsvEncoding | undefined;
  /** Found out where it is left out. */
  readonly delimiter?: string | undefined;
}

/** A file for the thread that reads it, with what it is read for. The bytes are handed over, not copied. */
export interface ReadingTask<Kind extends FileCheckKind> extends Omit<CheckFileInput<Kind>, 'file'> {
  readonly file: string | ArrayBuffer;
}

const TOO_LARGE: Issue = { code: 'FILE_TOO_LARGE', params: { limit: LIMITS.csvLength } };

/**
 * Looks at what can be told of a file without reading it.
 * @returns its text, or where its bytes wait
 * @throws Refused FILE_TOO_LARGE; Fault BAD_USER_INPUT where there is not exactly one of text and bytes, or the delimiter is none
 */
export function sourceOf({ csv, stored, encoding, delimiter }: UploadedFile): string | StoredFile {
  if (delimiter !== undefined && !CSV_DELIMITERS.some((known) => known === delimiter)) {
    throw new Fault('BAD_USER_INPUT', 'A delimiter is a comma, a semicolon or a tab.');
  }
  if (csv !== undefined && encoding) {
    throw new Fault('BAD_USER_INPUT', '`csv` is decoded already: `encoding` is of the bytes of `fileId`.');
  }
  const source = csv ?? stored;
  if (source === undefined || (csv !== undefined && stored)) {
    throw new Fault('BAD_USER_INPUT', 'A file is given as `fileId` or as `csv`, and not as both.');
  }
  return (typeof source === 'string' ? source.length : source.size) > LIMITS.csvLength ? refuse(TOO_LARGE) : source;
}
