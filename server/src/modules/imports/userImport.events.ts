import { type FirstIssues, type RowIssue, compareIssues, moreIssues } from '@rollcall/shared';
import type { AuditData } from '../../kernel/index.ts';
import type { IssueSeverity, UserImportEntity, UserImportIssueEntity } from './userImport.entity.ts';

/** What the audit log keeps of an import: never a row of it. */
export function describeImport(entity: UserImportEntity): AuditData {
  const { fileName, fileHash, status, rowCount, addedCount, seatChanges } = entity;
  return { fileName, ...(fileHash !== null && { fileHash }), status, rowCount, addedCount, seatChanges };
}

/** An import as the target of an audit entry. */
export const importTarget = (entity: UserImportEntity) => ({
  type: 'import' as const,
  id: entity.id,
  name: entity.fileName,
});

/** What is kept of an import's issues. */
interface Found extends FirstIssues {
  readonly warnings?: readonly RowIssue[];
  /** How many are kept already. */
  readonly after?: number;
}

/**
 * The reasons against an import, and what is to be thought about, by row; behind the first thousand reasons the number
 * of the others.
 */
export function toIssueEntities(
  importId: string,
  { warnings = [], after = 0, ...found }: Found,
): UserImportIssueEntity[] {
  const rated = (some: readonly RowIssue[], severity: IssueSeverity) => some.map((issue) => ({ ...issue, severity }));
  const byRow = [...rated(found.issues, 'ERROR'), ...rated(warnings, 'WARNING')].toSorted(compareIssues);
  return [...byRow, ...rated(moreIssues(found), 'ERROR')].map(({ row, field, code, params, severity }, index) => ({
    importId,
    position: after + index,
    row,
    field: field ?? null,
    code,
    severity,
    params,
  }));
}
