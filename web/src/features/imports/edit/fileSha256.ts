/** Characters that are hashed at a stretch: few enough that no frame waits for them. */
const CHUNK = 250_000;

/** The hashes of files that were asked for, for as long as the files are open. */
const hashes = new WeakMap<object, Promise<string>>();

/** The {@link sha256OfText} of a file, made once. */
export function sha256OfFile(file: { readonly text: string }): Promise<string> {
  const hash = hashes.get(file) ?? sha256OfText(file.text);
  hashes.set(file, hash);
  return hash;
}

/**
 * The SHA-256 of a text in UTF-8, without a byte order mark, as the server makes it: 64 hexadecimal digits. Not by `crypto.subtle`, which a
 * page doesn't have that came by plain HTTP.
 */
export async function sha256OfText(text: string): Promise<string> {
  const [{ sha256 }, { bytesToHex }] = await Promise.all([
    import('@noble/hashes/sha2.js'),
    import('@noble/hashes/utils.js'),
  ]);
  const hash = sha256.create();
  const encoder = new TextEncoder();
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; ) {
    const end = wholeCharacters(text, at + CHUNK);
    hash.update(encoder.encode(text.slice(at, end)));
    at = end;
    await new Promise((resolve) => setTimeout(resolve));
  }
  return bytesToHex(hash.digest());
}

/** The same place, or one before where it would part a character that takes two units. */
function wholeCharacters(text: string, end: number): number {
  const before = text.charCodeAt(end - 1);
  return end < text.length && before >= 0xd800 && before <= 0xdbff ? end - 1 : end;
}
