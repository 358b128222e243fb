import type { RowIssue } from '@rollcall/shared';
import { type AuditRecorder, type Clock, type JobSubject, OPERATOR } from '../../../kernel/index.ts';
import { type StagedWorkStatus, states } from '../../stagedWork/index.ts';
import { failImport } from './importFailure.ts';
import { describeImport, importTarget } from '../userImport.events.ts';
import type { UserImportStore } from '../userImport.store.ts';

interface Dependencies {
  readonly store: UserImportStore;
  readonly audit: AuditRecorder;
  readonly clock: Clock;
}

const REASON: RowIssue = { row: null, code: 'IMPORT_GIVEN_UP', params: {} };

/** What becomes of an import whose job failed too often. */
export class ImportGivenUp {
  constructor(private readonly parts: Dependencies) {}

  /**
   * Ends it as FAILED. Its rows are kept until it is tried again or forgotten, and with them its passwords, sealed or
   * hashed.
   */
  readonly giveUp = async ({ id }: JobSubject): Promise<void> => {
    const entity = await this.parts.store.lock(id);
    if (entity && states.isUnderWay(entity.status)) await failImport(this.parts, entity, [REASON], { keepRows: true });
  };

  /** Lets it go on from where it was given up. */
  async reopen({ id }: JobSubject, status: StagedWorkStatus): Promise<boolean> {
    const { store, audit } = this.parts;
    const entity = await store.lock(id);
    if (entity?.status !== 'FAILED' || (await store.countRows(id)) < entity.rowCount) return false;
    await store.deleteIssues(id, { code: REASON.code });
    const reopened = { status, finishedAt: null, issueCount: 0 };
    await store.update(id, reopened);
    audit.record(entity.organizationId, {
      kind: 'USER_IMPORT_RETRY',
      actor: OPERATOR,
      target: importTarget(entity),
      after: describeImport({ ...entity, ...reopened }),
    });
    return true;
  }

  /** Deletes its rows. */
  readonly forget = async ({ id }: JobSubject): Promise<void> => {
    const { store } = this.parts;
    const entity = await store.lock(id);
    if (entity?.status === 'FAILED') await store.deleteRows(id);
  };
}
