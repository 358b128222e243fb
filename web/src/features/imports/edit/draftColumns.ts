import {
  type ColumnKey,
  LOCALES,
  SCOPES,
  SCOPE_NAMES,
  TIME_ZONES,
  columnHeader,
  columnLetters,
  isSettingKey,
  settingOf,
} from '@rollcall/shared';
import type { SheetChoice, SheetColumn } from '#components/table/sheet/sheet.ts';
import type { Format } from '#i18n/format.tsx';
import { timeZoneLabel } from '#i18n/timeZoneLabel.ts';
import { widthOf } from '../table/columnWidth.ts';
import type { ImportDraft } from './draft.ts';

/**
 * Columns beyond the header that are shown, where a row has more cells than that; more than so many are no slip any
 * more.
 */
const EXTRA = 10;

interface ChoiceWords {
  readonly yes: string;
  readonly no: string;
}

/** The words of a draft's columns. */
export interface ColumnWords extends ChoiceWords {
  readonly extra: (letters: string) => string;
}

/** The columns of a draft: those of its header, and where a row has more cells, those too. */
export function draftColumns({ table, top }: ImportDraft, format: Format, words: ColumnWords): SheetColumn[] {
  const filled = [...Array(table.size).keys()].map(
    (position) => table.row(position).cells.findLastIndex((cell) => cell.trim() !== '') + 1,
  );
  const width = Math.min(Math.max(table.columns.length, ...new Set(filled)), table.columns.length + EXTRA);
  return Array.from({ length: width }, (_, index): SheetColumn => {
    const key = table.columns[index];
    if (!key) {
      const header = top.cells[index]?.trim() || words.extra(columnLetters(index));
      return { id: `column-${index}`, header, width: widthOf(null, header) };
    }
    const header = format.text(columnHeader(key));
    const choices = choicesOf(key, format, words);
    return { id: key, header, width: widthOf(key, header), secret: key === 'password', ...(choices && { choices }) };
  });
}

/** What a column takes, as it is offered; undefined where that is no short list. */
export function choicesOf(
  key: ColumnKey,
  { locale, text }: Format,
  { yes, no }: ChoiceWords,
): SheetChoice[] | undefined {
  const choice = (code: number, label: string): SheetChoice => ({ value: String(code), label });
  if (key === 'locale') return LOCALES.map(({ code, name }) => choice(code, text(name)));
  if (key === 'timeZone') return TIME_ZONES.map((zone) => choice(zone.code, timeZoneLabel(zone, locale)));
  if (!isSettingKey(key)) return undefined;
  return settingOf(key).type === 'flag'
    ? [choice(1, yes), choice(0, no)]
    : SCOPES.map((scope, code) => choice(code, text(SCOPE_NAMES[scope])));
}
