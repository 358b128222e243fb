import type { CsvEncoding } from './encodings.ts';

/** What a byte order mark says. */
export function markedEncodingOf([first, second, third]: Uint8Array): CsvEncoding | undefined {
  if (first === 0xff && second === 0xfe) return 'UTF_16LE';
  if (first === 0xfe && second === 0xff) return 'UTF_16BE';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'UTF_8' : undefined;
}

const LOOKED_AT = 4_096;

/**
 * UTF-16 without a byte order mark: its ASCII characters, and there are many in any table, have zeros on one side of
 * them. A few characters of other scripts have one on the other.
 */
export function wideEncodingOf(bytes: Uint8Array): 'UTF_16LE' | 'UTF_16BE' | undefined {
  const start = bytes.subarray(0, LOOKED_AT);
  const zeros = [0, 0];
  for (const [i, byte] of start.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < 4 * Math.min(even, odd) || even === odd) return undefined;
  const guess = even < odd ? 'UTF_16LE' : 'UTF_16BE';
  const text = decodedWide(bytes, guess);
  return text !== undefined && !text.includes('\0') && /[,;\t\r\n|]/.test(text) ? guess : undefined;
}

function decodedWide(bytes: Uint8Array, encoding: 'UTF_16LE' | 'UTF_16BE'): string | undefined {
  try {
    return new TextDecoder(encoding === 'UTF_16LE' ? 'utf-16le' : 'utf-16be', { fatal: true }).decode(bytes);
  } catch {
    // A fatal decoder throws where half a pair has no other half.
    return undefined;
  }
}
