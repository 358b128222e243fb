import type { RowIssue } from '@rollcall/shared';
import type { AuditData } from '../../kernel/index.ts';
import type { UserImportEntity, UserImportIssueEntity } from './userImport.entity.ts';

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

/** The reasons against an import as they are kept, in their order. */
export const toIssueEntities = (importId: string, issues: readonly RowIssue[]): UserImportIssueEntity[] =>
  issues.map((issue, position) => ({
    importId,
    position,
    row: issue.row,
    field: issue.field ?? null,
    code: issue.code,
    params: issue.params,
  }));
