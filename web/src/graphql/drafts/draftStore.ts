/** What a draft is of: an import, or an update of users by a file. */
export type DraftKind = 'import' | 'update';

/** Bytes that only whoever has the draft's key can read. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

/** What is kept of a draft and changes with it. */
export interface KeptHead {
  readonly id: string;
  /** Whose draft it is. */
  readonly userId: string;
  readonly kind: DraftKind;
  /** The server's ID of its key. */
  readonly keyId: string;
  /** When the server forgets the key, in milliseconds since 1970. */
  readonly expiresAt: number;
  readonly sealed: Sealed;
}

/** What is kept of a draft and never changes: its file, which is written once. */
export interface KeptBody {
  readonly id: string;
  readonly sealed: Sealed;
}

const HEADS = 'heads';
const BODIES = 'bodies';

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('The browser keeps nothing')));
  });
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('rollcall.drafts', 1);
  request.addEventListener('upgradeneeded', () => {
    for (const name of [HEADS, BODIES]) request.result.createObjectStore(name, { keyPath: 'id' });
  });
  return answerOf(request);
}

/** Runs work on both stores as one transaction. @throws where the browser keeps nothing, or has no room */
async function transact<T>(mode: IDBTransactionMode, work: (of: IDBTransaction) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    const transaction = database.transaction([HEADS, BODIES], mode);
    const ended = new Promise<void>((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('Nothing was kept')));
    });
    const request = work(transaction);
    await ended;
    return request.result;
  } finally {
    database.close();
  }
}

/** Writes a draft; its body stays as it was where none is given. */
export async function writeDraft(head: KeptHead, body?: KeptBody): Promise<void> {
  await transact('readwrite', (transaction) => {
    if (body) transaction.objectStore(BODIES).put(body);
    return transaction.objectStore(HEADS).put(head);
  });
}

/** What is kept of a draft that changes, of every draft in this browser. */
export const readHeads = (): Promise<KeptHead[]> =>
  transact('readonly', (transaction) => transaction.objectStore(HEADS).getAll() as IDBRequest<KeptHead[]>);

export const readBody = (id: string): Promise<KeptBody | undefined> =>
  transact('readonly', (transaction) => transaction.objectStore(BODIES).get(id) as IDBRequest<KeptBody | undefined>);

/** Removes drafts; nothing happens where there is none. */
export async function removeDrafts(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await transact('readwrite', (transaction) => {
    const [heads, bodies] = [transaction.objectStore(HEADS), transaction.objectStore(BODIES)];
    for (const id of ids) {
      heads.delete(id);
      bodies.delete(id);
    }
    return heads.count();
  });
}
