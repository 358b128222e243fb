import { decodeAs } from './decodeAs.ts';
import type { CsvEncoding, EncodingReading } from './encodings.ts';
import { RATINGS, rate } from './rate.ts';
import { tellingCells } from './tellingCells.ts';

/** The encodings that are thought of, the commoner before the others. */
const CANDIDATES = [
  'SHIFT_JIS',
  'WINDOWS_1252',
  'IBM850',
  'MACINTOSH',
  'EUC_JP',
  'GB18030',
  'BIG5',
  'EUC_KR',
  'WINDOWS_1250',
  'WINDOWS_1251',
  'WINDOWS_1253',
  'WINDOWS_1254',
  'WINDOWS_1255',
  'WINDOWS_1256',
  'WINDOWS_874',
  'IBM852',
  'IBM866',
  'KOI8_R',
  'MAC_CENTRAL_EUROPEAN',
  'MAC_CYRILLIC',
] as const satisfies readonly CsvEncoding[];

/** Those in which two bytes of UTF-8 may be a character, or two kana of half width. */
const OF_TWO_BYTES: readonly CsvEncoding[] = ['SHIFT_JIS', 'EUC_JP', 'GB18030', 'BIG5', 'EUC_KR'];

const OFFERED = 6;
/** No file in another encoding has so many characters that are two bytes of UTF-8, and nothing else. */
const NO_CHANCE = 8;
const SAMPLE = 4;

/** How all that tells of a file reads in one encoding. */
interface Rated {
  readonly encoding: CsvEncoding;
  readonly texts: readonly string[];
  readonly strong: number;
  readonly good: number;
  readonly wrong: number;
}

/** The encoding of a file, where there is no doubt about it; or else those that it may be in, the likeliest first. */
export type Judgment = { readonly certain: CsvEncoding } | { readonly readings: readonly EncodingReading[] };

/** Judges bytes that are neither ASCII nor marked, by how each of the usual encodings reads them. */
export async function judge(bytes: Uint8Array, utf8: string | undefined): Promise<Judgment> {
  const cells = tellingCells(bytes);
  const usual = await rateAll(cells, CANDIDATES);
  if (utf8 !== undefined) {
    const rivals = usual.filter(({ encoding, wrong }) => wrong === 0 && OF_TWO_BYTES.includes(encoding));
    const distinct = new Set(utf8.match(/[^\x00-\x7F]/gu)).size;
    const [unicode] = await rateAll(cells, ['UTF_8']);
    if (!unicode || distinct >= NO_CHANCE) return { certain: 'UTF_8' };
    // Letters of two scripts in one word are none of UTF-8, but two letters of another encoding.
    if (unicode.wrong > 0 && unicode.good === 0) return { readings: offered([unicode, ...usual]) };
    return rivals.length === 0 ? { certain: 'UTF_8' } : { readings: offered([unicode, ...rivals]) };
  }
  const [shiftJis, ...others] = usual;
  if (shiftJis?.encoding === 'SHIFT_JIS' && isCertain(shiftJis, others)) return { certain: 'SHIFT_JIS' };
  return { readings: offered(usual) };
}

/**
 * Shift_JIS is certain where nothing else could be meant: by kana of full width, into which no other text turns, or
 * where names are written with usual kanji and every other encoding makes of one of them what nobody is called.
 */
function isCertain({ strong, good, wrong }: Rated, others: readonly Rated[]): boolean {
  if (strong >= 2) return true;
  const proofs = strong + good;
  return proofs > 0 && wrong * 20 <= proofs && others.every((other) => other.wrong > 0);
}

/** @returns one for each encoding in which every cell has a meaning */
async function rateAll(cells: readonly Uint8Array[], encodings: readonly CsvEncoding[]): Promise<Rated[]> {
  const lines = joined(cells);
  const rated: Rated[] = [];
  for (const encoding of encodings) {
    const text = await decodeAs(lines, encoding);
    const texts = text?.split('\n') ?? [];
    if (cells.length > 0 && texts.length === cells.length)
      rated.push({ encoding, texts, ...counted(texts, cells, encoding) });
  }
  return rated;
}

function counted(texts: readonly string[], cells: readonly Uint8Array[], encoding: CsvEncoding) {
  const counts = { strong: 0, good: 0, wrong: 0 };
  for (const [i, text] of texts.entries()) {
    const rating = rate(text, cells[i] ?? new Uint8Array(), encoding);
    if (rating === RATINGS.STRONG) counts.strong += 1;
    else if (rating === RATINGS.GOOD) counts.good += 1;
    else if (rating === RATINGS.WRONG) counts.wrong += 1;
  }
  return counts;
}

function joined(cells: readonly Uint8Array[]): Uint8Array {
  const lines = new Uint8Array(cells.reduce((length, cell) => length + cell.length + 1, 0));
  let at = 0;
  for (const cell of cells) {
    lines.set(cell, at);
    at += cell.length;
    lines[at] = 0x0a;
    at += 1;
  }
  return lines.subarray(0, Math.max(0, at - 1));
}

/** The likeliest, the one before the other where both read alike. */
function offered(rated: readonly Rated[]): EncodingReading[] {
  const seen = new Set<string>();
  const score = ({ strong, good, wrong }: Rated): number => strong * 3 + good * 2 - wrong * 4;
  return rated
    .toSorted((one, other) => score(other) - score(one))
    .filter(({ texts }) => {
      const key = texts.join('\n');
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, OFFERED)
    .map(({ encoding, texts }) => ({ encoding, sample: texts.slice(-SAMPLE) }));
}
