import type { HTMLAttributes, ReactNode } from 'react';
import type { Tone } from '#components/ui/StatusDot.tsx';

/** A way to sort the table that stands in a column's head. */
export interface TableSort {
  readonly label: string;
  /** The direction in which it sorts the table now. */
  readonly sorted: 'ASC' | 'DESC' | undefined;
  readonly onSort: () => void;
}

/** What a cell says of itself besides what stands in it. */
type CellAttributes = Pick<HTMLAttributes<HTMLElement>, 'title' | 'className'> & { readonly 'data-tone'?: Tone };

/** A column of a table: its head, and what stands under it of each row. */
export interface TableColumn<Row> {
  /** Unique in its table. */
  readonly key: string;
  readonly head: string;
  /** Whether its head is only read out. */
  readonly quietHead?: boolean;
  /** Buttons that stand in its head instead of the plain words. */
  readonly sorts?: readonly TableSort[];
  readonly render: (row: Row) => ReactNode;
  /** The width of window from which it is shown; what it says has to stand in another column below that. */
  readonly from?: 'sm' | 'md';
  /**
   * How its cells look: numbers stand at the end, in digits of one width; long words break anywhere, or nothing does.
   */
  readonly kind?: 'count' | 'rowNumber' | 'words' | 'unbroken';
  /** Whether a row's cell stands back. */
  readonly dimmed?: (row: Row) => boolean;
  /** Whether its cells name their rows. */
  readonly namesRow?: boolean;
  /**
   * Pixels: how wide it is, or at least. Where every column has one of the two, the columns keep their places whatever
   * stands in them, and those of a least width share what is left.
   */
  readonly width?: number;
  readonly minWidth?: number;
  /** At which edge it stays while the table is scrolled sideways. */
  readonly pinned?: 'start' | 'end';
  readonly className?: string | undefined;
  readonly attributes?: (row: Row) => CellAttributes;
}

/** How rows of a table are chosen. */
export interface TableSelection<Row> {
  /** Whether all rows are chosen, none, or `some`. */
  readonly page: boolean | 'some';
  readonly pageLabel: string;
  readonly onPage: (on: boolean) => void;
  readonly isChosen: (row: Row) => boolean;
  readonly labelOf: (row: Row) => string;
  /**
   * The same function from one drawing to the next, or all rows are drawn anew.
   * @param range whether everything since the last one is meant
   */
  readonly onChoose: (row: Row, on: boolean, range: boolean) => void;
}

/** The width of the column in which rows are chosen, in pixels. */
const CHECK_WIDTH = 40;

/** The least width of a table whose columns all have one; undefined for a table that is laid out by what is in it. */
export function fixedWidth(columns: readonly TableColumn<never>[], selectable: boolean): number | undefined {
  const widths = columns.map(({ width, minWidth }) => width ?? minWidth);
  if (widths.some((width) => width === undefined)) return undefined;
  return widths.reduce<number>((sum, width) => sum + (width ?? 0), selectable ? CHECK_WIDTH : 0);
}
