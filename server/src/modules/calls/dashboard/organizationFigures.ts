import { MEDIAN_USERS, startOfDay } from '@rollcall/shared';
import type { Period } from '../../../kernel/index.ts';
import type { CallDaysStore } from './callDays.store.ts';
import { medianOf } from './median.ts';
import { type CallTotals, daysOf } from './totals.ts';
import { type WeekHour, weekOf } from './week.ts';

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

  /** In which hours of the week its calls began. @param timeZone of whoever looks, in which the days and hours are */
  async week(organizationId: string, period: Period, timeZone: string): Promise<WeekHour[]> {
    const [from, until] = [startOfDay(period.from, timeZone), startOfDay(period.to, timeZone, 1)];
    if (!from || !until) return [];
    return weekOf(await this.store.hoursOfOrganization(organizationId, from, until), timeZone);
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
