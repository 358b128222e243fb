/** The delimiters that spreadsheets write. */
export const CSV_DELIMITERS = [',', ';', '\t', '|'] as const;
export type CsvDelimiter = (typeof CSV_DELIMITERS)[number];

const SEPARATOR_LINE = /^\uFEFF?sep=([,;\t|])(?:\r\n|\r|\n|$)/i;

/**
 * Where the records of a CSV text start, and the delimiter that its first line declares, if it does so as Excel
 * understands it (`sep=;`). Excel shows neither that line nor a byte order mark as a row, so neither is counted.
 */
export function dialectOf(text: string): { readonly start: number; readonly declared?: CsvDelimiter } {
  const line = SEPARATOR_LINE.exec(text);
  const declared = CSV_DELIMITERS.find((delimiter) => delimiter === line?.[1]);
  if (line && declared) return { start: line[0].length, declared };
  return { start: text.startsWith('\uFEFF') ? 1 : 0 };
}

/**
 * The delimiter of a CSV text: the one that its first line declares, or else the one that stands most often outside
 * quotes in the first line that has any. A comma where none does.
 */
export function detectDelimiter(text: string): CsvDelimiter {
  const { start, declared } = dialectOf(text);
  if (declared) return declared;
  const counts = new Map<string, number>(CSV_DELIMITERS.map((delimiter) => [delimiter, 0]));
  let quoted = false;
  let found = false;
  for (let i = start; i < text.length; i += 1) {
    const character = text.charAt(i);
    if (!quoted && (character === '\n' || character === '\r')) {
      if (found) break;
      continue;
    }
    if (character === '"') quoted = !quoted;
    const count = quoted ? undefined : counts.get(character);
    if (count === undefined) continue;
    counts.set(character, count + 1);
    found = true;
  }
  const most = Math.max(...counts.values());
  return CSV_DELIMITERS.find((delimiter) => counts.get(delimiter) === most) ?? ',';
}
