import fc from 'fast-check';

/** What has stopped some program or other when there was enough of it. */
const MARKS = [...' \n\t\0\\"\'[({<,;|=+-@./%0aA_'];
const PAIRS = 'a@ @a. a. "" ", =( [$ 0. 1e9 &amp; <a> \\u __'.split(' ').concat('" ', ' "', '\r\n');
const OTHERS =
  'é e\u0301 \u0300 あ が ｶﾞ ， \u3000 😀 👩‍👩‍👧 🇯🇵 \u200d \ufe0f ﷺ ẞ İ ㌖ \ufeff \u202e \ud800 \ufffd'.split(' ');
const UNITS = [...MARKS, ...PAIRS, ...OTHERS];

/**
 * Texts made of few units, mostly one of them again and again.
 * @param {number} most characters
 */
export const hostileText = (most) =>
  fc
    .record({
      head: fc.string({ maxLength: 8 }),
      units: fc.array(fc.constantFrom(...UNITS), { minLength: 1, maxLength: 3 }),
      length: fc.oneof(fc.nat(300), fc.nat(most)),
      tail: fc.string({ maxLength: 8 }),
    })
    .map(({ head, units, length, tail }) => {
      const unit = units.join('');
      return head + unit.repeat(Math.ceil(length / unit.length)) + tail;
    });

/** Any text: hostile, plain, or of any characters at all. @param {number} most characters */
export const anyText = (most) =>
  fc.oneof(
    { weight: 4, arbitrary: hostileText(most) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  );
