/**
 * Whether bytes that are not UTF-8 once were: cut off, or with a few others pasted in. Shift_JIS has hardly three bytes
 * in a row that are a character of UTF-8, and most of its own are none there.
 */
export function isDamagedUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (const character of new TextDecoder().decode(bytes)) {
    if (character === '\uFFFD') broken += 1;
    else if (character >= '\u0800') whole += 1;
  }
  return whole > 1 && whole > broken;
}

/** Japanese in seven bits, as mail has it: pure ASCII to every other decoder. */
export const isIso2022 = (text: string): boolean => /\x1B(?:\$[@B]|\([BIJ])/.test(text);
