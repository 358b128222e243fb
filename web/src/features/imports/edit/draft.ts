import {
  type CheckedUserCsv,
  type CommonPasswords,
  type ContractSeats,
  type CsvEncoding,
  type FilePasswords,
  type RowChange,
  type RowIssue,
  UserCsvTable,
  type SheetRow,
  loginIdKey,
} from '@rollcall/shared';
import type { ChosenFile, ReadableFile } from '#components/form/chosenFile.ts';
import type { DraftKey } from '#graphql/drafts/draftKeys.ts';

/** A file that was read, with what is wrong with it. */
export interface DraftFile {
  /** Tells it from any other, also from the same file selected once more. */
  readonly id: string;
  readonly name: string;
  /** As it was read, before any edit. */
  readonly text: string;
  /** Of the text: by which the server knows the file again. Absent where it could not be made. */
  readonly sha256?: string | undefined;
  /** In which its faulty rows are written. */
  readonly encoding: CsvEncoding;
  /** Whether a `?` may stand for a character that was lost when the file was saved. */
  readonly lossy: boolean;
  readonly checked: CheckedUserCsv;
  /**
   * What its passwords are held against; absent where the list of common ones could not be loaded: then the server
   * alone knows.
   */
  readonly passwords?: { readonly common: CommonPasswords; readonly organization: string } | undefined;
  /** Of one that this browser had kept: the rows as they were changed, and its key. */
  readonly kept?: { readonly edits: readonly RowChange[]; readonly key: DraftKey } | undefined;
  /** Its bytes and how they were read, in the window in which it was chosen: there they can be read otherwise. */
  readonly source?: { readonly chosen: ChosenFile; readonly read: ReadableFile<'users'> } | undefined;
}

/** What a contract says of an import. */
export interface DraftTerms {
  readonly seats: ContractSeats;
  readonly importRowLimit: number;
  readonly refusesWeakPasswords: boolean;
}

/** What there is to say of a draft as a whole. */
export interface DraftSummary {
  readonly issues: readonly RowIssue[];
  readonly warnings: readonly RowIssue[];
  /** In how many rows something is wrong. */
  readonly faulty: number;
  /** In how many something is wrong or to be thought about. */
  readonly flagged: number;
  /** The positions that can be added with nothing else fixed, and those that are left out then. */
  readonly keep: readonly number[];
  readonly leave: readonly number[];
  /** The positions of the rows that nobody filled in. */
  readonly unfilled: readonly number[];
}

function summaryOf(table: UserCsvTable): DraftSummary {
  const keep = table.keepable();
  const kept = new Set(keep);
  const leave = table.live().filter((position) => !kept.has(position));
  return {
    issues: table.issues(),
    warnings: table.warnings(),
    faulty: table.faulty().length,
    flagged: table.flagged().length,
    keep,
    leave,
    unfilled: table.unfilled(),
  };
}

const passwordsOf = ({ passwords }: DraftFile, { refusesWeakPasswords }: DraftTerms): FilePasswords | undefined =>
  passwords && { ...passwords, refuse: refusesWeakPasswords };

/** Lets everything else that waits have its turn. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** What makes a file's rows impossible to tell apart: then there is nothing to edit. */
const UNREADABLE = new Set([
  'UNREADABLE_FILE',
  'FILE_TOO_LARGE',
  'HEADER_NOT_FOUND',
  'UNKNOWN_COLUMN',
  'MISSING_COLUMN',
  'DUPLICATE_COLUMN',
  'TOO_MANY_COLUMNS',
]);

/**
 * The rows of a file while they are edited, passwords among them. It tells who listens that something changed, such as
 * whoever keeps it; every edit can be undone.
 */
export class ImportDraft {
  #table: UserCsvTable;
  #undone: (readonly RowChange[])[] = [];
  readonly #done: (readonly RowChange[])[] = [];
  /** The positions of all rows that were changed, also of those that are as they were by now. */
  readonly #touched = new Set<number>();
  #onlyErrors = false;
  /**
   * With *errors only* on: every row that had an error or a warning since then, so that none vanishes while it is being
   * fixed.
   */
  #had = new Set<number>();
  #shown: readonly number[] = [];
  #version = 0;
  #summary: DraftSummary | undefined;
  readonly #listeners = new Set<() => void>();

