/**
 * Sets of users, block by block. A block is 4,096 users of consecutive numbers; a user's place is what remains of the
 * number. Few places are kept as a list of 16-bit numbers, many as a bitmap of 512 bytes: a block never takes more than
 * that (the containers of Roaring bitmaps).
 */
export const BLOCK_SIZE = 4096;
const BYTES = BLOCK_SIZE / 8;
const WORDS = BLOCK_SIZE / 32;

/** A set of places: bit `place % 32` of word `place / 32`. */
export type Places = Uint32Array;

export const noPlaces = (): Places => new Uint32Array(WORDS);
export const allPlaces = (): Places => new Uint32Array(WORDS).fill(0xffff_ffff);

export const blockOf = (number: number): number => Math.floor(number / BLOCK_SIZE);
export const placeOf = (number: number): number => number % BLOCK_SIZE;

export function addPlace(places: Places, place: number): void {
  places[place >>> 5] = (places[place >>> 5] ?? 0) | (1 << (place & 31));
}

export function removePlace(places: Places, place: number): void {
  places[place >>> 5] = (places[place >>> 5] ?? 0) & ~(1 << (place & 31));
}

/** Adds what another set holds. */
export function unite(places: Places, other: Places): void {
  for (let i = 0; i < WORDS; i += 1) places[i] = (places[i] ?? 0) | (other[i] ?? 0);
}

/** Keeps only what another set holds too. */
export function intersect(places: Places, other: Places): void {
  for (let i = 0; i < WORDS; i += 1) places[i] = (places[i] ?? 0) & (other[i] ?? 0);
}

/** Removes what another set holds. */
export function subtract(places: Places, other: Places): void {
  for (let i = 0; i < WORDS; i += 1) places[i] = (places[i] ?? 0) & ~(other[i] ?? 0);
}

export function countPlaces(places: Places): number {
  let count = 0;
  for (let word of places) {
    for (; word !== 0; word &= word - 1) count += 1;
  }
  return count;
}

/** The places of a set, ascending. */
export function listPlaces(places: Places): number[] {
  const list: number[] = [];
  for (let i = 0; i < WORDS; i += 1) {
    for (let rest = places[i] ?? 0; rest !== 0; rest &= rest - 1) list.push(i * 32 + 31 - Math.clz32(rest & -rest));
  }
  return list;
}

/** A set as text: base64 of the list, or of the bitmap where that is not longer. Empty for the empty set. */
export function encodePlaces(places: Places): string {
  const list = listPlaces(places);
  const bytes = Buffer.alloc(list.length * 2 < BYTES ? list.length * 2 : BYTES);
  if (bytes.length < BYTES) for (const [i, place] of list.entries()) bytes.writeUInt16LE(place, i * 2);
  else for (const [i, word] of places.entries()) bytes.writeUInt32LE(word, i * 4);
  return bytes.toString('base64');
}

/** Adds to a set what `encodePlaces` wrote. */
export function decodeInto(places: Places, text: string): void {
  const bytes = Buffer.from(text, 'base64');
  // By hand: a million users have hundreds of bitmaps of a frequent piece, and the checks of `readUInt32LE` would take
  // longest of all.
  const at = (i: number): number => bytes[i] ?? 0;
  if (bytes.length < BYTES) for (let i = 0; i < bytes.length; i += 2) addPlace(places, at(i) | (at(i + 1) << 8));
  else
    for (let i = 0; i < BYTES; i += 4) {
      const word = at(i) | (at(i + 1) << 8) | (at(i + 2) << 16) | (at(i + 3) << 24);
      places[i >>> 2] = (places[i >>> 2] ?? 0) | word;
    }
}
