import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { type Keys, deriveKey } from './keys.ts';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Keys as the database keeps them. */
export interface SealedKeys {
  /** base64 of nonce, tag and ciphertext: AES-256-GCM under a key derived from the secret. */
  readonly keyring: string;
  /**
   * HMAC-SHA-256, in hex, over the above under another key derived from the secret: tells whether a secret is the one.
   */
  readonly checkValue: string;
}

/**
 * Seals keys under a secret.
 * @param place what they belong to: for another they are not opened
 */
export function sealKeys(secret: string, place: string, keys: Keys): SealedKeys {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', deriveKey(secret, 'keyring'), nonce).setAAD(Buffer.from(place));
  const sealed = Buffer.concat([cipher.update(textOf(keys), 'utf8'), cipher.final()]);
  const keyring = Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
  return { keyring, checkValue: checkValueOf(secret, place, keyring).toString('hex') };
}

/** Opens keys. @returns undefined where they were sealed under another secret, for another place, or changed since */
export function openKeys(secret: string, place: string, { keyring, checkValue }: SealedKeys): Keys | undefined {
  const expected = checkValueOf(secret, place, keyring);
  const given = Buffer.from(checkValue, 'hex');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  const bytes = Buffer.from(keyring, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', deriveKey(secret, 'keyring'), bytes.subarray(0, NONCE_BYTES))
    .setAAD(Buffer.from(place))
    .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  const opened = Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
  return keysIn(opened.toString('utf8'));
}

const checkValueOf = (secret: string, place: string, keyring: string): Buffer =>
  createHmac('sha256', deriveKey(secret, 'secret check'))
    .update(JSON.stringify([place, keyring]))
    .digest();

function textOf({ importSeals, auditChain, contentHash, deviceCookie }: Keys): string {
  const base64 = (key: Buffer): string => key.toString('base64');
  return JSON.stringify([importSeals.map(base64), base64(auditChain), base64(contentHash), base64(deviceCookie)]);
}

/** The opposite of {@link textOf}: what was sealed was written by it. */
function keysIn(text: string): Keys {
  const [importSeals, auditChain, contentHash, deviceCookie] = JSON.parse(text) as [string[], string, string, string];
  const key = (base64: string): Buffer => Buffer.from(base64, 'base64');
  return {
    importSeals: importSeals.map(key),
    auditChain: key(auditChain),
    contentHash: key(contentHash),
    deviceCookie: key(deviceCookie),
  };
}
