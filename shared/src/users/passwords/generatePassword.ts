const LETTERS = 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ';
const DIGITS = '23456789';
const PUNCTUATION = '!#$%*+-=?@_';
const LENGTH = 14;

/** Random words drawn together: one call each takes a second over a template of 10,000 rows. None is used twice. */
const pool = new Uint32Array(1024);
let drawn = pool.length;

function randomWord(): number {
  if (drawn === pool.length) {
    crypto.getRandomValues(pool);
    drawn = 0;
  }
  const word = pool[drawn] ?? 0;
  pool[drawn] = 0;
  drawn += 1;
  return word;
}

/** A whole number below `bound`, without the bias of a bare remainder. */
function randomBelow(bound: number): number {
  const fair = Math.floor(2 ** 32 / bound) * bound;
  let word = randomWord();
  while (word >= fair) word = randomWord();
  return word % bound;
}

const pick = (characters: string): string => characters.charAt(randomBelow(characters.length));

/**
 * A password that meets the rules: 14 characters, easily confused ones left out, at least one letter, one digit and one
 * mark. It begins and ends with a letter, so that no spreadsheet takes it for a formula or a number.
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
