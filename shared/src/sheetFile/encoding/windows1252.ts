/**
 * What Windows-1252 has from 0x80 to 0x9F; a space where it has nothing. Written out, because Node.js 20 reads control
 * characters there.
 */
const HIGH = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** @throws TypeError at a byte that has no meaning */
export function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes).replace(/[\x80-\x9f]/g, (control) => {
    const character = HIGH.charAt(control.charCodeAt(0) - 0x80);
    if (character === ' ') throw new TypeError('A byte has no meaning in Windows-1252');
    return character;
  });
}
