import { SETTING_LIST } from '../../users/catalogue.ts';
import type { ColumnKey } from '../../users/columns.ts';
import type { Issue } from '../../issues/issue.ts';
import { type ContractSeats, SEAT_KINDS, type SeatChange, type SeatKind } from '../../users/seats.ts';
import type { SheetRow } from '../../sheetFile/rows.ts';
import type { UserFields } from '../../users/fields.ts';
import { type FilePasswords, type ReadRow, duplicateOf, numberTwice, rowReader } from '../checks/checkRow.ts';
import { type RowIssue, compareIssues } from '../issues/rowIssues.ts';
import { seatIssue, seatsOf } from '../checks/checkSeats.ts';
import { isBlank } from '../../text/trim.ts';
import { Duplicates } from './duplicates.ts';
import { SeatQueue } from './seatQueue.ts';
import { withoutFaulty } from './withoutFaulty.ts';

/**
 * One row of a table as it stands now. It is another object once anything of it changed, and the same one until then.
 */
export interface UserCsvTableRow extends SheetRow {
  /** Left out by hand: it is not added, takes no seat and has no issues. */
  readonly dropped: boolean;
  /** By column. */
  readonly issues: readonly RowIssue[];
  /** What keeps the row from nothing. */
  readonly warnings: readonly RowIssue[];
}

/** What becomes of the row at a position: other cells, or dropped, or brought back. */
export interface RowChange {
  readonly position: number;
  readonly cells?: readonly string[];
  readonly dropped?: boolean;
}

/** Where a table begins. */
export interface TableSource {
  /** The column of each header cell. */
  readonly columns: readonly (ColumnKey | null)[];
  readonly records: readonly SheetRow[];
  readonly contract: ContractSeats;
  /** How many users one file may add. */
  readonly rowLimit: number;
  /** Whether a `?` may stand for a character that was lost when the file was saved. */
  readonly lossy?: boolean;
  /** What weak passwords are known by; none is looked for where it is left out. */
  readonly passwords?: FilePasswords | undefined;
}

/** Milliseconds: two frames of a screen. */
const UNNOTICED = 32;
/** Rows that are read between two looks at the clock. */
const SLICE = 50;

interface DraftRow extends ReadRow {
  readonly record: SheetRow;
  readonly dropped: boolean;
  /** Dropped, or blank: then it is not a row to whoever reads the file. */
  readonly absent: boolean;
  readonly seats: readonly SeatKind[];
  /** The name as the file has it: what is typed in its place has lost nothing. */
  readonly nameInFile: string | undefined;
}

/**
 * The rows of a user CSV under edit. What is wrong is at every moment what checking the whole file afresh would say,
 * but an edit costs only the rows that it concerns. Rows go by their position, 0 for the first below the header, and
 * keep their numbers.
 */
export class UserCsvTable {
  readonly columns: readonly (ColumnKey | null)[];
  readonly rowLimit: number;
  readonly #lossy: boolean;
  readonly #nameAt: number;
  readonly #passwords: FilePasswords | undefined;
  readonly #read: (cells: readonly string[], asTyped: boolean) => ReadRow;
  readonly #held: DraftRow[] = [];
  readonly #rows: (UserCsvTableRow | undefined)[] = [];
  readonly #duplicates = new Duplicates();
  readonly #numbers = new Duplicates();
  readonly #queues: ReadonlyMap<SeatKind, SeatQueue>;
  /** What the server said of login IDs, by key. */
  readonly #taken = new Map<string, boolean>();
  #live = 0;

  constructor({ columns, records, contract, rowLimit, lossy = false, passwords }: TableSource) {
    this.columns = columns;
    this.rowLimit = rowLimit;
    this.#lossy = lossy;
    this.#passwords = passwords;
    const fromFile = rowReader(columns, contract, lossy, passwords);
    const typed = lossy ? rowReader(columns, contract, false, passwords) : fromFile;
    this.#read = (cells, asTyped) => (asTyped ? typed : fromFile)(cells);
    this.#nameAt = columns.indexOf('name');
    const queue = (what: SeatKind): [SeatKind, SeatQueue][] => {
      const seats = contract[what];
      return seats ? [[what, new SeatQueue(what, seats)]] : [];
    };
    this.#queues = new Map(SEAT_KINDS.flatMap(queue));
    for (const [position, record] of records.entries()) this.#put(position, record, false);
    this.#settle();
  }

