/**
 * What a large body of JSON may hold: entries of all its objects and lists, and how deep they stand within one another.
 */
export const JSON_LIMITS = { entries: 50_000, depth: 32 } as const;

/** A shorter one can't hold more than is read in a moment. */
const LOOKED_AT = 64 * 1024;

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;

/**
 * Whether a text of JSON is read in a moment: a file is one long text, but a million entries would hold up everybody.
 * It is not told whether it is JSON.
 */
export function isReadQuickly(json: string): boolean {
  if (json.length <= LOOKED_AT) return true;
  let entries = 0;
  let depth = 0;
  for (let i = 0; i < json.length; i += 1) {
    const code = json.charCodeAt(i);
    if (code === QUOTE) i = endOfText(json, i);
    // Brackets and braces are alike but for the bit that tells them apart.
    else if ((code & ~0x20) === 0x5b) depth += 1;
    else if ((code & ~0x20) === 0x5d) depth -= 1;
    else if (code === COMMA) entries += 1;
    if (entries > JSON_LIMITS.entries || depth > JSON_LIMITS.depth) return false;
  }
  return true;
}

/** Where a text ends that begins at a quotation mark. */
function endOfText(json: string, start: number): number {
  for (let i = start + 1; i < json.length; i += 1) {
    const code = json.charCodeAt(i);
    if (code === BACKSLASH) i += 1;
    else if (code === QUOTE) return i;
  }
  return json.length;
}
