import { type Period, type ActingPrincipal, periodDays } from '../../../kernel/index.ts';
import type { CallDaysStore } from './callDays.store.ts';
import { type CallTotals, daysOf } from './totals.ts';

/** What everyone's calls come to day by day, for administrators. */
export class CallDaysService {
  constructor(private readonly store: CallDaysStore) {}

  /**
   * The days of a period on which the caller's organization had calls.
   * @throws Fault BAD_USER_INPUT for what is not 1 to 366 days
   */
  async ofPeriod(
    { organizationId }: ActingPrincipal,
    period: Period,
  ): Promise<(CallTotals & { readonly day: string })[]> {
    periodDays(period);
    return daysOf(await this.store.ofOrganization(organizationId, period));
  }

  /**
   * How many calls of a period have an overall score of 0, 1, 2 … 100 points. Those of deleted users count.
   * @throws Fault BAD_USER_INPUT for what is not 1 to 366 days
   */
  async overallBins({ organizationId }: ActingPrincipal, period: Period): Promise<number[]> {
    periodDays(period);
    return this.store.overallBins(organizationId, period);
  }
}
