import { createHmac } from 'node:crypto';
import type { Keys } from '../../kernel/index.ts';

/** All that a request asks for: plain values, lists and objects of them. */
export type Content = Readonly<Record<string, unknown>>;

/**
 * What tells one request from another: HMAC-SHA-256 under a key of the installation. What is uploaded holds passwords,
 * and of a plain hash they could be guessed by whoever comes by it. Each organization's are its own, so nothing can be
 * told across them.
 * @returns 64 hexadecimal digits; a field that is absent is like one that is undefined, and the order of fields counts
 * for nothing
 */
export const requestHash = (
  { contentHash }: Pick<Keys, 'contentHash'>,
  organizationId: string,
  content: Content,
): string =>
  createHmac('sha256', contentHash)
    .update(`request:${organizationId}:`)
    .update(JSON.stringify(ordered(content)))
    .digest('hex');

/** A value with every object in it as its entries, by name. */
function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map(ordered);
  return Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => [name, ordered(field)]);
}
