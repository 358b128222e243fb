import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** What sealing adds, in bytes. */
export const SEAL_BYTES = NONCE_BYTES + TAG_BYTES;

/**
 * Seals bytes with the first of some keys: AES-256-GCM.
 * @param place what they belong to: they can be opened for that alone
 * @returns nonce, tag and ciphertext
 */
export function sealed([key]: readonly Buffer[], bytes: Uint8Array, place: string): Buffer {
  if (!key) throw new Error('There is no key to seal with');
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
  const ciphertext = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), ciphertext]);
}

/** What was sealed; undefined where it was with none of these keys, for another place, or was changed since. */
export function opened(keys: readonly Buffer[], bytes: Uint8Array, place: string): Buffer | undefined {
  for (const key of keys) {
    try {
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES), {
        authTagLength: TAG_BYTES,
      })
        .setAAD(Buffer.from(place))
        .setAuthTag(bytes.subarray(NONCE_BYTES, SEAL_BYTES));
      return Buffer.concat([decipher.update(bytes.subarray(SEAL_BYTES)), decipher.final()]);
    } catch {
      // Another key, or none.
    }
  }
  return undefined;
}
