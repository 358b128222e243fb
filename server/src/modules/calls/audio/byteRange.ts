/** Bytes of a file, from one on and up to another that is none of them. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Reads the header `Range` (RFC 9110). What is no range of bytes, or several, counts for nothing, as the RFC has it.
 * @returns undefined for the whole file
 */
export function byteRangeOf(header: string | undefined, size: number): ByteRange | 'UNSATISFIABLE' | undefined {
  const [, first, last] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '') ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) return undefined;
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === '' || last === '' ? size : Math.min(size, Number(last) + 1);
  if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined;
  return from < to ? { from, to } : 'UNSATISFIABLE';
}
