import type { MigrationInterface } from 'typeorm';

/** So many unknown steps are named. */
const NAMED = 3;

/**
 * Why nothing may start on a database that a later version has brought up to date: what this version writes there could
 * be wrong. Undefined where it knows every step that was taken.
 * @param taken the names of those steps
 * @param known those of this version
 */
export function laterSchemaText(taken: readonly string[], known: readonly MigrationInterface[]): string | undefined {
  const names = new Set(known.map((each) => each.name ?? each.constructor.name));
  const unknown = taken.filter((name) => !names.has(name));
  if (unknown.length === 0) return undefined;
  const more = unknown.length > NAMED ? ` and ${unknown.length - NAMED} more` : '';
  return `This database belongs to a later version of Rollcall: it was brought up to date by ${unknown.slice(-NAMED).join(', ')}${more}, which this version does not know. Start that version, or a later one; or go back to a backup from before the upgrade (operator restore). Nothing was changed.`;
}
