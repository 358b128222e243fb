import { hkdfSync } from 'node:crypto';

/** The keys of one installation, each for one purpose, 32 bytes. */
export interface Keys {
  /** Seals an import's passwords until they are hashed. */
  readonly importSeal: Buffer;
  /** Chains the audit entries. */
  readonly auditChain: Buffer;
  /** Tells whether two requests or files are the same, from hashes that nobody without it can guess a content by. */
  readonly contentHash: Buffer;
  /** Signs the cookie by which a browser is known again at sign-in, and hashes what attempts and known places are kept under. */
  readonly deviceCookie: Buffer;
}

/** Derives the keys from the installation's secret (HKDF-SHA-256). */
export function deriveKeys(secret: string): Keys {
  const derive = (purpose: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', `rollcall ${purpose}`, 32));
  return {
    importSeal: derive('import seal'),
    auditChain: derive('audit chain'),
    contentHash: derive('content hash'),
    deviceCookie: derive('device cookie'),
  };
}
