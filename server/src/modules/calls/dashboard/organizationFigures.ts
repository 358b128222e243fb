import { MEDIAN_USERS } from '@rollcall/shared';
import type { CallDaysStore, Period } from './callDays.store.ts';
import { medianOf } from './median.ts';
import { type CallTotals, daysOf } from './totals.ts';

/** What an organization's calls come to, of everyone and without names, by what was counted when they were told of. */
export class OrganizationFigures {
  constructor(private readonly store: CallDaysStore) {}

  /** Its days with calls, in their order. */
  async days(organizationId: string, period: Period): Promise<(CallTotals & { readonly day: string })[]> {
    return daysOf(await this.store.ofOrganization(organizationId, period));
  }

  /** The distribution of overall scores: how many calls have 0, 1, 2 … 100 points. Those of deleted users count. */
  overallBins(organizationId: string, period: Period): Promise<number[]> {
    return this.store.overallBins(organizationId, period);
  }

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
