import { LIMITS } from '../../limits.ts';

/** Thrown where a workbook holds more than is read. */
export class WorkbookTooLarge extends Error {}

/** Thrown where reading a workbook would take longer than any table is worth. */
export class WorkbookTooComplex extends Error {}

/**
 * What a workbook may be made of. One of ten thousand rows of 24 cells has some 900,000 elements, seven levels deep,
 * and ten to twenty parts; a hundred sheets with as many drawings and comments have a few hundred.
 */
export const BOUNDS = {
  /** Bytes of all parts that are read, unpacked. A workbook of ten thousand such rows unpacks to some 15 MB. */
  unpacked: 40_000_000,
  /** Parts of the zip file, those that are not read among them. */
  parts: 2_000,
  /** XML elements of all parts that are read. */
  elements: 3_000_000,
  depth: 50,
  /** Attributes of one element. */
  attributes: 100,
  strings: 500_000,
  styles: 65_536,
  sheets: LIMITS.sheets,
} as const;

/** @throws WorkbookTooComplex where there is more of something than may be */
export function assertBound(what: keyof typeof BOUNDS, count: number): void {
  if (count > BOUNDS[what]) throw new WorkbookTooComplex(`More ${what} than ${BOUNDS[what]}`);
}
