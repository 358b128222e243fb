import { Remembered } from '../../../database/index.ts';
import { type Period, type ActingPrincipal, periodDays } from '../../../kernel/index.ts';
import type { CallStore } from '../records/call.store.ts';
import type { CallDaysStore } from './callDays.store.ts';
import { type CallTotals, daysOf } from './totals.ts';

type CallDay = CallTotals & { readonly day: string };

/** About how many characters the periods have that are remembered, and a day, and a distribution. */
const REMEMBERED = 5_000_000;
const DAY_TEXT = 400;
const BINS_TEXT = 600;

/** What everyone's calls come to day by day, for administrators. */
export class CallDaysService {
  readonly #days = new Remembered<readonly CallDay[]>(REMEMBERED, (days) => days.length * DAY_TEXT);
  readonly #bins = new Remembered<readonly number[]>(REMEMBERED, () => BINS_TEXT);

  constructor(
    private readonly store: CallDaysStore,
    private readonly calls: Pick<CallStore, 'inAll'>,
  ) {}

  /**
   * The days of a period on which the caller's organization had calls.
   * @throws Fault BAD_USER_INPUT for what is not 1 to 366 days
   */
  async ofPeriod({ organizationId }: ActingPrincipal, period: Period): Promise<readonly CallDay[]> {
    periodDays(period);
    const { version } = await this.calls.inAll(organizationId);
    const read = async (): Promise<readonly CallDay[]> =>
      daysOf(await this.store.ofOrganization(organizationId, period));
    return this.#days.read([organizationId, period], version, read);
  }

  /**
   * How many calls of a period have an overall score of 0, 1, 2 … 100 points. Those of deleted users count.
   * @throws Fault BAD_USER_INPUT for what is not 1 to 366 days
   */
  async overallBins({ organizationId }: ActingPrincipal, period: Period): Promise<readonly number[]> {
    periodDays(period);
    const { version } = await this.calls.inAll(organizationId);
    return this.#bins.read([organizationId, period], version, () => this.store.overallBins(organizationId, period));
  }
}
