/**
 * The form of a name under which it is searched and ordered: width, case and composition folded, so that ＳＡＴＯ, sato and Sato
 * are found alike. At most 255 UTF-16 units, as its column is, and never half a character.
 */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .slice(0, 255)
    .replace(/[\ud800-\udbff]$/, '');
