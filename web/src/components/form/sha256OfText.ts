/**
 * The SHA-256 of a text in UTF-8, without a byte order mark, as the server makes it: 64 hexadecimal digits. For a
 * thread of its own: a large file takes a while. Not by `crypto.subtle`, which a page doesn't have that came by plain
 * HTTP.
 */
export async function sha256OfText(text: string): Promise<string> {
  const [{ sha256 }, { bytesToHex }] = await Promise.all([
    import('@noble/hashes/sha2.js'),
    import('@noble/hashes/utils.js'),
  ]);
  return bytesToHex(sha256(new TextEncoder().encode(text.replace(/^\uFEFF/, ''))));
}
