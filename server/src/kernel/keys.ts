import { hkdfSync, randomBytes } from 'node:crypto';

/** The keys of one installation, each for one purpose, 32 bytes. */
export interface Keys {
  /**
   * Seal an import's passwords until they are hashed: the first seals, each opens. Those after it are of before a
   * change of the secret.
   */
  readonly importSeals: readonly Buffer[];
  /** Chains the audit entries. */
  readonly auditChain: Buffer;
  /** Tells whether two requests or files are the same, from hashes that nobody without it can guess a content by. */
  readonly contentHash: Buffer;
  /**
   * Signs the cookie by which a browser is known again at sign-in, and hashes what attempts and known places are kept
   * under.
   */
  readonly deviceCookie: Buffer;
}

/** Keys that are derived from those that are kept, each for one purpose more. */
export interface DerivedKeys {
  /** Seal uploaded files: the first seals, each opens. */
  readonly fileSeals: readonly Buffer[];
  /** Seal links to downloads: the first seals, each opens. */
  readonly linkSeals: readonly Buffer[];
  /** Seal the keys of drafts: the first seals, each opens. */
  readonly draftSeals: readonly Buffer[];
  /** Seal the secrets with which Incoming Webhooks are signed: the first seals, each opens. */
  readonly webhookSeals: readonly Buffer[];
}

const KEY_BYTES = 32;

/** Derives a key for one purpose from a secret (HKDF-SHA-256). */
export const deriveKey = (secret: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `rollcall ${purpose}`, KEY_BYTES));

/** A key for a purpose of its own, from another: whoever has the one can't find the other. */
const subkey = (key: Buffer, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, '', `rollcall ${purpose}`, KEY_BYTES));

/** The keys of a new installation: random, so that the secret can be changed and they stay. */
export const newKeys = (): Keys => ({
  importSeals: [randomBytes(KEY_BYTES)],
  auditChain: randomBytes(KEY_BYTES),
  contentHash: randomBytes(KEY_BYTES),
  deviceCookie: randomBytes(KEY_BYTES),
});

/** The keys of an installation of before they were kept in the database: all that was written with them holds on. */
export const deriveKeys = (secret: string): Keys => ({
  importSeals: [deriveKey(secret, 'import seal')],
  auditChain: deriveKey(secret, 'audit chain'),
  contentHash: deriveKey(secret, 'content hash'),
  deviceCookie: deriveKey(secret, 'device cookie'),
});

/** The same keys with a new one to seal imports with; what waits is still opened by the one before. */
export const withNewSeal = (keys: Keys): Keys => ({
  ...keys,
  importSeals: [randomBytes(KEY_BYTES), ...keys.importSeals],
});

/** The keys once the database has been asked for them, which is when the backend starts. */
export class Keyring implements Keys, DerivedKeys {
  #keys: Keys | undefined;

  unlock(keys: Keys): void {
    this.#keys = keys;
  }

  get importSeals(): readonly Buffer[] {
    return this.#unlocked.importSeals;
  }

  get auditChain(): Buffer {
    return this.#unlocked.auditChain;
  }

  get contentHash(): Buffer {
    return this.#unlocked.contentHash;
  }

  get deviceCookie(): Buffer {
    return this.#unlocked.deviceCookie;
  }

  get fileSeals(): readonly Buffer[] {
    return this.#unlocked.importSeals.map((key) => subkey(key, 'files'));
  }

  get linkSeals(): readonly Buffer[] {
    return this.#unlocked.importSeals.map((key) => subkey(key, 'download links'));
  }

  get draftSeals(): readonly Buffer[] {
    return this.#unlocked.importSeals.map((key) => subkey(key, 'drafts'));
  }

  get webhookSeals(): readonly Buffer[] {
    return this.#unlocked.importSeals.map((key) => subkey(key, 'incoming webhooks'));
  }

  get #unlocked(): Keys {
    if (!this.#keys) throw new Error('The keys are not unlocked: the backend was not started');
    return this.#keys;
  }
}