  /**
   * Makes a table a few rows at a time, with a pause whenever that has taken as long as people don't notice.
   * @param pause resolves once others have had their turn
   */
  static async gradually({ records, ...source }: TableSource, pause: () => Promise<void>): Promise<UserCsvTable> {
    const table = new UserCsvTable({ ...source, records: [] });
    let began = performance.now();
    const rest = async (): Promise<void> => {
      if (performance.now() - began < UNNOTICED) return;
      await pause();
      began = performance.now();
    };
    for (let at = 0; at < records.length; at += SLICE) {
      for (const [i, record] of records.slice(at, at + SLICE).entries()) table.#put(at + i, record, false);
      await rest();
    }
    table.#settle();
    for (let at = 0; at < records.length; at += SLICE) {
      for (let i = at; i < Math.min(at + SLICE, records.length); i += 1) table.row(i);
      await rest();
    }
    return table;
  }

  /** How many rows there are, those that were dropped among them. */
  get size(): number {
    return this.#held.length;
  }

  /** How many rows are neither dropped nor blank: the users that the file would add. */
  get liveCount(): number {
    return this.#live;
  }

  /**
   * What is wrong with the file as a whole. Too many rows are not looked at one by one, as {@link checkUserCsv}
   * doesn't.
   */
  get fileIssues(): readonly RowIssue[] {
    if (this.#live === 0) return [{ row: null, code: 'NO_ROWS', params: {} }];
    if (this.#live <= this.rowLimit) return [];
    return [{ row: null, code: 'TOO_MANY_ROWS', params: { value: String(this.#live), limit: this.rowLimit } }];
  }

  /** @throws RangeError where there is no such position */
  row(position: number): UserCsvTableRow {
    const { record, dropped } = this.#at(position);
    const row = this.#rows[position] ?? {
      ...record,
      dropped,
      issues: this.#issuesOf(position),
      warnings: this.#warningsOf(position),
    };
    this.#rows[position] = row;
    return row;
  }

  /** Everything that is wrong, by row, what concerns the whole file first. */
  issues(): readonly RowIssue[] {
    return [...this.fileIssues, ...this.#held.flatMap((_, position) => this.row(position).issues)];
  }

  /** Everything that there is to warn of, by row. */
  warnings(): readonly RowIssue[] {
    return this.#held.flatMap((_, position) => this.row(position).warnings);
  }

  /** The positions of the rows in which something is wrong. */
  faulty(): number[] {
    return [...this.#held.keys()].filter((position) => this.row(position).issues.length > 0);
  }

  /** The positions of the rows in which something is wrong, or to be thought about. */
  flagged(): number[] {
    const isFlagged = ({ issues, warnings }: UserCsvTableRow): boolean => issues.length + warnings.length > 0;
    return [...this.#held.keys()].filter((position) => isFlagged(this.row(position)));
  }

  /** The positions of the rows that name nobody: they have only what a template wrote. */
  unfilled(): number[] {
    return [...this.#held.keys()].filter((position) => {
      const { absent, issues } = this.#at(position);
      return !absent && issues[0]?.code === 'NOBODY_IN_ROW';
    });
  }

  /** The rows that are neither dropped nor blank, or those of them at these positions: what there is to be written. */
  records(positions: Iterable<number> = this.#held.keys()): SheetRow[] {
    return [...positions].flatMap((position) => {
      const { record, absent } = this.#at(position);
      return absent ? [] : [record];
    });
  }

  /** The users of the same rows, but for those whose cells can't be read. */
  users(positions: Iterable<number> = this.#held.keys()): UserFields[] {
    return [...positions].flatMap((position) => {
      const { fields, absent } = this.#at(position);
      return absent || !fields ? [] : [fields];
    });
  }

  /** The positions of the rows that are neither dropped nor blank. */
  live(): number[] {
    return [...this.#held.keys()].filter((position) => !this.#at(position).absent);
  }

  /** The positions that could be added without anything else being fixed: see {@link withoutFaulty}. */
  keepable(): number[] {
    if (this.#live > this.rowLimit) return [];
    return withoutFaulty(this.#held, this.#queues, (key) => this.#taken.get(key) === true);
  }

  /** How adding these rows, or all that are neither dropped nor blank, once they are fixed, would move the counts. */
  seatChanges(positions?: readonly number[]): SeatChange[] {
    const taken = (what: SeatKind): number =>
      positions?.filter((position) => this.#at(position).seats.includes(what)).length ??
      this.#queues.get(what)?.count ??
      0;
    return [...this.#queues.values()].flatMap(({ what, seats: { used, limit } }) => {
      const count = taken(what);
      return count > 0 || what === 'users' ? [{ what, before: used, after: used + count, limit }] : [];
    });
  }

  /** The positions past the last free seat of a kind. */
  past(what: SeatKind): readonly number[] {
    return this.#live > this.rowLimit ? [] : [...(this.#queues.get(what)?.past ?? [])];
  }

  /**
   * Login IDs that are right by themselves and of which the server has not said yet whether they are taken; each once.
   */
  unasked(): string[] {
    const asked = new Map<string, string>();
    for (const { loginId, absent } of this.#held) {
      if (loginId && !absent && !this.#taken.has(loginId.key)) asked.set(loginId.key, loginId.text);
    }
    return [...asked.values()];
  }

  /**
   * Notes which login IDs the server knows. It is a fact about them, not about rows, and so it is never out of place,
   * however the rows were edited meanwhile.
   * @param keys of all that were asked about
   * @param taken the keys of those among them that someone has
   */
  learn(keys: readonly string[], taken: ReadonlySet<string>): void {
    const learned = new Set<string>();
    for (const key of keys) {
      // What is not known yet is looked at as free.
      if ((this.#taken.get(key) === true) !== taken.has(key)) learned.add(key);
      this.#taken.set(key, taken.has(key));
    }
    if (learned.size === 0) return;
    for (const [position, { loginId }] of this.#held.entries()) {
      if (loginId && learned.has(loginId.key)) this.#rows[position] = undefined;
    }
  }

  /**
   * The same rows as they stand, under another contract and policy; what the server said of login IDs is still true.
   */
  withTerms(contract: ContractSeats, rowLimit: number, passwords = this.#passwords): UserCsvTable {
    const records = this.#held.map(({ record, nameInFile }) => this.#withName(record, nameInFile));
    const { columns } = this;
    const table = new UserCsvTable({ columns, records, contract, rowLimit, lossy: this.#lossy, passwords });
    table.change(
      [...this.#held.entries()].map(([position, { record, dropped }]) => ({ position, cells: record.cells, dropped })),
    );
    table.learn([...this.#taken.keys()], new Set([...this.#taken.keys()].filter((key) => this.#taken.get(key))));
    return table;
  }

  /** Holds what the server said of login IDs for unsaid, so that it is asked again. */
  forget(): void {
    this.#taken.clear();
    this.#rows.fill(undefined);
  }

  /**
   * Changes rows.
   * @returns the changes that bring everything back: the ones to undo by
   */
  change(changes: readonly RowChange[]): RowChange[] {
    const back = changes.map(({ position, cells, dropped }): RowChange => {
      const { record, dropped: wasDropped } = this.#at(position);
      this.#take(position);
      this.#put(position, { ...record, cells: cells ?? record.cells }, dropped ?? wasDropped);
      return { position, cells: record.cells, dropped: wasDropped };
    });
    this.#settle();
    // In the order in which they undo each other, where one row was changed twice.
    return back.toReversed();
  }

  #withName({ row, cells }: SheetRow, name: string | undefined): SheetRow {
    return cells[this.#nameAt] === name || name === undefined
      ? { row, cells }
      : { row, cells: cells.with(this.#nameAt, name) };
  }

  #at(position: number): DraftRow {
    const held = this.#held[position];
    if (!held) throw new RangeError(`The table has no row at ${position}`);
    return held;
  }

  #put(position: number, record: SheetRow, dropped: boolean): void {
    const before = this.#held[position]?.record;
    const known = before?.cells === record.cells ? this.#held[position] : undefined;
    const nameInFile = this.#held[position] ? this.#held[position].nameInFile : record.cells[this.#nameAt];
    const read = known ?? this.#read(record.cells, record.cells[this.#nameAt] !== nameInFile);
    const seats = seatsOf(read.settings).filter((what) => this.#queues.has(what));
    const absent = dropped || record.cells.every(isBlank);
    this.#held[position] = { ...read, record, dropped, absent, seats, nameInFile };
    this.#rows[position] = undefined;
    if (absent) return;
    this.#count(1);
    if (read.loginId) this.#duplicates.add(read.loginId.key, position);
    if (read.phoneNumber !== undefined) this.#numbers.add(read.phoneNumber, position);
    for (const what of seats) this.#queues.get(what)?.add(position);
  }

  #take(position: number): void {
    const { loginId, phoneNumber, absent, seats } = this.#at(position);
    if (absent) return;
    this.#count(-1);
    if (loginId) this.#duplicates.delete(loginId.key, position);
    if (phoneNumber !== undefined) this.#numbers.delete(phoneNumber, position);
    for (const what of seats) this.#queues.get(what)?.delete(position);
  }

  #count(step: 1 | -1): void {
    const checked = this.#live <= this.rowLimit;
    this.#live += step;
    if (checked !== this.#live <= this.rowLimit) this.#rows.fill(undefined);
  }

  #settle(): void {
    for (const duplicates of [this.#duplicates, this.#numbers]) this.#forget(duplicates.settle());
    for (const queue of this.#queues.values()) this.#forget(queue.settle());
  }

  #forget(positions: readonly number[]): void {
    for (const position of positions) this.#rows[position] = undefined;
  }

  #warningsOf(position: number): readonly RowIssue[] {
    const { record, absent, warnings } = this.#at(position);
    if (absent || warnings.length === 0 || this.#live > this.rowLimit) return NONE;
    return warnings.map((warning) => ({ row: record.row, ...warning }));
  }

  #issuesOf(position: number): readonly RowIssue[] {
    const { record, absent, issues, loginId, phoneNumber, seats } = this.#at(position);
    if (absent || this.#live > this.rowLimit) return NONE;
    const first = loginId && this.#duplicates.first(loginId.key);
    const found: Issue[] = [...issues];
    if (loginId && first !== undefined && first !== position)
      found.unshift(duplicateOf(loginId, this.#at(first).record.row));
    const firstNumber = phoneNumber === undefined ? undefined : this.#numbers.first(phoneNumber);
    if (firstNumber !== undefined && firstNumber !== position)
      found.unshift(numberTwice(this.#at(firstNumber).record.row));
    if (loginId && this.#taken.get(loginId.key) === true)
      found.push({ code: 'LOGIN_ID_TAKEN', field: 'loginId', params: { value: loginId.text } });
    for (const what of seats) {
      const queue = this.#queues.get(what);
      if (queue?.past.has(position)) found.push(seatIssue(what, queue.seats.limit));
    }
    if (found.length === 0) return NONE;
    return found.map((issue) => ({ row: record.row, ...issue })).toSorted(compareIssues);
  }
}

const NONE: readonly RowIssue[] = [];

/** The setting that takes a seat of a service, and those that need it: what has to be off for the seat to be free. */
export function seatSettings(what: SeatKind): readonly ColumnKey[] {
  const own = SETTING_LIST.filter((setting) => setting.seat === what);
  const needing = SETTING_LIST.filter((setting) => own.some(({ key }) => key === setting.needs));
  return [...own, ...needing].map(({ key }) => key);
}
