import { type ColumnKey, type RowChange, type SeatKind, type UserCsvTable, seatSettings } from '@rollcall/shared';

/** A row's cells with others from a column on. */
function replaced(cells: readonly string[], from: number, values: readonly string[]): string[] {
  const padded = [...cells, ...Array<string>(Math.max(0, from + values.length - cells.length)).fill('')];
  padded.splice(from, values.length, ...values);
  return padded;
}

/** One cell with another value; nothing where it has that value, or where the row was dropped. */
export function cellEdit(table: UserCsvTable, position: number, column: number, value: string): RowChange[] {
  const { cells, dropped } = table.row(position);
  return dropped || (cells[column] ?? '') === value ? [] : [{ position, cells: replaced(cells, column, [value]) }];
}

/** One value in a column of several rows. */
export function columnEdit(
  table: UserCsvTable,
  positions: readonly number[],
  key: ColumnKey,
  value: string,
): RowChange[] {
  const column = table.columns.indexOf(key);
  return column === -1 ? [] : positions.flatMap((position) => cellEdit(table, position, column, value));
}

/** The positions of rows, by their numbers. */
export function positionsOf(table: UserCsvTable, rows: Iterable<number>): number[] {
  const wanted = new Set(rows);
  return [...Array(table.size).keys()].filter((position) => wanted.has(table.row(position).row));
}

/** What pasting a block changes, and how many of its rows found no row to go to. */
export interface Pasted {
  readonly changes: readonly RowChange[];
  readonly left: number;
}

/**
 * A block of cells written over the rows shown from one on; dropped ones are passed over.
 * @param width how many columns there are
 */
export function blockEdit(
  table: UserCsvTable,
  shown: readonly number[],
  at: { readonly row: number; readonly column: number },
  block: readonly (readonly string[])[],
  width: number,
): Pasted {
  const targets = shown.slice(at.row).filter((position) => !table.row(position).dropped);
  const changes = block.flatMap((values, index): RowChange[] => {
    const position = targets[index];
    if (position === undefined) return [];
    return [{ position, cells: replaced(table.row(position).cells, at.column, values.slice(0, width - at.column)) }];
  });
  return { changes, left: Math.max(0, block.length - targets.length) };
}

/** Drops rows, or brings them back. */
export const dropEdit = (positions: readonly number[], dropped: boolean): RowChange[] =>
  positions.map((position) => ({ position, dropped }));

/** Switches a service off in rows, with what needs it. */
export function switchOff(table: UserCsvTable, positions: readonly number[], what: SeatKind): RowChange[] {
  const columns = seatSettings(what).map((key) => table.columns.indexOf(key));
  return positions.map((position) => ({
    position,
    cells: columns
      .filter((column) => column >= 0)
      .reduce((cells: readonly string[], column) => replaced(cells, column, ['0']), table.row(position).cells),
  }));
}
