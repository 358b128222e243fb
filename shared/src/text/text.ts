import { LIMITS } from '../limits.ts';

const LONGEST_EXCERPT = 100;

/**
 * A text short enough to stand in a message: its first line, at most 100 characters, with an ellipsis where more was
 * there. A misplaced quote makes one cell of several rows, and the passwords in them are not for a message.
 */
export function excerpt(text: string): string {
  const line = text.slice(0, LONGEST_EXCERPT + 1).split(/[\r\n]/, 1)[0] ?? '';
  if (line.length === text.length && line.length <= LONGEST_EXCERPT) return text;
  // Never half of a surrogate pair.
  return `${line.slice(0, LONGEST_EXCERPT - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** White space of every kind, control characters, and marks without a width: what a person does not see around a value. */
function isUnseen(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0x7f) return false;
  if (code <= 0xa0) return true;
  if (code < 0x2000) return code === 0xad || code === 0x61c || code === 0x1680 || code === 0x180e;
  return (
    code <= 0x200f ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x206f) ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** A cell without what can't be seen at its ends: spaces also of full width, byte order marks, marks of direction, line breaks. */
export function trimCell(cell: string): string {
  let from = 0;
  let to = cell.length;
  while (from < to && isUnseen(cell.charCodeAt(from))) from += 1;
  while (to > from && isUnseen(cell.charCodeAt(to - 1))) to -= 1;
  return from === 0 && to === cell.length ? cell : cell.slice(from, to);
}

/** A trimmed cell, empty where there is none; of one that is longer than any value as much as it takes to refuse it. */
export function cellText(cell = ''): string {
  const text = trimCell(cell);
  return text.length > LIMITS.cellLength ? text.slice(0, LIMITS.cellLength).replace(/[\uD800-\uDBFF]$/, '') : text;
}

/** Whether a cell has nothing that a person would see. */
export function isBlank(cell: string): boolean {
  return cell === '' || (isUnseen(cell.charCodeAt(0)) && trimCell(cell) === '');
}

/** Full-width letters, digits and marks as the ASCII ones; everything else unchanged. */
export function foldWidth(text: string): string {
  if (!/[\uFF01-\uFF5E]/.test(text)) return text;
  return text.replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}
