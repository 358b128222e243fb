import type { CsvEncoding } from './encodings.ts';
import { shiftJisCodes } from '../../text/shiftJis.ts';

/** The encodings that files are written in. */
export type CsvFileEncoding = Extract<CsvEncoding, 'UTF_8' | 'SHIFT_JIS'>;

/** The bytes of a file, or the characters that have no place in its encoding, each once, in the order of the text. */
export type EncodedCsv =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly characters: string[] };

/** Writes a text as the bytes of a file: UTF-8 with a byte order mark, or Shift_JIS (CP932). Puts no `?` anywhere. */
export const encodeCsv = (text: string, encoding: CsvFileEncoding): EncodedCsv =>
  encodeCsvPart(encoding === 'UTF_8' ? `\uFEFF${text}` : text, encoding);

/** The same for what follows the beginning of a file, without a byte order mark. */
export function encodeCsvPart(text: string, encoding: CsvFileEncoding): EncodedCsv {
  return encoding === 'UTF_8' ? encodeUtf8(text) : encodeShiftJis(text);
}

function encodeUtf8(text: string): EncodedCsv {
  // Half of a surrogate pair would become U+FFFD.
  const halves = text.match(/\p{Surrogate}/gu);
  if (halves) return { ok: false, characters: [...new Set(halves)] };
  return { ok: true, bytes: new TextEncoder().encode(text) };
}

function encodeShiftJis(text: string): EncodedCsv {
  const codes = shiftJisCodes();
  const bytes = new Uint8Array(text.length * 2);
  const strangers = new Set<string>();
  let length = 0;
  for (const character of text) {
    const code = character <= '\x7f' ? character.charCodeAt(0) : codes.get(character);
    if (code === undefined) {
      strangers.add(character);
      continue;
    }
    if (code > 0xff) bytes[length++] = code >> 8;
    bytes[length++] = code & 0xff;
  }
  if (strangers.size > 0) return { ok: false, characters: [...strangers] };
  return { ok: true, bytes: bytes.slice(0, length) };
}
