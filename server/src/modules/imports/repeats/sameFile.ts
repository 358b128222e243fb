import type { UserImportEntity } from '../userImport.entity.ts';

/** An import as one of several uploads of a file. IDs stand in the order of the uploads. */
export type ImportOfFile = Pick<UserImportEntity, 'id' | 'fileHash'>;

/** What matters more stands later. */
const WEIGHTS: Readonly<Record<UserImportEntity['status'], number>> = {
  INVALID: 0,
  CANCELED: 0,
  FAILED: 0,
  UNDONE: 0,
  PREPARING: 1,
  READY: 1,
  COMMITTING: 1,
  COMPLETED: 2,
};

/**
 * Which of the earlier uploads of the same file to tell of: the newest that added its users, else the newest that still
 * may, else the newest.
 * @param uploads of this file and others
 */
export function earlierUpload(
  { id, fileHash }: ImportOfFile,
  uploads: readonly UserImportEntity[],
): UserImportEntity | undefined {
  if (fileHash === null) return undefined;
  return uploads
    .filter((upload) => upload.fileHash === fileHash && upload.id < id)
    .toSorted((a, b) => WEIGHTS[a.status] - WEIGHTS[b.status] || (a.id < b.id ? -1 : 1))
    .at(-1);
}
