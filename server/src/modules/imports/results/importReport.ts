import { type Localized, defuseFormula, writeCsv } from '@rollcall/shared';
import type { Reader } from '../../../kernel/index.ts';
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
 * Writes the result of an import as a CSV for people: in UTF-8 with a byte order mark, without a password, and with
 * nothing in it that a spreadsheet would run. Of users who are gone it tells who they were.
 */
export class ImportReport {
  readonly #clock: Intl.DateTimeFormat;

  constructor(private readonly reader: Reader) {
    // Swedish writes `2026-11-22 12:00:00`, which every spreadsheet takes for a time.
    this.#clock = new Intl.DateTimeFormat('sv', { timeZone: reader.timeZone, dateStyle: 'short', timeStyle: 'medium' });
  }

  /** @param finishedAt the reader's day of which names the file */
  fileName(finishedAt: Date): string {
    return `rollcall-import-${this.#clock.format(finishedAt).slice(0, 10)}.csv`;
  }

  /** The first bytes of the file. */
  header(): Buffer {
    const { locale, timeZone } = this.reader;
    return Buffer.from(`\uFEFF${writeCsv([HEADERS.map((name) => name[locale].replace('{zone}', timeZone))])}`);
  }

  /** The bytes of some results. */
  rows(results: readonly ImportResult[]): Buffer {
    return Buffer.from(writeCsv(results.map((result) => this.#cells(result).map(defuseFormula))));
  }

  #cells({ row, user }: ImportResult): string[] {
    return [
      String(row.row),
      row.loginId,
      row.name,
      RESULTS[outcomeOf({ row, user })][this.reader.locale],
      user && !user.deactivatedAt ? this.#clock.format(user.availableFrom) : '',
      user?.loginId ?? '',
      user?.name ?? '',
      user?.id ?? '',
    ];
  }
}

function outcomeOf({ row, user }: ImportResult): keyof typeof RESULTS {
  if (user) return user.deactivatedAt ? 'deactivated' : 'added';
  return row.removedAt ? 'removed' : 'deleted';
}
