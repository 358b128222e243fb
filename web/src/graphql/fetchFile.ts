import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { accountShown, shownAccount } from './account.ts';
import { mustWait } from './mustWait.ts';
import { routeError } from './routeError.ts';

/** The server would not write the file, and says why. */
export class FileRefused extends Error {
  constructor(readonly messages: readonly string[]) {
    super('The file was refused');
  }
}

/**
 * Fetches the file of a link, for this tab's account. While another one is signed in, or after the session has ended,
 * it waits, as every request does. The bytes are the browser's to keep, which has large ones on the disk.
 * @throws FileRefused; CombinedGraphQLErrors where the link is not good any more, else what `failureOf` tells apart
 */
export async function fetchFile(url: string): Promise<Blob> {
  for (;;) {
    await accountShown();
    const account = shownAccount();
    const response = await fetch(url, { headers: account ? { 'X-Rollcall-User': account.id } : {} });
    if (response.ok) return response.blob();
    const error = routeError(response.status, await response.text());
    if (!mustWait(error)) throw refusedOr(error, response.status);
  }
}

const UNPROCESSABLE = 422;

const refusedOr = (error: Error, status: number): Error =>
  status === UNPROCESSABLE && CombinedGraphQLErrors.is(error)
    ? new FileRefused(error.errors.map(({ message }) => message))
    : error;
