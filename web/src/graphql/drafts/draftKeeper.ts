import type { ApolloClient } from '@apollo/client';
import { accountStore, shownAccount } from '../account.ts';
import { type DraftKey, createKey, deleteKey, openKey } from './draftKeys.ts';
import { seal } from './draftSeal.ts';
import { type DraftKind, removeDrafts, writeDraft } from './draftStore.ts';

/** What is kept of a draft and changes with it. */
export interface DraftContent {
  /** Of its file. */
  readonly name: string;
  /** How many rows are left to be fixed; undefined where they are not fixed one by one. */
  readonly left?: number | undefined;
  /** The rest, as plain data. */
  readonly rest: unknown;
}

/** The same as it is written. */
export interface WrittenContent extends DraftContent {
  readonly format: typeof FORMAT;
  /** When it was, in milliseconds since 1970. */
  readonly at: number;
}

/** Where a draft's content comes from whenever it is written. */
export interface DraftSource {
  readonly id: string;
  readonly kind: DraftKind;
  readonly head: () => DraftContent;
  /** What never changes. */
  readonly body: () => Uint8Array<ArrayBuffer>;
}

/** Whether this browser holds the draft as it stands now, does not yet, or can't. */
export type KeepingState = 'saving' | 'kept' | 'failed';

/** Raised with every change of what is written, after which earlier drafts are not read. */
export const FORMAT = 1;
/** Milliseconds of quiet before what was edited is written. */
const QUIET = 150;
/** The largest body that is kept, in bytes. */
const LARGEST = 40_000_000;

export const headPlace = (id: string): string => `${id}:head`;
export const bodyPlace = (id: string): string => `${id}:body`;

/**
 * Keeps one draft in this browser while it is edited, sealed under a key of the server: see
 * `docs/adr/0057-a-draft-is-kept-under-a-key-of-the-server.md`. It never throws: where nothing can be kept, its state
 * says so, and each further edit tries again.
 */
export class DraftKeeper {
  readonly #userId = shownAccount()?.id;
  #key: DraftKey | undefined;
  /** The key that was given before, and has to be asked for again. */
  #keyId: string | undefined;
  #isBodyDue = true;
  #isDue = true;
  #running: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;
  #state: KeepingState = 'saving';
  readonly #listeners = new Set<() => void>();
  #unsubscribe = (): void => undefined;

  /** @param key where the draft was opened again, its key */
  constructor(
    private readonly client: ApolloClient,
    private readonly source: DraftSource,
    key?: DraftKey,
  ) {
    this.#key = key;
    this.#keyId = key?.id;
  }

  /** Begins to keep it. */
  start(): void {
    this.#closed = false;
    this.#unsubscribe = accountStore.subscribe(() => this.#signedInAgain());
    void this.flush();
  }

  readonly state = (): KeepingState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Notes that the draft changed: it is written before long. */
  touch(): void {
    this.#isDue = true;
    if (this.#state === 'kept') this.#tell('saving');
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), QUIET);
  }

  /** Writes at once what is not written. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#running ??= this.#writeAll().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  /** Leaves the draft as it is kept; what is not written is written still. */
  async close(): Promise<void> {
    await this.flush();
    this.#end();
  }

  /** Removes the draft, here and its key on the server: it is done with. */
  async discard(): Promise<void> {
    this.#end();
    await this.#running;
    await removeDrafts([this.source.id]).catch(() => undefined);
    if (this.#keyId !== undefined) await deleteKey(this.client, this.#keyId);
  }

  #end(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#unsubscribe();
  }

  /**
   * The session is another one, and the draft may have been removed by a sign-out in another tab: it is written anew,
   * under its key if the server still has it.
   */
  #signedInAgain(): void {
    if (accountStore.current() || shownAccount()?.id !== this.#userId) return;
    this.#key = undefined;
    this.#isBodyDue = true;
    this.touch();
  }

  /** Whoever is not signed in leaves nothing behind: what is written meanwhile nobody would remove. */
  get #mayWrite(): boolean {
    return !this.#closed && !accountStore.current() && shownAccount()?.id === this.#userId;
  }

  async #writeAll(): Promise<void> {
    try {
      if (!canKeep() || this.#userId === undefined) throw new Error('This browser keeps nothing');
      while (this.#isDue && this.#mayWrite) {
        this.#isDue = false;
        await this.#write();
      }
      if (!this.#isDue) this.#tell('kept');
    } catch {
      this.#isDue = true;
      this.#tell('failed');
    }
  }

  async #write(): Promise<void> {
    const { id, kind, head, body } = this.source;
    const { id: keyId, key, expiresAt } = (this.#key ??= await this.#obtain());
    this.#keyId = keyId;
    const written: WrittenContent = { ...head(), format: FORMAT, at: Date.now() };
    const text = new TextEncoder().encode(JSON.stringify(written));
    const sealed = await seal(key, text, headPlace(id));
    const withBody = this.#isBodyDue ? { id, sealed: await seal(key, bounded(body()), bodyPlace(id)) } : undefined;
    if (this.#userId === undefined || !this.#mayWrite) {
      this.#isDue = true;
      return;
    }
    await writeDraft({ id, userId: this.#userId, kind, keyId, expiresAt, sealed }, withBody);
    if (withBody) this.#isBodyDue = false;
  }

  async #obtain(): Promise<DraftKey> {
    const known = this.#keyId === undefined ? undefined : await openKey(this.client, this.#keyId);
    if (known) return known;
    this.#isBodyDue = true;
    return createKey(this.client);
  }

  #tell(state: KeepingState): void {
    if (state === this.#state) return;
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

/** Some windows keep nothing, and encrypt nothing where the page came by a connection that is not encrypted. */
const canKeep = (): boolean => typeof indexedDB !== 'undefined' && crypto.subtle !== undefined;

function bounded(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if (bytes.length > LARGEST) throw new RangeError('The file is too large to be kept');
  return bytes;
}
