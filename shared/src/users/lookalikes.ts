/** Letters of Cyrillic and Greek, and the Latin ones that they look like in most fonts. */
const LETTERS = 'АВЕКМНОРСТУХасеорхуіјѕԁԛԝІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧονι';
const LIKE = 'ABEKMHOPCTYXaceopxyijsdqwIJSABEZHIKMNOPTYXovi';

/** The Latin letter that a letter of another script looks like; undefined where there is none. */
export function lookalikeOf(letter: string): string | undefined {
  const at = LETTERS.indexOf(letter);
  return at < 0 || letter === '' ? undefined : LIKE.charAt(at);
}
