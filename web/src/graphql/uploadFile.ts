import { accountShown, shownAccount } from './account.ts';
import { mustWait } from './mustWait.ts';
import { parsedObject, routeError } from './routeError.ts';

export interface UploadOptions {
  /** Told which part of the bytes has been sent, from 0 to 1. */
  readonly onProgress?: ((sent: number) => void) | undefined;
  /** Gives the upload up. */
  readonly signal?: AbortSignal | undefined;
}

/** An upload that was given up by the person who began it. */
export class UploadAborted extends Error {}

/**
 * Uploads the bytes of a file, as they are, for this tab's account. While another one is signed in, or after the
 * session has ended, it waits, as every request does.
 * @returns the ID by which the API takes the file
 * @throws UploadAborted; CombinedGraphQLErrors where the server refused it, else what `failureOf` tells apart
 */
export async function uploadFile(bytes: Uint8Array<ArrayBuffer>, options: UploadOptions = {}): Promise<string> {
  for (;;) {
    await accountShown();
    try {
      return await send(bytes, options);
    } catch (error) {
      if (!mustWait(error)) throw error;
    }
  }
}

/** By XMLHttpRequest: `fetch` does not tell how much was sent. */
function send(bytes: Uint8Array<ArrayBuffer>, { onProgress, signal }: UploadOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const account = shownAccount();
    request.open('POST', '/files');
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    if (account) request.setRequestHeader('X-Rollcall-User', account.id);
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress?.(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () => {
      const id = request.status === 201 ? textAt(request.responseText, 'id') : undefined;
      if (id === undefined) reject(routeError(request.status, request.responseText));
      else resolve(id);
    });
    request.addEventListener('error', () => reject(new TypeError('The upload did not arrive')));
    request.addEventListener('abort', () => reject(new UploadAborted()));
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    if (signal?.aborted) reject(new UploadAborted());
    else request.send(bytes);
  });
}

function textAt(json: string, name: string): string | undefined {
  const value: unknown = Reflect.get(parsedObject(json), name);
  return typeof value === 'string' ? value : undefined;
}
