import type { BlobStore } from '../../../kernel/index.ts';

/**
 * Keeps audio, each in a group for the day on which it came, so that what came of late is found without looking at all
 * of it. An ID is a day and a name: `2026-11-30/NAME`. What is under it is there whole or not at all, also where the
 * process is killed.
 */
export interface AudioBlobs extends BlobStore {
  /** @param to offset behind the last byte to read; left out, all are read */
  get(id: string, from?: number, to?: number): AsyncIterable<Uint8Array>;
  /** The days of which there are any. */
  days(): Promise<string[]>;
  /**
   * The IDs of a day that were last written to before an instant, by the clock of whoever keeps them: also what was
   * never written to its end.
   */
  writtenBefore(day: string, before: Date): Promise<string[]>;
  /** Tidies away a day of which there is nothing any more; one of which there is something stays as it is. */
  forgetDay(day: string): Promise<void>;
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const NAME = /^[\w-]+$/;

/** Whether a text is a day under which audio is kept. */
export const isDay = (text: string): boolean => DAY.test(text);

/** The day and the name that an ID is made of. @throws Error for what is none */
export function partsOf(id: string): readonly [day: string, name: string] {
  const [day = '', name = '', ...more] = id.split('/');
  if (!DAY.test(day) || !NAME.test(name) || more.length > 0) throw new Error('This is no ID of audio');
  return [day, name];
}
