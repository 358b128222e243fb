import { LIMITS } from '../../limits.ts';
import { fileKindOf, textKindOf } from '../fileKind.ts';
import type { SheetIssue } from '../sheetIssue.ts';
import { decodeAs } from './decodeAs.ts';
import type { CsvEncoding } from './encodings.ts';
import { isDamagedUtf8, isIso2022 } from './misread.ts';
import { markedEncodingOf, wideEncodingOf } from './unicode.ts';

/** The text of a file without its byte order mark, or why it could not be read. */
export type DecodedCsv =
  | {
      readonly ok: true;
      readonly text: string;
      readonly encoding: CsvEncoding;
      /** Whether a `?` may stand for a character that had no place where the file was saved. */
      readonly lossy: boolean;
    }
  | { readonly ok: false; readonly issue: SheetIssue };

const refused = (code: SheetIssue['code'], params: SheetIssue['params'] = {}): DecodedCsv => ({
  ok: false,
  issue: { code, params },
});

/**
 * Reads the bytes of a CSV file as text, never putting a replacement character where a byte has no meaning.
 * @param encoding the one to use; without it the file's byte order mark decides, and then what the bytes can mean
 * @returns FILE_TOO_LARGE; UNREADABLE_FILE with the kind of file it is instead of CSV; ENCODING_UNCERTAIN with those
 * that it may be in; or UNDECODABLE_TEXT
 */
export async function decodeCsv(bytes: Uint8Array, encoding?: CsvEncoding): Promise<DecodedCsv> {
  if (bytes.length > LIMITS.csvLength) return refused('FILE_TOO_LARGE', { limit: LIMITS.csvLength });
  const fileKind = fileKindOf(bytes);
  // A workbook is no text either: whoever reads it as a table has done so before.
  if (fileKind) return refused('UNREADABLE_FILE', { fileKind: fileKind === 'xlsx' ? 'workbook' : fileKind });

  const marked = markedEncodingOf(bytes);
  const chosen = encoding ?? marked ?? wideEncodingOf(bytes);
  if (!chosen?.startsWith('UTF_16') && bytes.includes(0)) return refused('UNREADABLE_FILE', { fileKind: 'binary' });
  if (!chosen) return guess(bytes);
  const text = await decodeAs(bytes, chosen);
  return text === undefined ? refused('UNDECODABLE_TEXT') : textOf(text, chosen, marked);
}

/** UTF-8 and Shift_JIS are taken where there is no doubt; anything else is asked about. */
async function guess(bytes: Uint8Array): Promise<DecodedCsv> {
  const utf8 = await decodeAs(bytes, 'UTF_8');
  if (utf8 !== undefined) {
    if (isIso2022(utf8)) return iso2022(bytes);
    if (!maybeAnother(utf8)) return textOf(utf8, 'UTF_8');
  } else if (isDamagedUtf8(bytes)) return refused('UNDECODABLE_TEXT');
  const { judge } = await import('./judge.ts');
  const judgment = await judge(bytes, utf8);
  if ('readings' in judgment) return uncertain(judgment.readings);
  const text = judgment.certain === 'UTF_8' ? utf8 : await decodeAs(bytes, judgment.certain);
  return text === undefined ? refused('UNDECODABLE_TEXT') : textOf(text, judgment.certain);
}

const uncertain = (readings: NonNullable<SheetIssue['params']['readings']>): DecodedCsv =>
  readings.length > 0 ? refused('ENCODING_UNCERTAIN', { readings }) : refused('UNDECODABLE_TEXT');

async function iso2022(bytes: Uint8Array): Promise<DecodedCsv> {
  const text = await decodeAs(bytes, 'ISO_2022_JP');
  const sample = text?.split(/[\r\n,;\t"]+/).filter((cell) => /[^\x00-\x7f]/.test(cell)) ?? [];
  return uncertain(sample.length > 0 ? [{ encoding: 'ISO_2022_JP', sample: sample.slice(-4) }] : []);
}

/** Characters of three bytes and more are those of UTF-8 and no other: two alone may be something else. */
const maybeAnother = (utf8: string): boolean => /[\x80-\u07FF]/.test(utf8) && !/[\u0800-\uFFFF]/.test(utf8);

function textOf(text: string, encoding: CsvEncoding, marked?: CsvEncoding): DecodedCsv {
  if (text.includes('\0')) return refused('UNREADABLE_FILE', { fileKind: 'binary' });
  const textKind = text === '' ? 'empty' : textKindOf(text);
  if (textKind) return refused('UNREADABLE_FILE', { fileKind: textKind });
  return { ok: true, text, encoding, lossy: isLossy(text, encoding, marked) };
}

/** Unicode loses nothing; but a file in ASCII alone may have been saved in anything. */
function isLossy(text: string, encoding: CsvEncoding, marked: CsvEncoding | undefined): boolean {
  if (encoding === 'UTF_8') return marked === undefined && /^[\x00-\x7f]*$/.test(text);
  return encoding !== 'UTF_16LE' && encoding !== 'UTF_16BE';
}
