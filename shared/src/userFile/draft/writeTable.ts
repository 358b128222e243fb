import { LIMITS } from '../../limits.ts';
import type { SheetRow } from '../../sheetFile/rows.ts';
import { writeCsv } from '../../sheetFile/csv/write.ts';

const BLANK = [''];

/**
 * Writes a header and rows as a CSV in which each keeps its number: a row that was dropped leaves a blank one, which
 * readers count and pass over. So the numbers that an administrator sees, and those in the file on their own disk, are
 * those of the import too.
 * @param rows by ascending number
 */
export function writeUserCsv(top: SheetRow, rows: readonly SheetRow[]): string {
  const records: (readonly string[])[] = [];
  for (const { row, cells } of [top, ...rows]) {
    while (records.length < row - 1) records.push(BLANK);
    records.push(cells);
  }
  const text = writeCsv(records);
  // A file that is nearly all blank rows is written without them: being read at all matters more than its numbers.
  return text.length > LIMITS.csvLength ? writeCsv([top.cells, ...rows.map(({ cells }) => cells)]) : text;
}
