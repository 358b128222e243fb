import {
  type CheckedFile,
  type CheckedUserUpdates,
  type CsvEncoding,
  type FileCheckKind,
  type FileChecks,
  type FirstIssues,
  type Issue,
  type RowIssue,
  type SeatChange,
  type UserCsvRow,
  checkSeats,
  firstIssues,
  joinIssues,
  seatChangesOf,
} from '@rollcall/shared';

/** What is known of a file of new users after every check that needs nothing but the file and the contract. */
export interface UsersReading extends FirstIssues {
  readonly rowCount: number;
  readonly rows: readonly UserCsvRow[];
  /** What keeps nobody from being added. */
  readonly warnings: readonly RowIssue[];
  /** How adding all that are in it would move the counts. */
  readonly seatChanges: readonly SeatChange[];
}

interface Readings {
  readonly users: UsersReading;
  readonly updates: CheckedUserUpdates;
}

/** How a file was laid out as it was read, whether that was said or found out. */
export interface FileLayout {
  /** As a spreadsheet numbers it; null where none could be read. */
  readonly headerRow: number | null;
  /** Null of a workbook. */
  readonly delimiter: string | null;
  /** Of the bytes of a CSV; null of all else. */
  readonly encoding: CsvEncoding | null;
  /** Of a workbook. */
  readonly sheet: string | null;
  readonly hiddenRows: number;
}

/** A file's text, and what was found in it. */
export interface FileReading<Kind extends FileCheckKind> {
  readonly ok: true;
  readonly text: string;
  readonly layout: FileLayout;
  readonly found: Readings[Kind];
}

/** The same, or why there is none, for the file's owner. */
export type Reading<Kind extends FileCheckKind> = FileReading<Kind> | { readonly ok: false; readonly issue: Issue };

type Found<Kind extends FileCheckKind> = Extract<CheckedFile<Kind>, { ok: true }>;

/** Takes out of what was found what the server goes on with: no more than that goes from thread to thread. */
export const readingOf = <Kind extends FileCheckKind>(
  kind: Kind,
  terms: FileChecks[Kind],
  { text, checked, encoding, sheet }: Found<Kind>,
): FileReading<Kind> => {
  const headerRow = 'headerRow' in checked ? checked.headerRow : (checked.top?.row ?? null);
  const layout: FileLayout = {
    headerRow,
    delimiter: sheet ? null : checked.delimiter,
    encoding: encoding ?? null,
    sheet: sheet?.name ?? null,
    hiddenRows: sheet?.hiddenRows ?? 0,
  };
  return { ok: true, text, layout, found: READERS[kind](checked, terms) };
};

const READERS: {
  readonly [Kind in FileCheckKind]: (checked: Found<Kind>['checked'], terms: FileChecks[Kind]) => Readings[Kind];
} = {
  users: ({ rowCount, rows, takers, warnings, issues, issueCount }, { contract }) => ({
    rowCount,
    rows,
    warnings,
    seatChanges: seatChangesOf(takers, contract),
    ...joinIssues({ issues, issueCount }, firstIssues(checkSeats(takers, contract))),
  }),
  updates: (checked) => checked,
};
