import type { Sealed } from './draftStore.ts';

const IV_BYTES = 12;

/** Takes a key for use alone: nothing on the page can read it out again. @param base64 32 bytes */
export const importKey = (base64: string): Promise<CryptoKey> =>
  crypto.subtle.importKey(
    'raw',
    Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)),
    'AES-GCM',
    false,
    ['encrypt', 'decrypt'],
  );

const placed = (iv: Uint8Array<ArrayBuffer>, place: string): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(place),
});

/** Seals bytes. @param place what they are: as anything else they are not opened */
export async function seal(key: CryptoKey, bytes: Uint8Array<ArrayBuffer>, place: string): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  return { iv, data: await crypto.subtle.encrypt(placed(iv, place), key, bytes) };
}

/** Opens what was sealed. @throws for another key or place, and where it was changed since */
export async function unseal(key: CryptoKey, { iv, data }: Sealed, place: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.decrypt(placed(iv, place), key, data));
}
