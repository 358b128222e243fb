import { LIMITS } from '../limits.ts';

/** What draws nothing, or blank space, and has no part in any name: fillers, tags, joiners of graphemes. */
const UNNEEDED =
  /[\u034F\u17B4\u17B5\u180B-\u180F\u115F\u1160\u2800\u3164\uFFA0\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E007F}]+/gu;
/** The tags of a flag such as that of Wales are the one use of them. */
const FLAG_OF_TAGS = /\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F}/gu;

/** All but the kanji of which Unicode makes others: 塚 and 神 are written so by those who are called so. */
const COMPOSED = /[^\uF900-\uFAFF\u{2F800}-\u{2FA1F}]+/gu;

/** Scripts whose letters are never joined or kept apart by an invisible mark. */
const UNJOINED =
  '\\p{Script=Latin}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Cyrillic}\\p{Script=Greek}\\s\\d\\p{P}';
/** A joiner beside such a letter or beside nothing, and a selector of variants behind what has none. */
const IDLE = new RegExp(
  `(?<=^|[${UNJOINED}])[\\u200C\\u200D]+|(?<![\\u200C\\u200D])[\\u200C\\u200D]+(?=$|[${UNJOINED}])|(?<![\\p{Script=Han}\\p{Extended_Pictographic}\\d#*])[\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}]+`,
  'gu',
);

const CLEAN = /^[\x20-\x7E\u00C0-\u024F\u3000-\u3029\u3041-\u3096\u30A1-\u30FC\u4E00-\u9FFF]*$/;

/**
 * A name as it is kept: composed (NFC), so that names that look alike are alike, without what nobody sees and no name
 * needs, and trimmed. What reorders or hides text stays: it is refused by name.
 */
export function cleanUserName(name: string): string {
  // Most names are made of what is composed and seen already, and ten thousand are cleaned at once.
  // One that is far too long is refused as it is: composing it would take the longer the longer it is.
  if (CLEAN.test(name) || name.length > LIMITS.cellLength) return name.trim();
  const flags: string[] = [];
  const composed = name
    .replace(COMPOSED, (text) => text.normalize('NFC'))
    .replace(FLAG_OF_TAGS, (flag) => `\uE000${flags.push(flag) - 1}\uE001`);
  const seen = composed.replace(UNNEEDED, '').replace(IDLE, '');
  const whole =
    flags.length === 0 ? seen : seen.replace(/\uE000(\d+)\uE001/g, (mark, at: string) => flags[Number(at)] ?? mark);
  return whole.trim();
}
