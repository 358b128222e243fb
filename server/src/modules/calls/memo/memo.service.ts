import { checkCallMemo, cleanCallMemo } from '@rollcall/shared';
import {
  type AuditRecorder,
  Refused,
  type UnitOfWork,
  type UserPrincipal,
  auditActor,
  refuse,
} from '../../../kernel/index.ts';
import type { ContractService } from '../../organizations/index.ts';
import type { CallLedgerStore } from '../records/callLedger.store.ts';
import type { CallService, SeenCall } from '../records/call.service.ts';
import type { MemoStore } from './memo.store.ts';

interface Dependencies {
  readonly store: MemoStore;
  readonly history: Pick<CallService, 'find'>;
  readonly ledger: CallLedgerStore;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditRecorder;
  readonly contracts: Pick<ContractService, 'lock' | 'refuseIfSuspended'>;
}

/** The memos of calls: see `docs/adr/0070-memos-are-compared.md`. */
export class MemoService {
  constructor(private readonly parts: Dependencies) {}

  /**
   * Writes the memo of a call in which the actor took part. What stands there already is no change, whoever wrote it.
   * @param before the memo over which it is written, as its editor saw it; empty where there was none
   * @param memo what is to stand; empty for none
   * @returns the call as it is now
   * @throws Refused TOO_LONG, INVALID_CHARACTER, CALL_NOT_FOUND, NOT_IN_CALL, ORGANIZATION_SUSPENDED; MEMO_CHANGED
   * where another stands there than was seen
   */
  async update(actor: UserPrincipal, id: string, before: string, memo: string): Promise<SeenCall> {
    const { unitOfWork, contracts, ledger, history, store, audit } = this.parts;
    const { organizationId } = actor;
    const text = cleanCallMemo(memo);
    const issue = checkCallMemo(text);
    if (issue) throw new Refused([issue]);
    return unitOfWork.run(async () => {
      await contracts.lock(organizationId);
      await ledger.lock(organizationId);
      await contracts.refuseIfSuspended(organizationId);
      const seen = await history.find(actor, id);
      if (!seen) return refuse({ code: 'CALL_NOT_FOUND', params: {} });
      if (!seen.tookPart) refuse({ code: 'NOT_IN_CALL', params: {} });
      const { call } = seen;
      const stands = call.memo ?? '';
      if (text === stands) return seen;
      if (cleanCallMemo(before) !== stands) refuse({ code: 'MEMO_CHANGED', params: {} });
      const changed = { ...call, memo: text === '' ? null : text };
      await store.set(organizationId, id, changed.memo);
      audit.record(organizationId, {
        kind: 'CALL_MEMO_UPDATE',
        actor: auditActor(actor),
        target: { type: 'call', id, name: call.externalId },
        before: { memo: call.memo },
        after: { memo: changed.memo },
      });
      return { ...seen, call: changed };
    });
  }
}
