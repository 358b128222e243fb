import { INFORMATION_COLUMNS, loadCommonPasswords } from '@rollcall/shared';
import type { ChosenFile, ReadableFile } from '#components/form/chosenFile.ts';
import { randomKey } from '#graphql/requestKeys.ts';
import type { DraftFile } from './draft.ts';

/**
 * A file as it was chosen and read, for its review.
 * @param organization by whose name its passwords are judged
 */
export async function draftFileOf(
  chosen: ChosenFile,
  read: ReadableFile<'users'>,
  organization: string,
): Promise<DraftFile> {
  const { encoding = 'UTF_8', lossy, checked, text, sha256 } = read;
  const common = await loadCommonPasswords().catch(() => undefined);
  const passwords = common && { common, organization };
  const source = { chosen, read };
  return { id: randomKey(), name: chosen.name, text, sha256, encoding, lossy, checked, passwords, source };
}

const USER_ID = new Set<string>(
  INFORMATION_COLUMNS.filter(({ key }) => key === 'id').flatMap(({ header: { en, ja } }) => [en, ja]),
);

/** Whether a file is one of users who are there, to be changed: an export names them by their IDs, without passwords. */
export const isOfUpdates = ({ checked: { top, header } }: ReadableFile<'users'>): boolean =>
  !header.includes('password') && (top?.cells ?? []).some((cell) => USER_ID.has(cell.trim()));
