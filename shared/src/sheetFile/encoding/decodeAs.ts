import { decodeShiftJis } from '../../text/shiftJis.ts';
import { type CodePage, type CsvEncoding, LABELS } from './encodings.ts';

/**
 * Decodes bytes, without the byte order mark of a Unicode encoding. The tables of those of one byte per character are
 * loaded for the first of them.
 * @returns undefined where a byte has no meaning: nothing is ever replaced
 */
export async function decodeAs(bytes: Uint8Array, encoding: CsvEncoding): Promise<string | undefined> {
  try {
    if (encoding === 'SHIFT_JIS') return decodeShiftJis(bytes);
    if (isLabeled(encoding)) return new TextDecoder(LABELS[encoding], { fatal: true }).decode(bytes);
    return await decodeCodePage(bytes, encoding);
  } catch (error) {
    // A fatal decoder throws at the first byte that has no meaning.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

const isLabeled = (encoding: CsvEncoding): encoding is keyof typeof LABELS => Object.hasOwn(LABELS, encoding);

/** @throws TypeError at a byte that has no meaning */
async function decodeCodePage(bytes: Uint8Array, page: CodePage): Promise<string> {
  const { CODE_PAGES } = await import('./codePages.generated.ts');
  const units = Uint16Array.from({ length: 0x100 }, (_, byte) =>
    byte < 0x80 ? byte : CODE_PAGES[page].charCodeAt(byte - 0x80),
  );
  const text = new DataView(new ArrayBuffer(bytes.length * 2));
  for (let i = 0; i < bytes.length; i += 1) {
    const unit = units[bytes[i] ?? 0] ?? MEANINGLESS;
    if (unit === MEANINGLESS) throw new TypeError('A byte has no meaning in this code page');
    text.setUint16(i * 2, unit, true);
  }
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(text);
}

const MEANINGLESS = 0xfffd;
