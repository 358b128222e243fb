/** What is wrong with a file whose columns only have to be matched. */
export const MATCHABLE: ReadonlySet<string> = new Set([
  'HEADER_NOT_FOUND',
  'UNKNOWN_COLUMN',
  'MISSING_COLUMN',
  'DUPLICATE_COLUMN',
]);
