import { type Locale, issueMessage } from '@rollcall/shared';

/** Why a folder is not taken, in the words of every other refusal of a file. */
export const folderRefusal = (locale: Locale, timeZone: string): string =>
  issueMessage({ code: 'UNREADABLE_FILE', params: { fileKind: 'folder' } }, locale, timeZone);
