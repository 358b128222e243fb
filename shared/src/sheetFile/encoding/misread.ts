/**
 * Signs that a text was not Shift_JIS although its bytes can be read so: western European letters (`Hélène`, `Müller`
 * in Windows-1252 or UTF-8) turn into a kanji or two, a private character or a half-width kana or two amid Latin
 * letters.
 */
const SIGNS =
  /[\uE000-\uF8FF]|[A-Za-z]\p{Script=Han}{1,2}[a-z]|(?:^|[^\uFF61-\uFF9F])[\uFF61-\uFF9F][a-z]|[A-Za-z][\uFF9E\uFF9F]|[A-Za-z][\uFF61-\uFF9F]{2}[a-z]|[a-z][ﾂ-ﾅ][\uFF61-\uFF9F](?![\uFF61-\uFF9F])/u;

/**
 * The marks that words in half-width kana do without, and kanji: both abound where another two-byte encoding is read as
 * Shift_JIS.
 */
const FOREIGN = /[｡｢｣､]|\p{Script=Han}/u;

/** Two kana in a row, as in the headers of every Japanese file: no other encoding's text turns into that. */
const PROOF = /[ぁ-んァ-ヶー]{2}/;

/** Whether a text that was only guessed to be Shift_JIS is better refused than shown as mojibake. */
export function looksMisread(bytes: Uint8Array, text: string): boolean {
  return !PROOF.test(text) && (SIGNS.test(text) || (FOREIGN.test(text) && isEucJp(bytes)));
}

/**
 * Whether every character beyond ASCII is two bytes from A1 to FE, the first of them not beyond F7. The usual kana and
 * kanji of Shift_JIS are not; EUC-JP, and what is made like it in China and Korea, is, and can be read as Shift_JIS.
 */
function isEucJp(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    // 8E leads a half-width kana.
    const lead = byte === 0x8e || (byte >= 0xa1 && byte <= 0xf7);
    const trail = bytes[i + 1] ?? 0;
    if (!lead || trail < 0xa1 || trail > 0xfe) return false;
    i += 1;
  }
  return true;
}

/**
 * Whether bytes that are not UTF-8 once were: cut off, or with a few others pasted in. Shift_JIS has hardly three bytes
 * in a row that are a character of UTF-8, and most of its own are none there.
 */
export function isDamagedUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (const character of new TextDecoder().decode(bytes)) {
    if (character === '\uFFFD') broken += 1;
    else if (character >= '\u0800') whole += 1;
  }
  return whole > 1 && whole > broken;
}

/** Japanese in seven bits, as mail has it: pure ASCII to every other decoder. */
export const isIso2022 = (text: string): boolean => /\x1B(?:\$[@B]|\([BIJ])/.test(text);
