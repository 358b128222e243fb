import { type ContactFileReading, type FileCheckKind, checkFile, readContactFile } from '@rollcall/shared';
import { type Reading, readingOf } from './fileReading.ts';
import type { ContactsTask, ReadingTask } from './uploadedFile.ts';

/**
 * What the threads of `FileReader` do: read one file, from its bytes or its text to its rows and what is wrong with
 * them.
 */
export default async function readInThread<Kind extends FileCheckKind>(
  task: ReadingTask<Kind> | ContactsTask,
): Promise<Reading<Kind> | ContactFileReading> {
  const file = task.file instanceof ArrayBuffer ? new Uint8Array(task.file) : task.file;
  if (!('terms' in task)) return readContactFile({ ...task, file });
  const { kind, terms } = task;
  const checked = await checkFile({ ...task, file });
  return checked.ok ? readingOf(kind, terms, checked) : checked;
}
