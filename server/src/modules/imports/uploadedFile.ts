import {
  CSV_DELIMITERS,
  type CheckFileInput,
  type CsvEncoding,
  type FileCheckKind,
  type FileChecks,
  type Issue,
  LIMITS,
} from '@rollcall/shared';
import { Fault, refuse } from '../../kernel/index.ts';

/** A file as a caller hands it over: its decoded text as `csv`, or its bytes as base64 in `content`. */
export interface UploadedFile {
  readonly fileName: string;
  readonly csv?: string | undefined;
  readonly content?: string | undefined;
  /** What `content` is read in; found out where it is left out. */
  readonly encoding?: CsvEncoding | undefined;
  /** Found out where it is left out. */
  readonly delimiter?: string | undefined;
}

/** A file for the thread that reads it, with what it is read for. Its bytes are still base64: taking that apart is work, too. */
export interface ReadingTask<Kind extends FileCheckKind> extends Omit<CheckFileInput<Kind>, 'file'> {
  readonly csv: string | undefined;
  readonly content: string | undefined;
}

/** Base64 takes four characters for three bytes; those who break its lines take a few more. */
const CONTENT_MAX = LIMITS.csvLength * 1.5;

const TOO_LARGE: Issue = { code: 'FILE_TOO_LARGE', params: { limit: LIMITS.csvLength } };

/**
 * Looks at what can be told of a file without reading it.
 * @throws Refused FILE_TOO_LARGE; Fault BAD_USER_INPUT where there is not exactly one of `csv` and `content`, or the delimiter is none
 */
export function readingTask<Kind extends FileCheckKind>(
  { csv, content, encoding, delimiter }: UploadedFile,
  kind: Kind,
  terms: FileChecks[Kind],
): ReadingTask<Kind> {
  if (delimiter !== undefined && !CSV_DELIMITERS.some((known) => known === delimiter)) {
    throw new Fault('BAD_USER_INPUT', 'A delimiter is a comma, a semicolon or a tab.');
  }
  if ((csv === undefined) === (content === undefined)) {
    throw new Fault('BAD_USER_INPUT', 'A file is given as `csv` or as `content`, and not as both.');
  }
  if (csv !== undefined && encoding) {
    throw new Fault('BAD_USER_INPUT', '`csv` is decoded already: `encoding` is of `content`.');
  }
  if ((csv?.length ?? 0) > LIMITS.csvLength || (content?.length ?? 0) > CONTENT_MAX) refuse(TOO_LARGE);
  return { kind, terms, csv, content, encoding, delimiter };
}
