import type { Issue } from '../../issues/issue.ts';
import { excerpt } from '../../text/excerpt.ts';
import { decodeShiftJis, shiftJisCodes } from '../../text/shiftJis.ts';

/** Longer texts are no names, and not looked at. */
const LONGEST = 200;

/** Two characters that UTF-8 turns into where it is read as Windows-1252; kanji that it turns into as Shift_JIS. */
const READ_AS_WESTERN = /[Â-ô][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;
export const READ_WRONG = /[繧繝縺譁蜷蟷螟蜀鬮莠譛荳蛹]|\p{Script=Han}[｡-ﾟ]|[｡-ﾟ]\p{Script=Han}/u;
/** What Japanese in Shift_JIS has among its bytes as Windows-1252 reads them, and no name. */
const SIGNS = /[\u0080-\u009F€‚ƒ„…†‡ˆ‰‹Œ“”•˜™›¡-©«-±¶·»-¿]/;
const UTF_7 = /\+[A-Za-z0-9/]{3,}(?:\+[A-Za-z0-9/]*)*-?/;

/** What a web page writes for a character, and an address for three bytes or more. */
const ESCAPED = /&(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,6});|(?:%[\dA-F]{2}){3}/i;

/** What a name was before it was read in a wrong encoding, and saved so; undefined where there is no sign of that. */
export function ungarbled(name: string): string | undefined {
  if (name.length > LONGEST) return undefined;
  if (READ_AS_WESTERN.test(name)) {
    const text = fromBytes(name, westernByte);
    if (text !== undefined) return text;
  }
  if (SIGNS.test(name)) return fromShiftJis(name);
  if (READ_WRONG.test(name)) return fromBytes(name, japaneseCode);
  if (UTF_7.test(name)) return fromUtf7(name);
  return ESCAPED.test(name) ? unescaped(name) : undefined;
}

/** @returns what is told of such a name */
export const garbled = (name: string, meant: string): Issue => ({
  code: 'GARBLED_TEXT',
  field: 'name',
  params: { value: excerpt(name), meant: excerpt(meant) },
});

/** What Windows-1252 has from 0x80 to 0x9F; a space where it has nothing. */
const HIGH = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

function westernByte(character: string): number | undefined {
  const code = character.codePointAt(0) ?? 0;
  // Bytes without a meaning are kept as controls by most programs.
  if (code <= 0xff) return code;
  const at = HIGH.indexOf(character);
  return at < 0 ? undefined : at + 0x80;
}

const japaneseCode = (character: string): number | undefined =>
  character <= '\x7f' ? character.charCodeAt(0) : shiftJisCodes().get(character);

function bytesOf(name: string, codeOf: (character: string) => number | undefined): Uint8Array | undefined {
  const bytes: number[] = [];
  for (const character of name) {
    const code = codeOf(character);
    if (code === undefined) return undefined;
    if (code > 0xff) bytes.push(code >> 8);
    bytes.push(code & 0xff);
  }
  return Uint8Array.from(bytes);
}

/** A Japanese name that was read as Windows-1252. */
function fromShiftJis(name: string): string | undefined {
  const bytes = bytesOf(name, westernByte);
  if (!bytes) return undefined;
  try {
    const text = decodeShiftJis(bytes);
    return JAPANESE.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Two letters at least, and nothing but them and spaces. */
const JAPANESE = /^(?=(?:.*[\p{Script=Han}ぁ-んァ-ヶー々]){2})[\p{Script=Han}ぁ-んァ-ヶー々 \u3000]+$/u;

function fromBytes(name: string, codeOf: (character: string) => number | undefined): string | undefined {
  const bytes = bytesOf(name, codeOf);
  if (!bytes) return undefined;
  try {
    // As a stream, since the last bytes of a name that was garbled may be gone.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return /[^\x00-\x7F]/.test(text) && text.length < name.length ? text : undefined;
  } catch {
    // The bytes are no UTF-8: the name is one that only looks like that.
    return undefined;
  }
}

/** A text whose letters stand as base64 of UTF-16 behind a plus. */
function fromUtf7(name: string): string | undefined {
  const text = name.replace(/\+([A-Za-z0-9/+]{3,})-?/g, (whole, base64: string) => {
    const bits = Array.from(base64, (letter) => BASE64.indexOf(letter).toString(2).padStart(6, '0')).join('');
    const units = bits.match(/[01]{16}/g) ?? [];
    const rest = bits.slice(units.length * 16);
    const letters = String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 2)));
    return /^0{0,5}$/.test(rest) && /^[\p{L}\p{M}\p{Zs}\u3000-\u30FF]+$/u.test(letters) && /[^\x00-\x7F]/.test(letters)
      ? letters
      : whole;
  });
  return text === name ? undefined : text;
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const SIGNS_OF_PAGES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};
const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030A',
  cedil: '\u0327',
};
const MARKED = new RegExp(`^([a-z])(${Object.keys(MARKS).join('|')})$`, 'i');

/** A text in which characters stand as a web page or an address writes them. */
function unescaped(name: string): string | undefined {
  const text = name.replace(/&(?:#(\d{2,6})|#x([\da-f]{2,5})|([a-z]{2,6}));/gi, (whole, decimal, hex, word: string) => {
    if (decimal) return characterOf(Number(decimal)) ?? whole;
    if (hex) return characterOf(Number(`0x${hex}`)) ?? whole;
    const [, letter = '', mark = ''] = MARKED.exec(word) ?? [];
    return SIGNS_OF_PAGES[word.toLowerCase()] ?? (letter ? `${letter}${MARKS[mark.toLowerCase()]}`.normalize() : whole);
  });
  try {
    const meant = /(?:%[\dA-F]{2}){3}/i.test(text) ? decodeURIComponent(text) : text;
    return meant === name ? undefined : meant;
  } catch {
    return text === name ? undefined : text;
  }
}

const characterOf = (code: number): string | undefined =>
  code >= 0x20 && code <= 0x10_ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined;
