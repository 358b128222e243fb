import { LIMITS } from '@rollcall/shared';
import Papa from 'papaparse';
import { writeRecords } from './writeRecords.ts';

/** A cell, up to where it ends unless it is quoted. */
const CELL = /[^\t\r\n]+/g;

/**
 * Reads a block of cells as spreadsheets copy it: tabs between cells, a line break behind each row, quotes around a
 * cell that contains either. A text whose quotes are not such quotes has none: programs copy a cell like `"Sato" Ann`
 * as it is.
 */
export function readBlock(text: string): readonly (readonly string[])[] {
  const block = text.replace(/(?:\r\n|\r|\n)$/, '');
  if (block === '') return text === '' ? [] : [['']];
  if (isQuotable(block)) {
    const { data, errors } = Papa.parse(block, { delimiter: '\t' });
    if (!errors.some(({ type }) => type === 'Quotes')) return data;
  }
  // No text of a clipboard has a NUL in it.
  return Papa.parse(block, { delimiter: '\t', quoteChar: '\0' }).data;
}

/**
 * For each quote papaparse looks at the rest of its cell: where one is longer than any value, that takes time in
 * proportion to its square.
 */
function isQuotable(block: string): boolean {
  for (const [cell] of block.matchAll(CELL)) if (cell.length > LIMITS.cellLength) return false;
  return true;
}

/** Writes cells as {@link readBlock} and spreadsheets read them. */
export const writeBlock = (rows: readonly (readonly string[])[]): string => writeRecords(rows, '\t');
