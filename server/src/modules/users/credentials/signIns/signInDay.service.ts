import { type ActingPrincipal, type Period, daysIn, periodDays } from '../../../../kernel/index.ts';
import type { SignInDayEntity } from './signInDay.entity.ts';
import type { SignInDayStore } from './signInDay.store.ts';

interface Dependencies {
  readonly store: SignInDayStore;
  readonly timeZoneOf: (organizationId: string) => Promise<string>;
}

/** How often somebody signed in, day by day: counted at each sign-in, so that no entry is counted when somebody looks. */
export class SignInDayService {
  constructor(private readonly parts: Dependencies) {}

  /** Counts a sign-in, inside the transaction that opens the session. */
  async count(organizationId: string, at: Date): Promise<void> {
    const { store, timeZoneOf } = this.parts;
    await store.count(organizationId, daysIn(await timeZoneOf(organizationId))(at));
  }

  /**
   * The days of a period on which somebody of the caller's organization signed in.
   * @throws Fault BAD_USER_INPUT for what is not 1 to 366 days
   */
  async ofPeriod({ organizationId }: ActingPrincipal, period: Period): Promise<SignInDayEntity[]> {
    periodDays(period);
    return this.parts.store.ofPeriod(organizationId, period);
  }
}
