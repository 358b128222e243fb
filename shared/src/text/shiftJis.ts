/**
 * The control characters that ICU's Shift_JIS (Node.js) exchanges and that of the Encoding Standard (browsers) keeps.
 */
const EXCHANGED: Readonly<Record<string, string>> = { '\x1c': '\x1a', '\x7f': '\x1c', '\x1a': '\x7f' };

let exchanges: boolean | undefined;

/**
 * Decodes Shift_JIS (CP932) alike in Node.js and in browsers.
 * @throws TypeError at a byte that has no meaning
 */
export function decodeShiftJis(bytes: Uint8Array): string {
  const decoder = new TextDecoder('shift_jis', { fatal: true });
  const text = decoder.decode(bytes);
  exchanges ??= decoder.decode(Uint8Array.of(0x1a)) !== '\x1a';
  return exchanges ? text.replace(/[\x1a\x1c\x7f]/g, (control) => EXCHANGED[control] ?? control) : text;
}

/** JIS characters that other mappings (Apple's, JIS X 0208's) give another code point than Windows does. */
const SAME_CHARACTER: readonly (readonly [string, string])[] = [
  ['\u301C', '\uFF5E'], // wave dash
  ['\u2212', '\uFF0D'], // minus
  ['\u2014', '\u2015'], // em dash
  ['\u2016', '\u2225'], // double vertical line
  ['\u00A2', '\uFFE0'], // cent
  ['\u00A3', '\uFFE1'], // pound
  ['\u00AC', '\uFFE2'], // not sign
];

const AS_WINDOWS: ReadonlyMap<string, string> = new Map(SAME_CHARACTER);

/** A text as Shift_JIS gives it back: of two characters that are one there, the one that Windows knows. */
export const asShiftJisKeeps = (text: string): string =>
  text.replace(/[\u301C\u2212\u2014\u2016\u00A2\u00A3\u00AC]/g, (other) => AS_WINDOWS.get(other) ?? other);

let codes: ReadonlyMap<string, number> | undefined;

/** The Shift_JIS code of each character beyond ASCII: one byte below 0x100, or two as lead * 0x100 + trail. */
export function shiftJisCodes(): ReadonlyMap<string, number> {
  codes ??= buildCodes();
  return codes;
}

function buildCodes(): Map<string, number> {
  const map = new Map<string, number>();
  const decoder = new TextDecoder('shift_jis');
  const add = (code: number, bytes: readonly number[]): void => {
    const text = decoder.decode(Uint8Array.from(bytes));
    if (text.length === 1 && text > '\x7f' && text !== '\uFFFD' && !map.has(text)) map.set(text, code);
  };
  for (let byte = 0xa1; byte <= 0xdf; byte += 1) add(byte, [byte]);
  for (const lead of leadBytes()) {
    for (let trail = 0x40; trail <= 0xfc; trail += 1) {
      if (trail !== 0x7f) add(lead * 0x100 + trail, [lead, trail]);
    }
  }
  for (const [other, ours] of SAME_CHARACTER) {
    const code = map.get(ours);
    if (code !== undefined && !map.has(other)) map.set(other, code);
  }
  return map;
}

/**
 * In the order in which Windows prefers them: what NEC selected (ED, EE) stands a second time among IBM's (FA to FC).
 */
function leadBytes(): number[] {
  const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return [...range(0x81, 0x9f), ...range(0xe0, 0xec), ...range(0xef, 0xfc), 0xed, 0xee];
}
