const LETTERS = 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ';
const DIGITS = '23456789';
const PUNCTUATION = '!#$%*+-=?@_';
const LENGTH = 14;

/** A whole number below `bound`, without the bias of a bare remainder. */
function randomBelow(bound: number): number {
  const word = new Uint32Array(1);
  const fair = Math.floor(2 ** 32 / bound) * bound;
  do crypto.getRandomValues(word);
  while ((word[0] ?? 0) >= fair);
  return (word[0] ?? 0) % bound;
}

const pick = (characters: string): string => characters.charAt(randomBelow(characters.length));

/**
 * A password that meets the rules: 14 characters, easily confused ones left out, at least one letter, one digit and one mark.
 * It begins and ends with a letter, so that no spreadsheet takes it for a formula or a number.
 */
export function generatePassword(): string {
  const middle = [pick(DIGITS), pick(PUNCTUATION)];
  while (middle.length < LENGTH - 2) middle.push(pick(LETTERS + DIGITS + PUNCTUATION));
  for (let i = middle.length - 1; i > 0; i -= 1) {
    const j = randomBelow(i + 1);
    [middle[i], middle[j]] = [middle[j] ?? '', middle[i] ?? ''];
  }
  return pick(LETTERS) + middle.join('') + pick(LETTERS);
}
