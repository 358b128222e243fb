import { type CheckFileInput, type FileCheckKind, LIMITS } from '@rollcall/shared';
import type { ReadFile } from './chosenFile.ts';

const TOO_COMPLEX = { ok: false, issue: { code: 'FILE_TOO_COMPLEX', params: {} } } as const;
const UNAVAILABLE = { ok: false, issue: { code: 'FILE_UNAVAILABLE', params: {} } } as const;

/** The thread that reads one file. It is loaded only once a file is chosen. */
const startWorker = (): Worker => new Worker(new URL('./fileReader.worker.ts', import.meta.url), { type: 'module' });

/**
 * Reads and checks a file in a thread of its own, so that the page goes on answering whatever is in it, and ends the
 * thread with it.
 * @param signal gives the file up: then the promise stays as it is for ever
 * @returns FILE_TOO_COMPLEX for a file that takes too long, or more memory than the browser has for it
 */
export function readInWorker<Kind extends FileCheckKind>(
  input: CheckFileInput<Kind>,
  signal: AbortSignal,
  start = startWorker,
): Promise<ReadFile<Kind>> {
  return new Promise((resolve) => {
    const worker = start();
    let loaded = false;
    const end = (read?: ReadFile<Kind>): void => {
      clearTimeout(timer);
      worker.terminate();
      if (read) resolve(read);
    };
    const timer = setTimeout(() => end(TOO_COMPLEX), LIMITS.fileReading);
    signal.addEventListener('abort', () => end(), { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<ReadFile<Kind> | 'loaded'>) => {
      if (data === 'loaded') loaded = true;
      else end(data);
    });
    // Before it is there its script did not come; afterwards it has died of what it read.
    worker.addEventListener('error', () => end(loaded ? TOO_COMPLEX : UNAVAILABLE));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- windows have one, workers don't
    worker.postMessage(input);
  });
}
