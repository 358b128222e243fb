import { createHash, randomBytes } from 'node:crypto';

/** A token that nobody can guess: 32 random bytes as 43 characters. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What the database keeps of a token. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');
