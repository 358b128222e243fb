import { LIMITS } from '../../limits.ts';
import { fileKindOf, textKindOf } from '../fileKind.ts';
import { isDamagedUtf8, isIso2022, looksMisread } from './misread.ts';
import { decodeShiftJis } from '../../text/shiftJis.ts';
import type { SheetIssue } from '../sheetIssue.ts';
import { decodeWindows1252 } from './windows1252.ts';

/**
 * The character encodings that a CSV file is read in. SHIFT_JIS is what Windows calls it: code page 932. WINDOWS_1252,
 * in which Excel writes western European letters, is never guessed: any bytes mean something in it.
 */
export const CSV_ENCODINGS = ['UTF_8', 'SHIFT_JIS', 'UTF_16LE', 'UTF_16BE', 'WINDOWS_1252'] as const;
export type CsvEncoding = (typeof CSV_ENCODINGS)[number];

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
 * @returns FILE_TOO_LARGE, UNREADABLE_FILE with the kind of file it is instead of CSV, or UNDECODABLE_TEXT
 */
export function decodeCsv(bytes: Uint8Array, encoding?: CsvEncoding): DecodedCsv {
  if (bytes.length > LIMITS.csvLength) return refused('FILE_TOO_LARGE', { limit: LIMITS.csvLength });
  const fileKind = fileKindOf(bytes);
  // A workbook is no text either: whoever reads it as a table has done so before.
  if (fileKind) return refused('UNREADABLE_FILE', { fileKind: fileKind === 'xlsx' ? 'workbook' : fileKind });

  const marked = markedEncodingOf(bytes) ?? wideEncodingOf(bytes);
  const chosen = encoding ?? marked;
  if (!chosen?.startsWith('UTF_16') && bytes.includes(0)) return refused('UNREADABLE_FILE', { fileKind: 'binary' });

  const candidates: readonly CsvEncoding[] = chosen ? [chosen] : ['UTF_8', 'SHIFT_JIS'];
  for (const candidate of candidates) {
    const text = decodeAs(bytes, candidate);
    if (text === undefined) continue;
    if (!encoding && isMisread(bytes, text, candidate)) continue;
    if (text.includes('\0')) return refused('UNREADABLE_FILE', { fileKind: 'binary' });
    const textKind = text === '' ? 'empty' : textKindOf(text);
    if (textKind) return refused('UNREADABLE_FILE', { fileKind: textKind });
    return { ok: true, text, encoding: candidate, lossy: isLossy(text, candidate, marked) };
  }
  return refused('UNDECODABLE_TEXT');
}

function markedEncodingOf([first, second, third]: Uint8Array): CsvEncoding | undefined {
  if (first === 0xff && second === 0xfe) return 'UTF_16LE';
  if (first === 0xfe && second === 0xff) return 'UTF_16BE';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'UTF_8' : undefined;
}

/** UTF-16 without a byte order mark, where the first of two characters is ASCII and all the file is text. */
function wideEncodingOf(bytes: Uint8Array): 'UTF_16LE' | 'UTF_16BE' | undefined {
  const [first, second] = bytes;
  if (first === undefined || second === undefined || (first === 0) === (second === 0)) return undefined;
  const guess = second === 0 ? 'UTF_16LE' : 'UTF_16BE';
  const text = decodeAs(bytes, guess);
  return text !== undefined && !text.includes('\0') && /[,;\t\r\n]/.test(text) ? guess : undefined;
}

/** Whether a guess is better refused than shown as mojibake. */
function isMisread(bytes: Uint8Array, text: string, encoding: CsvEncoding): boolean {
  if (isIso2022(text)) return true;
  return encoding === 'SHIFT_JIS' && (isDamagedUtf8(bytes) || looksMisread(bytes, text));
}

/** Unicode loses nothing; but a file in ASCII alone may have been saved in anything. */
function isLossy(text: string, encoding: CsvEncoding, marked: CsvEncoding | undefined): boolean {
  if (encoding === 'UTF_8') return marked === undefined && /^[\x00-\x7f]*$/.test(text);
  return encoding === 'SHIFT_JIS' || encoding === 'WINDOWS_1252';
}

const LABELS = { UTF_8: 'utf-8', UTF_16LE: 'utf-16le', UTF_16BE: 'utf-16be' } as const;

function decodeAs(bytes: Uint8Array, encoding: CsvEncoding): string | undefined {
  try {
    if (encoding === 'SHIFT_JIS') return decodeShiftJis(bytes);
    if (encoding === 'WINDOWS_1252') return decodeWindows1252(bytes);
    return new TextDecoder(LABELS[encoding], { fatal: true }).decode(bytes);
  } catch {
    // A fatal decoder throws at the first byte that has no meaning.
    return undefined;
  }
}
