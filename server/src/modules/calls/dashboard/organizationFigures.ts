import { MEDIAN_USERS } from '@rollcall/shared';
import type { Period } from '../../../kernel/index.ts';
import type { CallDaysStore } from './callDays.store.ts';
import { medianOf } from './median.ts';

/** What an organization's calls come to, of everyone and without names, by what was counted when they were told of. */
export class OrganizationFigures {
  constructor(private readonly store: CallDaysStore) {}

  /**
   * The median of all overall scores, in points; null where fewer than {@link MEDIAN_USERS} users have some, since it
   * would tell of one of them what they have.
   */
  async overallMedian(organizationId: string, period: Period): Promise<number | null> {
    const [bins, users] = await Promise.all([
      this.store.overallBins(organizationId, period),
      this.store.scoredUsers(organizationId, period, MEDIAN_USERS),
    ]);
    return users < MEDIAN_USERS ? null : medianOf(bins);
  }
}
