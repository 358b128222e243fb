/** The number that someone typed, in whatever width and with or without separators; undefined for what is none. */
export function typedCount(text: string): number | undefined {
  const digits = text.normalize('NFKC').replace(/[\s,.]/g, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
}
