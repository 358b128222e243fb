import type { ImportTable } from './importTable.ts';

const tables = new Map<string, ImportTable>();
const KEPT = 5;

/** Keeps the table of an uploaded file for its review: in memory only, the last few, and without passwords. */
export function keepTable(importId: string, table: ImportTable): void {
  tables.set(importId, table);
  for (const oldest of [...tables.keys()].slice(0, -KEPT)) tables.delete(oldest);
}

/** The table of a file that was uploaded in this tab since it was last loaded. */
export const tableOf = (importId: string): ImportTable | undefined => tables.get(importId);
