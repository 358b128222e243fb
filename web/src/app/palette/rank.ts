/** Something that can be found by any of its names, in whatever language. */
export interface Named {
  readonly names: readonly string[];
}

/** Text as it is compared: full-width letters as half-width, capitals as small, katakana as hiragana. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u30a1-\u30f6]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0x60))
    .trim();
}

/**
 * How well a name meets a query, both folded: 4 begins with it, 3 has a word that does, 2 holds it, 1 holds each of its
 * words, 0 not.
 */
function score(name: string, query: string): number {
  if (name.startsWith(query)) return 4;
  if (name.includes(` ${query}`)) return 3;
  // A single letter is somewhere in nearly everything.
  if (/^[a-z\d]$/.test(query)) return 0;
  if (name.includes(query)) return 2;
  return query.split(/\s+/).every((word) => name.includes(word)) ? 1 : 0;
}

/** Those that a query finds, the best first and otherwise in the order given; all of them where nothing is asked. */
export function rank<T extends Named>(items: readonly T[], query: string): T[] {
  const folded = foldText(query);
  if (folded === '') return [...items];
  return items
    .map((item) => {
      const names = item.names.map(foldText);
      // Words of several names together still find one thing: "csv ユーザー".
      const best = Math.max(...names.map((name) => score(name, folded)), score(` ${names.join(' ')}`, folded) && 1);
      return { item, best };
    })
    .filter(({ best }) => best > 0)
    .toSorted((a, b) => b.best - a.best)
    .map(({ item }) => item);
}
