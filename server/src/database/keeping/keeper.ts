/** How many rows each table has, by its name. */
export type RowCounts = Readonly<Record<string, number>>;

/** What a copy holds: its rows, and the names of the migrations that made its tables. */
export interface Copied {
  readonly rows: RowCounts;
  readonly migrations: readonly string[];
}

/** Copies a whole database of one engine to a file, and back. */
export interface Keeper {
  /** Whose files it takes: a copy of one is of no use to another. */
  engine(): Promise<KeptEngine>;
  /**
   * Writes a copy, as the database was at one moment, while others write to it.
   * @param path of a new file, which holds all of it and is on the disk when this is done
   * @throws OperatorError where a program that is needed is not there, or the copy is not sound
   */
  copyTo(path: string): Promise<Copied>;
  /**
   * Fills an empty database from a copy, wholly or not at all. While it is being filled nothing starts on it.
   * @param check is given what was read, and a database URL by which it can be used; where it throws, the database is
   * empty as before
   * @throws OperatorError where the database isn't empty, or somebody uses it
   */
  fill(path: string, check: (url: string, rows: RowCounts) => Promise<void>): Promise<void>;
}

/** MySQL and MariaDB read each other's copies nearly always, which is not often enough. */
export type KeptEngine = 'sqlite' | 'mysql' | 'mariadb';
