import {
  type AuditReader,
  type Localized,
  auditDifferences,
  auditFieldName,
  auditKindName,
  auditTargetLabel,
  auditTargetName,
  auditValueText,
  defuseFormula,
  writeCsv,
} from '@rollcall/shared';
import type { AuditEntryEntity } from './audit.entity.ts';
import { type AuditEntryType, toAuditEntry } from './audit.type.ts';

/** The columns of an exported log. The first time is the reader's own, so that a spreadsheet sorts and filters it. */
const HEADERS: readonly Localized[] = [
  { en: 'No.', ja: '番号' },
  { en: 'Time ({zone})', ja: '日時（{zone}）' },
  { en: 'Time (UTC)', ja: '日時（UTC）' },
  { en: 'Operation', ja: '操作' },
  { en: 'Operation code', ja: '操作コード' },
  { en: 'Who', ja: '実行者' },
  { en: 'User ID', ja: '実行者のユーザーID' },
  { en: 'From', ja: '接続元' },
  { en: 'Kind of target', ja: '対象の種類' },
  { en: 'To whom or what', ja: '対象' },
  { en: 'Target ID', ja: '対象のID' },
  { en: 'Before', ja: '変更前' },
  { en: 'After', ja: '変更後' },
];

/** What stands behind the name of a program, which is free, and may be like a login ID. */
const SERVICE_TOKEN: Localized = { en: ' (service token)', ja: '（サービストークン）' };

/** What stands in place of what was changed in the database so that it can't be read. */
const DAMAGED: Localized = { en: '(damaged)', ja: '（破損）' };

/**
 * Writes entries as CSV for one reader, in UTF-8 with a byte order mark, with nothing in it that a spreadsheet would
 * run.
 */
export class AuditCsv {
  /** Names of fields by path: the same few stand in every entry. */
  readonly #names = new Map<string, string>();
  readonly #clock: Intl.DateTimeFormat;

  constructor(private readonly reader: AuditReader) {
    const { timeZone } = reader;
    // Swedish writes `2026-11-22 12:00:00`, which every spreadsheet takes for a time.
    this.#clock = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  }

  /** The first bytes of the file. */
  header(): Buffer {
    const { locale, timeZone } = this.reader;
    return Buffer.from(`\uFEFF${writeCsv([HEADERS.map((header) => header[locale].replace('{zone}', timeZone))])}`);
  }

  /** The bytes of some entries. */
  rows(entries: readonly AuditEntryEntity[]): Buffer {
    return Buffer.from(writeCsv(entries.map((entry) => this.#row(entry).map(defuseFormula))));
  }

  /** @param now the reader's day of which names the file */
  fileName(now: Date): string {
    return `rollcall-audit-${this.#clock.format(now).slice(0, 10)}.csv`;
  }

  #row(stored: AuditEntryEntity): string[] {
    const { locale } = this.reader;
    const entry = toAuditEntry(stored);
    const damaged = DAMAGED[locale];
    return [
      String(entry.sequence),
      entry.occurredAt ? this.#clock.format(entry.occurredAt) : damaged,
      entry.occurredAt?.toISOString() ?? damaged,
      entry.kind ? auditKindName(entry.kind, locale) : damaged,
      stored.kind,
      entry.actorKind === 'SERVICE_TOKEN' ? `${entry.actorName}${SERVICE_TOKEN[locale]}` : entry.actorName,
      entry.actorId ?? '',
      entry.address ?? '',
      entry.targetType === null ? '' : auditTargetName(entry.targetType, locale),
      auditTargetLabel(entry.targetType, entry.targetName, locale),
      entry.targetId ?? '',
      ...(entry.damaged ? [damaged, damaged] : this.#sides(entry)),
    ];
  }

  /** What changed, as it was and as it is since: `Field: value; Field: value`. */
  #sides(entry: AuditEntryType): [before: string, after: string] {
    const differences = auditDifferences(entry.before, entry.after);
    const changed = differences.filter((difference) => difference.changed);
    const side = (which: 'before' | 'after'): string =>
      changed
        .filter((difference) => difference[which] !== undefined)
        .map(({ path, [which]: value }) => {
          return `${this.#nameOf(path, entry.targetType)}: ${auditValueText(path, value, this.reader)}`;
        })
        .join('; ');
    return [side('before'), side('after')];
  }

  #nameOf(path: readonly string[], targetType: string | null): string {
    const key = [targetType, ...path].join('\u0000');
    const name = this.#names.get(key) ?? auditFieldName(path, targetType, this.reader);
    this.#names.set(key, name);
    return name;
  }
}
