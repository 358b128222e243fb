import { type FileCheckKind, checkFile } from '@rollcall/shared';
import { type Reading, readingOf } from './fileReading.ts';
import type { ReadingTask } from './uploadedFile.ts';

/**
 * What the threads of `FileReader` do: read one file, from its bytes or its text to its rows and what is wrong with
 * them.
 */
export default async function readInThread<Kind extends FileCheckKind>(
  task: ReadingTask<Kind>,
): Promise<Reading<Kind>> {
  const { kind, terms } = task;
  const file = task.file instanceof ArrayBuffer ? new Uint8Array(task.file) : task.file;
  const checked = await checkFile({ ...task, file });
  return checked.ok ? readingOf(kind, terms, checked) : checked;
}
