import { type RowIssue, firstIssues } from '@rollcall/shared';
import type { AuditRecorder, Clock } from '../../../kernel/index.ts';
import type { UserImportEntity } from '../userImport.entity.ts';
import { describeImport, importTarget, toIssueEntities } from '../userImport.events.ts';
import type { UserImportStore } from '../userImport.store.ts';

interface Parts {
  readonly store: UserImportStore;
  readonly audit: AuditRecorder;
  readonly clock: Clock;
}

/**
 * Ends an import that is locked as FAILED, inside the open transaction: its reasons are kept, its rows are not, unless
 * it may be tried again.
 */
export async function failImport(
  parts: Parts,
  entity: UserImportEntity,
  issues: readonly RowIssue[],
  { keepRows = false } = {},
): Promise<void> {
  const { store, audit, clock } = parts;
  const end = { status: 'FAILED' as const, finishedAt: clock.now(), issueCount: issues.length };
  const after = await store.countIssues(entity.id);
  await store.insertIssues(toIssueEntities(entity.id, { ...firstIssues(issues), after }));
  await store.update(entity.id, end);
  if (!keepRows) await store.deleteRows(entity.id);
  audit.record(entity.organizationId, {
    kind: 'USER_IMPORT_FAIL',
    actor: entity.committedBy ?? { userId: entity.createdById, name: entity.createdByName, address: null },
    target: importTarget(entity),
    after: { ...describeImport({ ...entity, ...end }), issueCount: issues.length },
  });
}
