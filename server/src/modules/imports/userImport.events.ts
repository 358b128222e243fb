import { type RowIssue, compareIssues } from '@rollcall/shared';
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
interface Found {
  readonly issues: readonly RowIssue[];
  readonly warnings?: readonly RowIssue[];
  /** How many are kept already. */
  readonly after?: number;
}

/** The reasons against an import, and what is to be thought about, as they are kept: by row. */
export function toIssueEntities(
  importId: string,
  { issues, warnings = [], after = 0 }: Found,
): UserImportIssueEntity[] {
  const rated = (some: readonly RowIssue[], severity: IssueSeverity) => some.map((issue) => ({ ...issue, severity }));
  return [...rated(issues, 'ERROR'), ...rated(warnings, 'WARNING')]
    .toSorted(compareIssues)
    .map(({ row, field, code, params, severity }, index) => ({
      importId,
      position: after + index,
      row,
      field: field ?? null,
      code,
      severity,
      params,
    }));
}
