import type { SheetPlace } from '#components/table/sheet/sheet.ts';
import type { ImportDraft } from './draft.ts';
import { columnOf } from './rowViews.ts';

/**
 * Where to look from: the cell that was just edited, while one stands where Enter or Tab went from there, so that
 * nothing between the two is passed over; else where one stands.
 */
export function lookFrom(place: SheetPlace, edited: SheetPlace | undefined): SheetPlace {
  if (!edited) return place;
  const steps = Math.abs(place.row - edited.row) + Math.abs(place.column - edited.column);
  return steps <= 1 ? edited : place;
}

/**
 * The next cell with an error or a warning in reading order, or the one before; from the last one on to the first
 * again. Undefined where there is none.
 * @param from where to begin to look; that cell itself comes last
 */
export function nextProblem({ table, shown }: ImportDraft, from: SheetPlace, step: 1 | -1): SheetPlace | undefined {
  const columnsOf = (index: number): number[] => {
    const row = table.row(shown[index] ?? 0);
    const found = new Set([...row.issues, ...row.warnings].map((issue) => columnOf(issue, row, table.columns)));
    return [...found].toSorted((one, other) => (one - other) * step);
  };
  const isAhead = (column: number): boolean => (column - from.column) * step > 0;
  for (let passed = 0; passed <= shown.length; passed += 1) {
    const index = (from.row + passed * step + shown.length * 2) % shown.length;
    const columns = columnsOf(index);
    // In the row where one stands: first what lies ahead, and in the end, all round, what lies behind.
    const column = passed === 0 ? columns.find(isAhead) : columns[0];
    if (column !== undefined) return { row: index, column };
  }
  return undefined;
}
