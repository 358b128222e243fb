import { type DerivedKeys, opened, sealed } from '../../../kernel/index.ts';

/** Seals chunks of files, which may hold passwords, each bound to its file and its position. */
export class ChunkSeal {
  constructor(private readonly keys: Pick<DerivedKeys, 'fileSeals'>) {}

  /** @returns nonce, tag and ciphertext */
  seal(chunk: Uint8Array, fileId: string, position: number): Buffer {
    return sealed(this.keys.fileSeals, chunk, placeOf(fileId, position));
  }

  /** @throws Error for a chunk that was sealed with another key, for another place, or changed since */
  open(bytes: Uint8Array, fileId: string, position: number): Buffer {
    const chunk = opened(this.keys.fileSeals, bytes, placeOf(fileId, position));
    if (chunk) return chunk;
    throw new Error(`Chunk ${position} of file ${fileId} can't be opened`);
  }
}

const placeOf = (fileId: string, position: number): string => `${fileId}:${position}`;
