import { type CheckedUserUpdates, loginIdKey } from '@rollcall/shared';
import type { ActingPrincipal } from '../../../kernel/index.ts';
import type { Contract } from '../../organizations/index.ts';
import type { FilesService, UploadedFile } from '../../files/index.ts';
import type { UserBulkActions } from '../../users/index.ts';
import { issuePosition, toIssueEntity } from '../bulkAction.events.ts';
import type { PlannedAction } from './bulkActionMaker.ts';

/** Reads files of changes, and finds out whom their login IDs mean. */
export class BulkUpdateReader {
  constructor(
    private readonly userActions: UserBulkActions,
    private readonly files: FilesService,
  ) {}

  /**
   * What a file asks for. Rows whose login ID is nobody's, or stands before, are refused at once; the others are the
   * job's to look at.
   * @throws Refused or Fault as {@link FilesService.read}
   */
  async read(
    actor: ActingPrincipal,
    { seats }: Contract,
    file: UploadedFile,
  ): Promise<Omit<PlannedAction, 'action' | 'request'>> {
    const { found: read, layout } = await this.files.read(actor.organizationId, file, 'updates', { contract: seats });
    const { rows, rowCount, issues } = read;
    if (rows.length === 0) {
      const whole = (id: string) =>
        issues.map(({ row, ...issue }, i) => toIssueEntity(id, i, issue, { userId: null, loginId: null, row }));
      return { users: [], layout, refused: { count: rowCount, issues: whole } };
    }
    const known = await this.userActions.idsByLoginId(
      actor.organizationId,
      rows.map(({ loginId }) => loginId),
    );
    const found = rows.map((row, position) => ({ ...row, position, userId: known.get(loginIdKey(row.loginId)) }));
    // Who stands twice is looked at once; the second row is named.
    const lookedAt = new Set<string>();
    const users: PlannedAction['users'][number][] = [];
    const strangers: typeof found = [];
    for (const one of found) {
      const { userId, position, row, loginId, changes, issues: misread, told } = one;
      if (userId === undefined || lookedAt.has(userId)) strangers.push(one);
      else {
        lookedAt.add(userId);
        users.push({
          userId,
          position,
          loginId,
          row,
          asked: { changes, issues: misread, ...(told && { told }) },
          version: null,
        });
      }
    }
    return {
      users,
      layout,
      refused: { count: strangers.length, issues: (id) => strangers.flatMap((one) => reasons(id, one)) },
    };
  }
}

interface Stranger extends Pick<CheckedUserUpdates['rows'][number], 'row' | 'loginId' | 'issues'> {
  readonly position: number;
}

function reasons(actionId: string, { row, loginId, issues, position }: Stranger) {
  const unknown = { code: 'LOGIN_ID_UNKNOWN' as const, field: 'loginId' as const, params: { value: loginId } };
  const concernsLoginId = issues.some(({ code, field }) => field === 'loginId' || code === 'TOO_MANY_CELLS');
  const all = concernsLoginId ? issues : [unknown, ...issues];
  const user = { userId: null, loginId: loginId || null, row };
  return all.map((issue, i) => toIssueEntity(actionId, issuePosition(position) + i, issue, user));
}
