import { startOfDay } from '@rollcall/shared';
import { type Period, type UserPrincipal, periodDays } from '../../../kernel/index.ts';
import type { CallDaysStore, ScoredCall } from './callDays.store.ts';
import type { OrganizationFigures } from './organizationFigures.ts';
import { type CallTotals, daysOf, totalOf } from './totals.ts';
import { type WeekHour, weekOf } from './week.ts';

/** What somebody's calls of a period come to, beside the period before. */
export interface CallDashboard {
  readonly days: readonly (CallTotals & { readonly day: string })[];
  readonly total: CallTotals;
  readonly previous: CallTotals;
  /** Of everyone's overall scores; null where too few users have some. */
  readonly organizationMedian: number | null;
  /** The hours of the week, where the caller is, with the calls that began in them. */
  readonly week: readonly WeekHour[];
  readonly best: readonly RatedCall[];
  readonly worst: readonly RatedCall[];
}

/** A call with its overall score, 0 to 100. */
export interface RatedCall {
  readonly callId: string;
  readonly startedAt: Date;
  readonly overall: number;
}

const DAY = 86_400_000;
const RATED = 5;

/** What someone's own calls come to, by the days that were counted. */
export class DashboardService {
  constructor(
    private readonly store: CallDaysStore,
    private readonly organizations: Pick<OrganizationFigures, 'overallMedian'>,
  ) {}

  /**
   * The caller's own days, and how the days before were, as many as these.
   * @param period at most 366 days
   * @throws Fault BAD_USER_INPUT
   */
  async own({ organizationId, userId, timeZone }: UserPrincipal, period: Period): Promise<CallDashboard> {
    const before = periodBefore(period);
    const [from, until] = [startOfDay(period.from, timeZone), startOfDay(period.to, timeZone, 1)];
    const [days, earlier, organizationMedian, hours, best, worst] = await Promise.all([
      this.store.ofUser(organizationId, userId, period),
      this.store.ofUser(organizationId, userId, before),
      this.organizations.overallMedian(organizationId, period),
      from && until ? this.store.hoursOfUser(organizationId, userId, from, until) : [],
      this.store.scored(organizationId, userId, period, 'best', RATED),
      this.store.scored(organizationId, userId, period, 'worst', RATED),
    ]);
    return {
      days: daysOf(days),
      total: totalOf(days),
      previous: totalOf(earlier),
      organizationMedian,
      week: weekOf(hours, timeZone),
      best: best.map(ratedOf),
      // Of few calls, none is both.
      worst: worst.filter(({ callId }) => best.every((one) => one.callId !== callId)).map(ratedOf),
    };
  }
}

const ratedOf = ({ callId, startedAt, overallTenths }: ScoredCall): RatedCall => ({
  callId,
  startedAt,
  overall: overallTenths / 10,
});

/** The days right before a period, as many. @throws Fault BAD_USER_INPUT */
function periodBefore(period: Period): Period {
  const { count, first } = periodDays(period);
  return { from: dayOf(first - count * DAY), to: dayOf(first - DAY) };
}

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
