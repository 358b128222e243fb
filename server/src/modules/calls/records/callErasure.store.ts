import { In } from 'typeorm';
import type { Database } from '../../../database/index.ts';
import type { CallLedgerStore } from './callLedger.store.ts';
import { CallParticipantEntity } from './call.entity.ts';
import { CallScoreEntity } from './callScore.entity.ts';
import { CallUserDayEntity, CallUserHourEntity } from './callStatistics.entity.ts';

const CHUNK = 500;

/** What becomes of the calls of users who are deleted. */
export class CallErasureStore {
  constructor(
    private readonly database: Database,
    private readonly ledger: CallLedgerStore,
  ) {}

  /**
   * Erases the scores and the statistics of users, inside the transaction that deletes them. Their calls stay, with the
   * names as they were, and so do the organization's statistics.
   */
  async eraseScores(organizationId: string, userIds: readonly string[]): Promise<void> {
    if (userIds.length === 0) return;
    await this.ledger.lock(organizationId);
    for (let i = 0; i < userIds.length; i += CHUNK) {
      const theirs = { organizationId, userId: In(userIds.slice(i, i + CHUNK)) };
      await this.database.writable(CallScoreEntity).delete(theirs);
      await this.database.writable(CallUserDayEntity).delete(theirs);
      await this.database.writable(CallUserHourEntity).delete(theirs);
    }
  }

  /** Which of these users have taken part in a call. */
  async haveCalls(organizationId: string, userIds: readonly string[]): Promise<ReadonlySet<string>> {
    const found = new Set<string>();
    for (let i = 0; i < userIds.length; i += CHUNK) {
      const rows = await this.database
        .rows(CallParticipantEntity)
        .createQueryBuilder('participant')
        .select('participant.userId', 'userId')
        .distinct()
        .where({ organizationId, userId: In(userIds.slice(i, i + CHUNK)) })
        .getRawMany<{ userId: string }>();
      for (const { userId } of rows) found.add(userId);
    }
    return found;
  }
}
