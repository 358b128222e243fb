import { createHash, randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** How every token begins, so that programs that look for secrets in texts find it. */
const PREFIX = 'rct_';
const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** Characters that are drawn: 196 bits. */
const RANDOM = 33;
/** Characters of the checksum: 62^6 is more than 2^32. */
const CHECKSUM = 6;
/** How much of a token is kept as it is, so that people tell one from another. */
const SHOWN = PREFIX.length + 4;

const FORM = new RegExp(`^${PREFIX}[0-9A-Za-z]{${RANDOM + CHECKSUM}}$`);

/** A new token: a prefix, 33 random characters, and a checksum by which a mistyped one is told without asking. */
export function newTokenSecret(): string {
  const random = Array.from({ length: RANDOM }, () => BASE62[randomInt(BASE62.length)]).join('');
  return `${PREFIX}${random}${checksumOf(random)}`;
}

/** Whether a text can be a token at all. */
export const isTokenSecret = (text: string): boolean =>
  FORM.test(text) && checksumOf(text.slice(PREFIX.length, -CHECKSUM)) === text.slice(-CHECKSUM);

/** What is kept of a token: it is random, so nobody guesses it by its hash. */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** How a token begins, to be shown beside its name. */
export const startOfSecret = (secret: string): string => secret.slice(0, SHOWN);

/** CRC-32, in base 62. */
function checksumOf(text: string): string {
  let [rest, digits] = [crc32(text), ''];
  for (let i = 0; i < CHECKSUM; i += 1) {
    digits = `${BASE62[rest % BASE62.length]}${digits}`;
    rest = Math.floor(rest / BASE62.length);
  }
  return digits;
}
