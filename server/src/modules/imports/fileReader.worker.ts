import { type FileCheckKind, checkFile } from '@rollcall/shared';
import { type Reading, readingOf } from './fileReading.ts';
import type { ReadingTask } from './uploadedFile.ts';

/** What the threads of `FileReader` do: read one file, from its base64 to its rows and what is wrong with them. */
export default async function readInThread<Kind extends FileCheckKind>(
  task: ReadingTask<Kind>,
): Promise<Reading<Kind>> {
  const file = task.csv ?? bytesOf(task.content ?? '');
  if (file === undefined) return { ok: false, fault: '`content` is not base64.' };
  const { kind, terms, encoding, delimiter } = task;
  const checked = await checkFile({ kind, terms, file, encoding, delimiter });
  return checked.ok ? readingOf(kind, terms, checked) : checked;
}

/** The white space is taken away first: a pattern in which it may stand anywhere would look at it again and again. */
function bytesOf(base64: string): Uint8Array | undefined {
  const dense = base64.replace(/\s+/g, '');
  return /^[A-Za-z0-9+/]*={0,2}$/.test(dense) ? Buffer.from(dense, 'base64') : undefined;
}
