/** What is said where the secret is not this database's. Nothing is started then, and nothing written. */

interface Installation {
  readonly id: string;
  readonly generation: number;
}

const WAY_OUT =
  'Put the right one there, from where you keep it apart from the database, or name it with ROLLCALL_SECRET_FILE or ROLLCALL_SECRET. A copy of the database from before a rotation needs the secret of its time.\nIf it is lost for good: operator secret replace-lost (what that costs: docs/operations.md). Nothing was changed.';

const named = (installation: Installation | undefined): string =>
  installation ? `installation ${installation.id}, secret no. ${installation.generation}` : 'of an earlier version';

/** @param places where it was looked for */
export const missingText = (places: string, installation: Installation | undefined): string =>
  `The secret of this database (${named(installation)}) is not here. It was looked for in: ${places}\n${WAY_OUT}`;

/** @param places where another was found */
export const wrongText = (places: string, installation: Installation | undefined): string =>
  `The secret is not the one of this database (${named(installation)}). It was found in: ${places}\n${WAY_OUT}`;

/** Where there is no row to hold a secret against. */
export const unknownText = (): string =>
  'The database does not say which installation it is: its table "installation" is empty. Restore it from a backup. Nothing was changed.';

/** Where a secret is said to be lost that is there. */
export const lostText = (): string =>
  'The secret of this database is not lost. To change it: operator secret rotate. Nothing was changed.';

/** Where an earlier version's file could not be rewritten, for lack of space, say. */
export const notRewrittenText = (): string =>
  'Warning: what was deleted before this version may still stand in the database file, which could not be rewritten. Do it while the server is stopped: sqlite3 rollcall.sqlite "PRAGMA secure_delete = ON; VACUUM"';
