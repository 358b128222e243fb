import { createHash, createHmac } from 'node:crypto';
import type { Keys } from '../../../kernel/index.ts';

/** Whether a text is a SHA-256, keyed or not, as 64 hexadecimal digits. */
export const isSha256 = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

/**
 * The SHA-256 of a file's text as UTF-8, without a byte order mark: the same whatever the file's name and encoding. A
 * browser makes the same of the file that it has, and sends that instead of the passwords in it.
 * @returns 64 hexadecimal digits
 */
export const sha256OfText = (text: string): string =>
  createHash('sha256')
    .update(text.replace(/^\uFEFF/, ''))
    .digest('hex');

/**
 * What a file is known by: HMAC-SHA-256 under a key of the installation. What is uploaded holds passwords, and of a
 * plain hash they could be guessed by whoever comes by it. Each organization's are its own, so nothing can be told
 * across them.
 */
export class ContentHash {
  constructor(private readonly keys: Pick<Keys, 'contentHash'>) {}

  /**
   * @param sha256 see {@link sha256OfText}
   * @returns 64 hexadecimal digits
   */
  ofFile(organizationId: string, sha256: string): string {
    return createHmac('sha256', this.keys.contentHash)
      .update(`file.sha256:${organizationId}:`)
      .update(sha256)
      .digest('hex');
  }
}
