/**
 * White space of every kind, control characters, and marks without a width: what a person does not see around a value.
 */
function isUnseen(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0x7f) return false;
  if (code <= 0xa0) return true;
  if (code < 0x2000) return code === 0xad || code === 0x61c || code === 0x1680 || code === 0x180e;
  return (
    code <= 0x200f ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x206f) ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/**
 * A text without what can't be seen at its ends: spaces also of full width, byte order marks, marks of direction, line
 * breaks.
 */
export function trimUnseen(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isUnseen(text.charCodeAt(from))) from += 1;
  while (to > from && isUnseen(text.charCodeAt(to - 1))) to -= 1;
  return from === 0 && to === text.length ? text : text.slice(from, to);
}

/** Whether a text has nothing that a person would see. */
export function isBlank(text: string): boolean {
  return text === '' || (isUnseen(text.charCodeAt(0)) && trimUnseen(text) === '');
}
