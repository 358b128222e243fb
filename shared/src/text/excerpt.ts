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
