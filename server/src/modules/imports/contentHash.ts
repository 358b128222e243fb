import { createHmac } from 'node:crypto';

/** Whether a text can be what a file is known by. */
export const isFileHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

/** A plain value of a request. */
export type Content = Readonly<Record<string, string | number | boolean | null | undefined>>;

/**
 * Tells whether contents are the same by hashes of them: HMAC-SHA-256 under a key of the installation. What is uploaded holds passwords, and
 * of a plain hash they could be guessed by whoever comes by it. Each organization's are its own, so nothing can be told across them.
 */
export class ContentHash {
  constructor(private readonly key: Buffer) {}

  /** @returns 64 hexadecimal digits, which are the same for a file of the same text whatever its name, encoding or byte order mark */
  ofFile(organizationId: string, text: string): string {
    return this.#of('file', organizationId, text.replace(/^\uFEFF/, ''));
  }

  /** @returns 64 hexadecimal digits; a field that is absent is like one that is undefined */
  ofRequest(organizationId: string, content: Content): string {
    const fields = Object.entries(content).filter(([, value]) => value !== undefined);
    return this.#of('request', organizationId, JSON.stringify(fields.toSorted(([a], [b]) => (a < b ? -1 : 1))));
  }

  #of(what: string, organizationId: string, content: string): string {
    return createHmac('sha256', this.key).update(`${what}:${organizationId}:`).update(content).digest('hex');
  }
}
