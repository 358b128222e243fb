import type { Issue } from '../issues.ts';
import { LIMITS } from '../limits.ts';
import { fileKindOf } from './fileKind.ts';
import { looksMisread } from './misread.ts';
import { decodeShiftJis } from './shiftJis.ts';

/** The character encodings that a user CSV is read in. SHIFT_JIS is what Windows calls it: code page 932. */
export const CSV_ENCODINGS = ['UTF_8', 'SHIFT_JIS', 'UTF_16LE', 'UTF_16BE'] as const;
export type CsvEncoding = (typeof CSV_ENCODINGS)[number];

/** The text of a file without its byte order mark, or why it could not be read. */
export type DecodedCsv =
  | { readonly ok: true; readonly text: string; readonly encoding: CsvEncoding }
  | { readonly ok: false; readonly issue: Issue };

const refused = (code: Issue['code'], params: Issue['params'] = {}): DecodedCsv => ({
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
  if (fileKind) return refused('UNREADABLE_FILE', { fileKind });

  const wide = encoding ? encoding.startsWith('UTF_16') : wideEncodingOf(bytes) !== undefined;
  if (!wide && bytes.includes(0)) return refused('UNREADABLE_FILE', { fileKind: 'binary' });

  const chosen = encoding ?? wideEncodingOf(bytes);
  const candidates: readonly CsvEncoding[] = chosen ? [chosen] : ['UTF_8', 'SHIFT_JIS'];
  for (const candidate of candidates) {
    const text = decodeAs(bytes, candidate);
    if (text === undefined) continue;
    if (text.includes('\0')) return refused('UNREADABLE_FILE', { fileKind: 'binary' });
    if (candidate === 'SHIFT_JIS' && !encoding && looksMisread(text)) continue;
    if (text === '') return refused('UNREADABLE_FILE', { fileKind: 'empty' });
    return { ok: true, text, encoding: candidate };
  }
  return refused('UNDECODABLE_TEXT');
}

/** UTF-16, where the byte order mark says so, or where the first of two characters is ASCII and all the file is text. */
function wideEncodingOf(bytes: Uint8Array): 'UTF_16LE' | 'UTF_16BE' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'UTF_16LE';
  if (first === 0xfe && second === 0xff) return 'UTF_16BE';
  if (first === undefined || second === undefined || (first === 0) === (second === 0)) return undefined;
  const guess = second === 0 ? 'UTF_16LE' : 'UTF_16BE';
  const text = decodeAs(bytes, guess);
  return text !== undefined && /^[^\0]*[,;\t\r\n][^\0]*$/.test(text) ? guess : undefined;
}

const LABELS = { UTF_8: 'utf-8', UTF_16LE: 'utf-16le', UTF_16BE: 'utf-16be' } as const;

function decodeAs(bytes: Uint8Array, encoding: CsvEncoding): string | undefined {
  try {
    return encoding === 'SHIFT_JIS'
      ? decodeShiftJis(bytes)
      : new TextDecoder(LABELS[encoding], { fatal: true }).decode(bytes);
  } catch {
    // A fatal decoder throws at the first byte that has no meaning.
    return undefined;
  }
}
