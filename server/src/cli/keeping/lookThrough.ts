import type { App } from '../../app.ts';
import { INSTALLATION_ID } from '../../kernel/index.ts';

/** What a look through a database found. Empty lists: all is as it was written. */
export interface Findings {
  readonly organizations: number;
  readonly auditLogs: number;
  /** Whose audit logs are not as they were written, or not those of the anchor. */
  readonly faultyLogs: readonly string[];
  /** Whose calls are not as they were counted. */
  readonly faultyCalls: readonly string[];
}

/** Does what `audit verify` (`--anchor`) and `calls verify` do, for all organizations. */
export async function lookThrough(
  { operator, callDesk }: Pick<App, 'operator' | 'callDesk'>,
  anchor?: string,
): Promise<Findings> {
  const logs = [...(await operator.auditChains()), INSTALLATION_ID];
  const unlike = anchor === undefined ? [] : await operator.verifyAnchor(anchor);
  const faultyLogs = new Set(unlike.map(({ organizationId }) => organizationId));
  for (const id of logs) if ((await operator.verifyAudit(id)).faults.length > 0) faultyLogs.add(id);
  const faultyCalls: string[] = [];
  for (const id of await callDesk.organizations()) {
    const { faults, scoresWithoutCall, notErased } = await callDesk.verify(id);
    if (faults.length + scoresWithoutCall + notErased.length > 0) faultyCalls.push(id);
  }
  const organizations = (await operator.organizations()).length;
  return { organizations, auditLogs: logs.length, faultyLogs: [...faultyLogs], faultyCalls };
}
