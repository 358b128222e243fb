import type { Issue } from '../../issues/issue.ts';

/** As many delimiters in a cell as no value has. */
const DELIMITERS = /(?:[,;\t|][^,;\t|]*){3}/;

/**
 * Suspects a cell in which lines end, and delimiters stand, of being several rows, which a quote that was opened and
 * not closed in its own row made one cell.
 */
export function swallowedRows(field: 'loginId' | 'name' | 'password', cell: string): Issue | undefined {
  if (!cell.includes('\n') && !cell.includes('\r')) return undefined;
  if (!DELIMITERS.test(cell)) return undefined;
  return { code: 'SWALLOWED_ROWS', field, params: { value: String(cell.split(/\r\n|\r|\n/).length - 1) } };
}
