/**
 * Signs that a text was not Shift_JIS although its bytes can be read so: western European letters (`Hélène`, `Müller` in
 * Windows-1252) turn into a kanji or two, a private character or a lone half-width kana amid Latin letters.
 */
const SIGNS =
  /[\uE000-\uF8FF]|[A-Za-z]\p{Script=Han}{1,2}[a-z]|(?:^|[^\uFF61-\uFF9F])[\uFF61-\uFF9F][a-z]|[A-Za-z][\uFF9E\uFF9F]/u;

/** Whether a text that was only guessed to be Shift_JIS is better refused than shown as mojibake. */
export function looksMisread(text: string): boolean {
  return SIGNS.test(text);
}
