import type { SheetPlace } from './sheet.ts';

/** What a key does in a cell that is not being edited. */
export type SheetCommand =
  | { readonly kind: 'go'; readonly to: SheetPlace }
  | { readonly kind: 'edit' | 'clear' | 'drop' | 'reveal' | 'leave' };

/** How an edit ends: where to go from there, or that it is given up. */
export type EditEnd = { readonly kind: 'commit'; readonly to: SheetPlace } | { readonly kind: 'cancel' };

/** The part of a keyboard event that matters. */
export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
  /** How many rows are in sight. */
  readonly page: number;
}

/**
 * Whether a key belongs to an input method: Enter that confirms Japanese text must do nothing else. Safari says
 * `isComposing` no more by then, but calls the key by the number of an input method's.
 */
export const composes = (event: { readonly isComposing: boolean; readonly which: number }): boolean =>
  event.isComposing || event.which === 229;

const within = (value: number, count: number): number => Math.max(0, Math.min(value, count - 1));

/** The next cell in reading order, and the one before; undefined at either end, where the Tab key leaves the sheet. */
function tabbed({ row, column }: SheetPlace, back: boolean, { rows, columns }: Size): SheetPlace | undefined {
  const index = row * columns + column + (back ? -1 : 1);
  return index < 0 || index >= rows * columns
    ? undefined
    : { row: Math.floor(index / columns), column: index % columns };
}

/** Where an arrow or another key of moving leads; undefined for every other key. */
function moved(at: SheetPlace, { key, ctrlKey, metaKey, shiftKey }: Key, size: Size): SheetPlace | undefined {
  const { row, column } = at;
  const far = ctrlKey || metaKey;
  const lastRow = size.rows - 1;
  const lastColumn = size.columns - 1;
  switch (key) {
    case 'ArrowUp':
      return { row: far ? 0 : row - 1, column };
    case 'ArrowDown':
      return { row: far ? lastRow : row + 1, column };
    case 'ArrowLeft':
      return { row, column: far ? 0 : column - 1 };
    case 'ArrowRight':
      return { row, column: far ? lastColumn : column + 1 };
    case 'Home':
      return { row: far ? 0 : row, column: 0 };
    case 'End':
      return { row: far ? lastRow : row, column: lastColumn };
    case 'PageUp':
      return { row: row - size.page, column };
    case 'PageDown':
      return { row: row + size.page, column };
    case 'Tab':
      return tabbed(at, shiftKey, size);
    default:
      return undefined;
  }
}

/**
 * What a key does in a cell that is not being edited; undefined where it is the browser's, as for typing, copying and
 * pasting.
 */
export function commandOf(at: SheetPlace, key: Key, size: Size, secret: boolean): SheetCommand | undefined {
  const to = key.altKey ? undefined : moved(at, key, size);
  if (to) return { kind: 'go', to: { row: within(to.row, size.rows), column: within(to.column, size.columns) } };
  const removes = key.key === 'Delete' || key.key === 'Backspace';
  if (removes) return { kind: key.ctrlKey || key.metaKey ? 'drop' : 'clear' };
  if (key.key === 'Enter' || key.key === 'F2' || (key.altKey && key.key === 'ArrowDown')) return { kind: 'edit' };
  if (key.key === 'Escape') return { kind: 'leave' };
  return secret && key.key === ' ' && !key.ctrlKey && !key.metaKey ? { kind: 'reveal' } : undefined;
}

/** How a key ends an edit; undefined where it goes on. */
export function endOf(at: SheetPlace, key: Key, size: Size): EditEnd | undefined {
  if (key.key === 'Escape') return { kind: 'cancel' };
  if (key.key === 'Enter' && !key.altKey) {
    return { kind: 'commit', to: { row: within(at.row + (key.shiftKey ? -1 : 1), size.rows), column: at.column } };
  }
  if (key.key === 'Tab') return { kind: 'commit', to: tabbed(at, key.shiftKey, size) ?? at };
  return undefined;
}
