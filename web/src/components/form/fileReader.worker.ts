import { type CheckFileInput, type CheckedUserCsv, type FileCheckKind, checkFile } from '@rollcall/shared';
import type { ReadFile } from './chosenFile.ts';
import { sha256OfText } from './sha256OfText.ts';
import { telling } from './telling.ts';

/** What makes a file's rows impossible to tell apart: then there is nothing to edit, and none of them is handed on. */
const UNREADABLE: ReadonlySet<string> = new Set([
  'UNREADABLE_FILE',
  'FILE_TOO_LARGE',
  'HEADER_NOT_FOUND',
  'UNKNOWN_COLUMN',
  'MISSING_COLUMN',
  'DUPLICATE_COLUMN',
  'TOO_MANY_COLUMNS',
]);

addEventListener('message', ({ data }: MessageEvent<CheckFileInput<FileCheckKind>>) => {
  void answer(data).then((read) => postMessage(read));
});

postMessage('loaded');

async function answer(input: CheckFileInput<FileCheckKind>): Promise<ReadFile> {
  try {
    const read = await checkFile(input);
    if (!read.ok) return read;
    const { checked, ...text } = read;
    if (!('records' in checked)) {
      const names = telling(checked.rows.flatMap(({ changes }) => changes.name ?? []));
      return { ...text, names, checked };
    }
    // Where what makes it did not come, nothing is told of an earlier upload.
    const sha256 = await sha256OfText(text.text).catch(() => undefined);
    return { ...text, sha256, names: telling(namesIn(checked)), checked: forScreen(checked) };
  } catch {
    // The server was updated, or can't be reached: what reads workbooks did not come.
    return { ok: false, issue: { code: 'FILE_UNAVAILABLE', params: {} } };
  }
}

function namesIn({ header, records }: CheckedUserCsv): string[] {
  const column = header.indexOf('name');
  return column < 0 ? [] : records.map(({ cells }) => cells[column] ?? '');
}

/** What the page goes on with; it reads the rows that can be edited by itself, a few at a time. */
function forScreen(checked: CheckedUserCsv): CheckedUserCsv {
  const readable = !checked.issues.some(({ code }) => UNREADABLE.has(code));
  const width = checked.header.length;
  const records = checked.records.map(({ row, cells }) => ({ row, cells: withoutBlankEnd(cells, width) }));
  return { ...checked, records: readable ? records : [], rows: [], takers: [] };
}

const withoutBlankEnd = (cells: readonly string[], width: number): readonly string[] =>
  cells.length <= width ? cells : cells.slice(0, Math.max(width, cells.findLastIndex((cell) => cell !== '') + 1));
