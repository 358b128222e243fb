import { randomBytes } from 'node:crypto';
import {
  type Clock,
  type DerivedKeys,
  type UnitOfWork,
  type UserPrincipal,
  newId,
  opened,
  sealed,
} from '../../kernel/index.ts';
import type { DraftKeyStore } from './draftKey.store.ts';

/** How many drafts a user can have in all browsers. */
export const KEYS_OF_USER = 10;
/** For how long a key is kept after it was given, in milliseconds. */
const LIFETIME = 24 * 60 * 60_000;
const KEY_BYTES = 32;

interface Dependencies {
  readonly store: DraftKeyStore;
  readonly keys: Pick<DerivedKeys, 'draftSeals'>;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}

/** A key as its user is given it. */
export interface DraftKey {
  readonly id: string;
  /** 32 bytes, as base64. */
  readonly key: string;
  readonly expiresAt: Date;
}

/**
 * The keys under which browsers keep drafts: neither the browser's disk alone nor this database alone holds what is in
 * one. See `docs/adr/0057-a-draft-is-kept-under-a-key-of-the-server.md`.
 */
export class DraftKeyService {
  constructor(private readonly parts: Dependencies) {}

  /** Makes a key for a new draft; the oldest of too many go, and their drafts with them. */
  async create({ userId, sessionId }: UserPrincipal): Promise<DraftKey> {
    const { store, keys, unitOfWork } = this.parts;
    const id = newId();
    const key = randomBytes(KEY_BYTES);
    const sealedKey = sealed(keys.draftSeals, key, id).toString('base64');
    const expiresAt = this.#expiry();
    await unitOfWork.run(async () => {
      await store.insert({ id, userId, sessionId, sealedKey, expiresAt });
      await store.keepNewest(userId, KEYS_OF_USER);
    });
    return { id, key: key.toString('base64'), expiresAt };
  }

  /** Gives a user their key again. @returns null where it was forgotten, or was never theirs */
  open({ userId, sessionId }: UserPrincipal, id: string): Promise<DraftKey | null> {
    const { store, keys, unitOfWork, clock } = this.parts;
    return unitOfWork.run(async () => {
      const kept = await store.find(userId, id);
      if (!kept || kept.expiresAt <= clock.now()) return null;
      const key = opened(keys.draftSeals, Buffer.from(kept.sealedKey, 'base64'), id);
      if (!key) return null;
      const expiresAt = this.#expiry();
      await store.give(id, { sessionId, expiresAt });
      return { id, key: key.toString('base64'), expiresAt };
    });
  }

  /** Forgets a key of a user, if there is one. */
  async delete({ userId }: UserPrincipal, id: string): Promise<void> {
    const { store, unitOfWork } = this.parts;
    await unitOfWork.run(() => store.delete(userId, id));
  }

  /** Forgets what has run out. */
  async forgetExpired(): Promise<void> {
    const { store, unitOfWork, clock } = this.parts;
    while (await unitOfWork.run(() => store.deleteExpired(clock.now())));
  }

  #expiry(): Date {
    return new Date(this.parts.clock.now().getTime() + LIFETIME);
  }
}
