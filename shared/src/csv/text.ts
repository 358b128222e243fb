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

/** Whether a cell has nothing that a person would see: nothing at all, or white space of any kind. */
export function isBlank(cell: string): boolean {
  return cell === '' || cell.trim() === '';
}

/** Full-width letters, digits and marks as the ASCII ones; everything else unchanged. */
export function foldWidth(text: string): string {
  if (!/[\uFF01-\uFF5E]/.test(text)) return text;
  return text.replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}
