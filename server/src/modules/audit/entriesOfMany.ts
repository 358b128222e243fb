import type { AuditKind } from '../../kernel/index.ts';
import { type AuditEntryEntity, auditData } from './audit.entity.ts';

/** Where entries that end something done with many users say how many these were. */
const COUNTS: Readonly<Partial<Record<AuditKind, string>>> = {
  USER_IMPORT_COMPLETE: 'addedCount',
  USER_IMPORT_UNDO: 'removedCount',
  USER_BULK_ACTION_COMPLETE: 'changedCount',
};

/** How many entries, of the same transaction and right before it, tell of each of the users of whom one tells at once. */
export function entriesBefore({ kind, after }: Pick<AuditEntryEntity, 'kind' | 'after'>): number {
  const field = COUNTS[kind];
  const count = field === undefined ? 0 : auditData(after)?.[field];
  return typeof count === 'number' && Number.isSafeInteger(count) ? Math.max(0, count) : 0;
}
