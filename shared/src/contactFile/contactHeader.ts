import { plainText } from '../sheetFile/formula.ts';
import { excerpt } from '../text/excerpt.ts';
import { trimUnseen } from '../text/trim.ts';
import { CONTACT_COLUMNS, type ContactColumnKey } from './columns.ts';

/** What other systems call these columns. */
const OTHER_NAMES: Readonly<Record<ContactColumnKey, readonly string[]>> = {
  company: ['Company name', 'Organization', 'Account', '会社', '企業名', '法人名', '取引先', '取引先名', '組織名'],
  person: ['Contact', 'Person', 'Name', 'Full name', '担当者', '連絡先', '氏名', '名前', 'お名前'],
  numbers: ['Phone number', 'Phone', 'Telephone', 'Tel', 'Number', 'Numbers', '電話', '番号', '電話番号1'],
  categories: ['Category', 'Tags', 'Tag', 'Labels', 'カテゴリ', '分類', 'タグ', '区分'],
};

/** What is compared of a header; every name that is known is shorter. */
const LONGEST_HEADER = 100;

/** The form in which headers are compared: ignoring case, white space, joints and width. */
const headerKey = (cell: string): string =>
  plainText(trimUnseen(cell.slice(0, LONGEST_HEADER)))
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_.-]+/g, '');

const KEYS: ReadonlyMap<string, ContactColumnKey> = new Map(
  CONTACT_COLUMNS.flatMap(({ key, header }) =>
    [header.en, header.ja, ...OTHER_NAMES[key]].map((name): [string, ContactColumnKey] => [headerKey(name), key]),
  ),
);

/** Where the columns of a file stand. */
export interface ContactHeader {
  /** The column of each cell; null of one that is not read. */
  readonly columns: readonly (ContactColumnKey | null)[];
  /** Headers that are not read: unknown, or a column that another header has already. */
  readonly leftOut: readonly string[];
}

/** As many headers that are not read as are named. */
const NAMED = 20;

/** Finds the column of each header, in either language and in whatever order: of several, the first. */
export function contactHeader(cells: readonly string[]): ContactHeader {
  const seen = new Set<ContactColumnKey>();
  const leftOut: string[] = [];
  const columns = cells.map((cell) => {
    const key = KEYS.get(headerKey(cell));
    if (key !== undefined && !seen.has(key)) {
      seen.add(key);
      return key;
    }
    const title = excerpt(trimUnseen(cell));
    if (title !== '' && leftOut.length < NAMED) leftOut.push(title);
    return null;
  });
  return { columns, leftOut };
}

/** Whether contacts can be read by a header: it names the numbers, and a company or a person. */
export const isContactHeader = ({ columns }: ContactHeader): boolean =>
  columns.includes('numbers') && (columns.includes('company') || columns.includes('person'));
