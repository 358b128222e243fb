import { type Locale, type Localized, defuseFormula, writeCsv } from '@rollcall/shared';
import type { ImportResult } from './importResult.service.ts';

const HEADERS: readonly Localized[] = [
  { en: 'Row of the file', ja: 'ファイルの行' },
  { en: 'Login ID in the file', ja: 'ファイルのログインID' },
  { en: 'User name in the file', ja: 'ファイルのユーザー名' },
  { en: 'Result', ja: '結果' },
  { en: 'Can sign in from ({zone})', ja: 'サインイン可能日時（{zone}）' },
  { en: 'Login ID now', ja: '現在のログインID' },
  { en: 'User name now', ja: '現在のユーザー名' },
  { en: 'User ID', ja: 'ユーザーID' },
];

const RESULTS = {
  added: { en: 'Added', ja: '追加済み' },
  deactivated: { en: 'Added, deactivated since', ja: '追加済み（現在は無効）' },
  deleted: { en: 'Added, deleted since', ja: '追加後に削除' },
  removed: { en: 'Removed by undoing', ja: '取り消しにより削除' },
} as const satisfies Record<string, Localized>;

/**
 * The result of an import as a CSV for people: in UTF-8 with a byte order mark, without a password, and with nothing in it that a spreadsheet
 * would run. Of users who are gone it tells who they were.
 * @param finishedAt the reader's day of which names the file
 */
export function importReport(
  results: readonly ImportResult[],
  finishedAt: Date,
  { locale, timeZone }: { readonly locale: Locale; readonly timeZone: string },
): { readonly fileName: string; readonly text: string } {
  // Swedish writes `2026-11-22 12:00:00`, which every spreadsheet takes for a time.
  const clock = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  const cells = ({ row, user }: ImportResult): string[] => [
    String(row.row),
    row.loginId,
    row.name,
    RESULTS[outcomeOf({ row, user })][locale],
    user && !user.deactivatedAt ? clock.format(user.availableFrom) : '',
    user?.loginId ?? '',
    user?.name ?? '',
    user?.id ?? '',
  ];
  const header = HEADERS.map((name) => name[locale].replace('{zone}', timeZone));
  const rows = results.map((result) => cells(result).map(defuseFormula));
  return {
    fileName: `rollcall-import-${clock.format(finishedAt).slice(0, 10)}.csv`,
    text: `\uFEFF${writeCsv([header, ...rows])}`,
  };
}

function outcomeOf({ row, user }: ImportResult): keyof typeof RESULTS {
  if (user) return user.deactivatedAt ? 'deactivated' : 'added';
  return row.removedAt ? 'removed' : 'deleted';
}
