import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Keys } from '../../kernel/index.ts';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A sealed password that can't be opened: it was sealed with another key, for another row, or changed since. */
export class UnsealError extends Error {}

/** Seals the passwords of an import or a reset while they wait to be hashed: AES-256-GCM, each bound to its own row. */
export class PasswordSeal {
  constructor(private readonly keys: Pick<Keys, 'importSeals'>) {}

  /** @returns base64 of nonce, tag and ciphertext */
  seal(password: string, workId: string, row: number): string {
    const nonce = randomBytes(NONCE_BYTES);
    const [key] = this.keys.importSeals;
    if (!key) throw new Error('There is no key to seal passwords with');
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(placeOf(workId, row));
    const sealed = Buffer.concat([cipher.update(password, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
  }

  /** @throws UnsealError */
  open(sealed: string, workId: string, row: number): string {
    for (const key of this.keys.importSeals) {
      const password = opened(key, Buffer.from(sealed, 'base64'), placeOf(workId, row));
      if (password !== undefined) return password;
    }
    throw new UnsealError(`The password of row ${row} of ${workId} can't be opened`);
  }
}

/** What was sealed; undefined where it was not with this key, or for another place. */
function opened(key: Buffer, bytes: Buffer, place: Buffer): string | undefined {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES))
      .setAAD(place)
      .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}

const placeOf = (workId: string, row: number): Buffer => Buffer.from(`${workId}:${row}`);
