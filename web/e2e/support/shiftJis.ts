/**
 * Shift_JIS as Windows writes it (code page 932), made from what the decoder reads. The product has an encoder too; the
 * tests have their own, so that a fault in that one does not hide itself.
 */
function codesOf(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('shift_jis', { fatal: true });
  const codes = new Map<string, readonly number[]>();
  const learn = (...bytes: readonly number[]): void => {
    try {
      const character = decoder.decode(Uint8Array.from(bytes));
      if ([...character].length === 1 && !codes.has(character)) codes.set(character, bytes);
    } catch {
      // These bytes mean nothing.
    }
  };
  for (let byte = 0; byte <= 0xff; byte += 1) learn(byte);
  // Windows writes the extensions of IBM (FA40 to FC4B) where NEC's selection of them (ED40 to EEFC) says the same.
  const leads = Array.from({ length: 0xfc - 0x81 + 1 }, (_, index) => 0x81 + index);
  const isNecSelection = (lead: number): boolean => lead === 0xed || lead === 0xee;
  for (const lead of [...leads.filter((byte) => !isNecSelection(byte)), ...leads.filter(isNecSelection)]) {
    for (let trail = 0x40; trail <= 0xfc; trail += 1) learn(lead, trail);
  }
  return codes;
}

let known: ReadonlyMap<string, readonly number[]> | undefined;

/** @throws Error naming a character that has no place in Shift_JIS */
export function encodeShiftJis(text: string): Buffer {
  known ??= codesOf();
  const bytes: number[] = [];
  for (const character of text) {
    const code = known.get(character);
    if (!code) throw new Error(`${character} has no place in Shift_JIS.`);
    bytes.push(...code);
  }
  return Buffer.from(bytes);
}