  /**
   * Makes a draft, a few rows at a time, so that the page goes on answering.
   * @returns undefined where the file can't be read as rows of known columns
   */
  static async of(file: DraftFile, terms: DraftTerms): Promise<ImportDraft | undefined> {
    const { top, header, records, rowCount, issues } = file.checked;
    if (!top || rowCount === 0 || rowCount !== records.length || issues.some(({ code }) => UNREADABLE.has(code)))
      return undefined;
    const { seats: contract, importRowLimit: rowLimit } = terms;
    const source = {
      columns: header,
      records,
      contract,
      rowLimit,
      lossy: file.lossy,
      passwords: passwordsOf(file, terms),
    };
    return new ImportDraft(file, top, await UserCsvTable.gradually(source, nextTask), terms);
  }

  private constructor(
    readonly file: DraftFile,
    readonly top: SheetRow,
    table: UserCsvTable,
    private terms: DraftTerms,
  ) {
    this.#table = table;
    this.#shown = [...Array(table.size).keys()];
    this.#apply(file.kept?.edits ?? []);
  }

  /** Changes with every change: for `useSyncExternalStore`. */
  readonly version = (): number => this.#version;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get table(): UserCsvTable {
    return this.#table;
  }

  /** What the rows as they stand come to; found out once for each change, since it takes a look at every row. */
  get summary(): DraftSummary {
    this.#summary ??= summaryOf(this.#table);
    return this.#summary;
  }

  /** The positions to be shown, in their order. */
  get shown(): readonly number[] {
    return this.#shown;
  }

  get onlyErrors(): boolean {
    return this.#onlyErrors;
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  /** Whether there is something to be lost with it. */
  get isEdited(): boolean {
    return this.canUndo || (this.file.kept?.edits.length ?? 0) > 0;
  }

  /** What makes the rows of the file the rows as they stand now. */
  edits(): RowChange[] {
    return [...this.#touched].map((position) => {
      const { cells, dropped } = this.#table.row(position);
      return { position, cells, dropped };
    });
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  showOnlyErrors(only: boolean): void {
    this.#onlyErrors = only;
    this.#had = new Set();
    this.#changed();
  }

  /** Changes rows as one step. */
  change(changes: readonly RowChange[]): void {
    if (changes.length === 0) return;
    this.#done.push(this.#apply(changes));
    this.#undone = [];
    this.#changed();
  }

  undo(): void {
    const step = this.#done.pop();
    if (step) this.#undone.push(this.#apply(step));
    this.#changed();
  }

  redo(): void {
    const step = this.#undone.pop();
    if (step) this.#done.push(this.#apply(step));
    this.#changed();
  }

  /** Notes what the server answered about login IDs and the contract. */
  learn(asked: readonly string[], taken: readonly string[], terms: DraftTerms): void {
    this.#table.learn(asked.map(loginIdKey), new Set(taken.map(loginIdKey)));
    if (
      JSON.stringify([terms.seats, terms.importRowLimit, terms.refusesWeakPasswords]) !==
      JSON.stringify([this.terms.seats, this.terms.importRowLimit, this.terms.refusesWeakPasswords])
    ) {
      this.#table = this.#table.withTerms(terms.seats, terms.importRowLimit, passwordsOf(this.file, terms));
    }
    this.terms = terms;
    this.#changed();
  }

  /** Holds what the server answered for outdated. */
  forget(): void {
    this.#table.forget();
    this.#changed();
  }

  /** @returns what takes it back */
  #apply(changes: readonly RowChange[]): readonly RowChange[] {
    for (const { position } of changes) this.#touched.add(position);
    return this.#table.change(changes);
  }

  #changed(): void {
    if (this.#onlyErrors) {
      for (const position of this.#table.flagged()) this.#had.add(position);
      this.#shown = [...this.#had].toSorted((one, other) => one - other);
    } else if (this.#shown.length !== this.#table.size) this.#shown = [...Array(this.#table.size).keys()];
    this.#version += 1;
    this.#summary = undefined;
    for (const listener of this.#listeners) listener();
  }
}
