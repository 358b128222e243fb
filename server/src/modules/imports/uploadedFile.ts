import { CSV_DELIMITERS, type CsvEncoding, LIMITS, readUserFile } from '@rollcall/shared';
import { Fault, Refused, refuse } from '../../kernel/index.ts';

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

/** The text of a file, and how it is to be read. */
export interface UploadedText {
  readonly text: string;
  /** Whether a `?` may stand for a character that was lost before. */
  readonly lossy: boolean;
  /** Absent where it is to be found out. */
  readonly delimiter?: string;
}

const BASE64 = /^[A-Za-z0-9+/\s]*={0,2}\s*$/;

/** Base64 takes four characters for three bytes; those who break its lines take a few more. */
const CONTENT_MAX = LIMITS.csvLength * 1.5;

/**
 * Reads what was uploaded: CSV in any encoding, or a workbook.
 * @throws Refused FILE_TOO_LARGE, UNREADABLE_FILE or UNDECODABLE_TEXT; Fault BAD_USER_INPUT where there is not exactly one of `csv` and
 * `content`, the latter is no base64, or the delimiter is none
 */
export async function readUpload({ delimiter, ...file }: UploadedFile): Promise<UploadedText> {
  if (delimiter !== undefined && !CSV_DELIMITERS.some((known) => known === delimiter)) {
    throw new Fault('BAD_USER_INPUT', 'A delimiter is a comma, a semicolon or a tab.');
  }
  return { ...(await textOf(file)), ...(delimiter !== undefined && { delimiter }) };
}

async function textOf({ csv, content, encoding }: UploadedFile): Promise<UploadedText> {
  if (csv !== undefined && content === undefined) {
    if (encoding) throw new Fault('BAD_USER_INPUT', '`csv` is decoded already: `encoding` is of `content`.');
    if (csv.length > LIMITS.csvLength) refuse({ code: 'FILE_TOO_LARGE', params: { limit: LIMITS.csvLength } });
    return { text: csv, lossy: false };
  }
  if (content === undefined || csv !== undefined)
    throw new Fault('BAD_USER_INPUT', 'A file is given as `csv` or as `content`, and not as both.');
  if (content.length > CONTENT_MAX) refuse({ code: 'FILE_TOO_LARGE', params: { limit: LIMITS.csvLength } });
  if (!BASE64.test(content)) throw new Fault('BAD_USER_INPUT', '`content` is not base64.');
  const read = await readUserFile(Buffer.from(content, 'base64'), encoding);
  if (!read.ok) throw new Refused([read.issue]);
  return { text: read.text, lossy: read.lossy };
}
