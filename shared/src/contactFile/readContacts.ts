import { type ContactFields, checkContact, cleanContact, splitContactList } from '../contacts/contact.ts';
import type { Issue } from '../issues/issue.ts';
import { LIMITS } from '../limits.ts';
import { CSV_DELIMITERS, detectDelimiter } from '../sheetFile/csv/dialect.ts';
import { plainText } from '../sheetFile/formula.ts';
import { type SheetRow, type SheetTable, isTooLong, readRows } from '../sheetFile/rows.ts';
import { excerpt } from '../text/excerpt.ts';
import { trimUnseen } from '../text/trim.ts';
import type { ContactColumnKey } from './columns.ts';
import { type ContactHeader, contactHeader, isContactHeader } from './contactHeader.ts';

/** A contact of a file. */
export interface ContactRow {
  /** The row that the spreadsheet shows. */
  readonly row: number;
  readonly fields: ContactFields;
}

/** What is wrong with a cell, a row or, where `row` is null, the file as a whole. */
export interface ContactRowIssue {
  readonly row: number | null;
  /** Null where it is no single cell. */
  readonly column: ContactColumnKey | null;
  /** What stands in the cell, shortened. */
  readonly cell: string;
  readonly issue: Issue;
}

/** What a file of contacts says. */
export interface ReadContacts {
  /** How many rows are not blank, the header not counted. */
  readonly rowCount: number;
  /** The rows that can be read; none where something is wrong with the file as a whole. */
  readonly rows: readonly ContactRow[];
  /** In the order of the file; at most `LIMITS.fileIssues`. */
  readonly issues: readonly ContactRowIssue[];
  /** How many there are in all. */
  readonly issueCount: number;
  /** Headers of columns that are not read. */
  readonly leftOut: readonly string[];
}

interface Options {
  /** IANA name of the zone of whoever hands the file over, by which numbers at home are read. */
  readonly timeZone: string;
}

/** Among so many rows a header is looked for. */
const HEADER_ROWS = 20;

/**
 * Reads a table as contacts: each row by the rules of one that is typed, and no number twice. Below titles and remarks,
 * the first row that names the columns is the header. Never throws.
 */
export function readContacts(table: SheetTable, { timeZone }: Options): ReadContacts {
  if (isTooLong(table)) return refused({ code: 'FILE_TOO_LARGE', params: { limit: LIMITS.csvLength } });
  const limit = LIMITS.contactFileRows;
  const found = findHeader(table);
  if ('code' in found) return refused(found);
  const { delimiter, header, from } = found;
  const { records, rowCount, refusal } = readRows(table, delimiter, limit, from);
  if (refusal) return refused(refusal, rowCount);
  if (rowCount === 0) return refused({ code: 'NO_CONTACTS_IN_FILE', params: {} });
  if (rowCount > limit)
    return refused({ code: 'TOO_MANY_CONTACTS_IN_FILE', params: { value: String(rowCount), limit } }, rowCount);
  return { rowCount, leftOut: header.leftOut, ...readRecords(records, header, timeZone) };
}

const refused = ({ code, params }: Issue, rowCount = 0): ReadContacts => ({
  rowCount,
  rows: [],
  issues: [{ row: null, column: null, cell: '', issue: { code, params } }],
  issueCount: 1,
  leftOut: [],
});

/** How a table is laid out. */
interface Layout {
  readonly delimiter: string;
  readonly header: ContactHeader;
  /** The row of the header. */
  readonly from: number;
}

/** As much of a text as is looked at for its header. */
const START = 32_768;

function findHeader(table: SheetTable): Layout | Issue {
  const start = typeof table === 'string' ? table.slice(0, START) : table.slice(0, HEADER_ROWS * 2);
  const detected = typeof start === 'string' ? detectDelimiter(start) : ',';
  for (const delimiter of typeof start === 'string' ? [detected, ...CSV_DELIMITERS] : [detected]) {
    const { top, records } = readRows(start, delimiter, HEADER_ROWS);
    for (const { row, cells } of top ? [top, ...records] : []) {
      const header = contactHeader(cells);
      if (isContactHeader(header)) return { delimiter, header, from: row };
    }
  }
  const isEmpty = readRows(start, detected, 1).top === undefined;
  return isEmpty
    ? { code: 'UNREADABLE_FILE', params: { fileKind: 'empty' } }
    : { code: 'CONTACT_COLUMNS_NOT_FOUND', params: {} };
}

function readRecords(
  records: readonly SheetRow[],
  { columns }: ContactHeader,
  timeZone: string,
): Pick<ReadContacts, 'rows' | 'issues' | 'issueCount'> {
  const at = Object.fromEntries(
    (['company', 'person', 'numbers', 'categories'] as const).map((key) => [key, columns.indexOf(key)]),
  ) as Record<ContactColumnKey, number>;
  /** The row in which a number stands first. */
  const rowsOf = new Map<string, number>();
  const issues: ContactRowIssue[] = [];
  let issueCount = 0;
  const rows = records.map(({ row, cells }): ContactRow => {
    const text = (key: ContactColumnKey): string => cellText(cells[at[key]]);
    const fields = cleanContact(
      {
        company: text('company'),
        person: text('person'),
        numbers: splitContactList(text('numbers')),
        categories: splitContactList(text('categories')),
      },
      timeZone,
    );
    const found = [...checkContact(fields), ...repeated(fields, row, rowsOf)];
    issueCount += found.length;
    for (const issue of found) {
      if (issues.length === LIMITS.fileIssues) break;
      const column = columnOf(issue);
      issues.push({ row, column, cell: column ? excerpt(text(column)) : '', issue });
    }
    return { row, fields };
  });
  return { rows, issues, issueCount };
}

/** As much of a cell as is read: every value that is right is shorter. */
function cellText(cell = ''): string {
  const text = plainText(trimUnseen(cell));
  return text.length > LIMITS.cellLength ? text.slice(0, LIMITS.cellLength).replace(/[\uD800-\uDBFF]$/, '') : text;
}

/** Numbers of a row that stand in a row before. */
function repeated({ numbers }: ContactFields, row: number, rowsOf: Map<string, number>): Issue[] {
  return numbers.slice(0, LIMITS.contactNumbers).flatMap((number, i): Issue[] => {
    const first = rowsOf.get(number);
    if (first === undefined) rowsOf.set(number, row);
    if (first === undefined || first === row) return [];
    return [{ code: 'NUMBER_TWICE_IN_FILE', place: `numbers.${i}`, params: { value: excerpt(number), row: first } }];
  });
}

/** The column in which what was refused stands. */
function columnOf({ place }: Issue): ContactColumnKey | null {
  const [key] = place?.split('.') ?? [];
  return (['company', 'person', 'numbers', 'categories'] as const).find((column) => column === key) ?? null;
}
