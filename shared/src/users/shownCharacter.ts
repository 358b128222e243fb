/** A character as a message can show it: by its code where it can't be seen. */
export const shownCharacter = (character: string): string =>
  character !== ' ' && /[\p{C}\p{M}\p{Z}]/u.test(character)
    ? `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`
    : character;
