import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { DerivedKeys } from '../../../kernel/index.ts';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** What sealing adds to a chunk, in bytes. */
export const SEAL_BYTES = NONCE_BYTES + TAG_BYTES;

/** Seals chunks of files, which may hold passwords: AES-256-GCM, each bound to its file and its position. */
export class ChunkSeal {
  constructor(private readonly keys: Pick<DerivedKeys, 'fileSeals'>) {}

  /** @returns nonce, tag and ciphertext */
  seal(chunk: Uint8Array, fileId: string, position: number): Buffer {
    const [key] = this.keys.fileSeals;
    if (!key) throw new Error('There is no key to seal files with');
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(placeOf(fileId, position));
    const sealed = Buffer.concat([cipher.update(chunk), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  }

  /** @throws Error for a chunk that was sealed with another key, for another place, or changed since */
  open(sealed: Uint8Array, fileId: string, position: number): Buffer {
    for (const key of this.keys.fileSeals) {
      const chunk = opened(key, sealed, placeOf(fileId, position));
      if (chunk) return chunk;
    }
    throw new Error(`Chunk ${position} of file ${fileId} can't be opened`);
  }
}

/** What was sealed; undefined where it was not with this key, or for another place. */
function opened(key: Buffer, sealed: Uint8Array, place: Buffer): Buffer | undefined {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES))
      .setAAD(place)
      .setAuthTag(sealed.subarray(NONCE_BYTES, SEAL_BYTES));
    return Buffer.concat([decipher.update(sealed.subarray(SEAL_BYTES)), decipher.final()]);
  } catch {
    return undefined;
  }
}

const placeOf = (fileId: string, position: number): Buffer => Buffer.from(`${fileId}:${position}`);
