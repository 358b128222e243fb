import { startOfDay } from '@rollcall/shared';
import { Remembered } from '../../../database/index.ts';
import { type Period, type UserPrincipal, periodDays } from '../../../kernel/index.ts';
import type { CallStore } from '../records/call.store.ts';
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
/** About how many characters the dashboards have that are remembered; and a dashboard, by its days and without them. */
const REMEMBERED = 10_000_000;
const DAY_TEXT = 400;
const OTHER_TEXT = 10_000;

/** What someone's own calls come to, by the days that were counted. */
export class DashboardService {
  readonly #known = new Remembered<CallDashboard>(REMEMBERED, ({ days }) => days.length * DAY_TEXT + OTHER_TEXT);

  constructor(
    private readonly store: CallDaysStore,
    private readonly calls: Pick<CallStore, 'inAll'>,
    private readonly organizations: Pick<OrganizationFigures, 'overallMedian'>,
  ) {}

  /**
   * The caller's own days, and how the days before were, as many as these.
   * @param period at most 366 days
   * @throws Fault BAD_USER_INPUT
   */
  async own({ organizationId, userId, timeZone }: UserPrincipal, period: Period): Promise<CallDashboard> {
    const before = periodBefore(period);
    const { version } = await this.calls.inAll(organizationId);
    const what = [organizationId, userId, timeZone, period];
    return this.#known.read(what, version, () => this.#read({ organizationId, userId, timeZone }, period, before));
  }

  async #read(
    { organizationId, userId, timeZone }: Pick<UserPrincipal, 'organizationId' | 'userId' | 'timeZone'>,
    period: Period,
    before: Period,
  ): Promise<CallDashboard> {
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
