/** What an object of JSON has under a key; undefined of what is no object. */
export const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

/**
 * So many entries of a list are looked at: more than are taken of any, so that a longer one is refused all the same,
 * before it keeps the server from everything else.
 */
const LOOKED_AT = 101;

/** The first entries of a list of JSON, {@link LOOKED_AT} at most; none of what is no list. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value.slice(0, LOOKED_AT) : []);

/**
 * A text as one line, and null where it says nothing. What is no text stays as it is: whoever takes it refuses it by its
 * field.
 */
export function lineOf(value: unknown): unknown {
  if (typeof value !== 'string') return value ?? null;
  return value.replace(/\p{Cc}+/gu, ' ').trim() || null;
}

/** Something that was sent, as an event of ours, and where in what was sent a field of the event stands. */
export interface Mapped {
  readonly event: unknown;
  readonly placeOf: (field: string) => string | undefined;
}
