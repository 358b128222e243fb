/**
 * Keeps bytes too many for a column or for memory. What is written streams in, and what is read streams out, in bounded
 * memory.
 */
export interface BlobStore {
  /**
   * Writes a stream under an ID that holds nothing yet. Where the stream or the store fails, what was written by then
   * stays until `delete`.
   * @throws what the stream threw; BlobStoreUnavailable
   */
  put(id: string, source: AsyncIterable<Uint8Array>): Promise<void>;
  /**
   * Reads the bytes under an ID, in order.
   * @param from offset of the first byte to read
   * @throws BlobMissing where there is nothing; BlobStoreUnavailable; Error where the bytes were changed since, or can't
   * be opened
   */
  get(id: string, from?: number): AsyncIterable<Uint8Array>;
  /** Forgets the bytes under an ID, if there are any. @throws BlobStoreUnavailable */
  delete(id: string): Promise<void>;
}

/** There is nothing under an ID. */
export class BlobMissing extends Error {
  override readonly name = 'BlobMissing';
}

/** A store elsewhere can't be reached, refuses what is asked, or takes too long. Its message is for the log. */
export class BlobStoreUnavailable extends Error {
  override readonly name = 'BlobStoreUnavailable';
}
