/** One of the values that a column takes: what is written, and how it is shown. */
export interface SheetChoice {
  readonly value: string;
  readonly label: string;
}

export interface SheetColumn {
  readonly id: string;
  readonly header: string;
  readonly width: number;
  /** Masked until it is revealed. */
  readonly secret?: boolean;
  /** What is offered; anything else may be typed all the same. */
  readonly choices?: readonly SheetChoice[];
}

/** One row as it is drawn. The same object as long as nothing of it changed: then it is not drawn again. */
export interface SheetRowView {
  /** The number that stands at its head. */
  readonly number: string;
  /** By column; of a secret the value itself, which is drawn masked. */
  readonly cells: readonly string[];
  /** What is wrong with a cell, by column; undefined where nothing is. */
  readonly problems: readonly (string | undefined)[];
  /** What is to be thought about, by column; of a cell that has a problem too, only that is marked. */
  readonly warnings?: readonly (string | undefined)[];
  /** Left out: drawn struck through, and not to be edited. */
  readonly dropped: boolean;
}

/** All that is said of a cell: what is wrong with it, then what is to be thought about. */
export function toldOf({ problems, warnings }: SheetRowView, column: number): string | undefined {
  const told = [problems[column], warnings?.[column]].filter((text) => text !== undefined);
  return told.length === 0 ? undefined : told.join('\n');
}

const BREAK_MARK = '⏎';

/** A text in one line: each line break as the mark that stands for it. */
export const inOneLine = (text: string): string => text.replace(/\r\n|\r|\n/g, BREAK_MARK);

/** The text that {@link inOneLine} shows so. */
export const inLines = (text: string): string => text.replaceAll(BREAK_MARK, '\n');

/** A cell by the index of its row among those shown, and of its column. */
export interface SheetPlace {
  readonly row: number;
  readonly column: number;
}

/** What a sheet calls back with; a sheet without it is for reading only. */
export interface SheetEdits {
  readonly onEdit: (place: SheetPlace, value: string) => void;
  /** A block of cells, by row, the first of which goes to this place. */
  readonly onPaste: (place: SheetPlace, block: readonly (readonly string[])[]) => void;
  /** Leaves a row out, or takes it in again. */
  readonly onDrop: (row: number) => void;
}

export const ROW_HEIGHT = 36;
export const HEAD_WIDTH = 84;
