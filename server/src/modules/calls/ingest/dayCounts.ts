import type { CallOrganizationDayEntity } from '../records/callStatistics.entity.ts';

/** What is counted of calls and scores, or how it is to change. */
export type Counted = Omit<CallOrganizationDayEntity, 'organizationId' | 'day'>;

const NOTHING: Counted = { calls: 0, answered: 0, talkSeconds: 0, scored: 0, overallTenths: 0 };

const sum = (a: Counted, b: Partial<Counted>): Counted => ({
  calls: a.calls + (b.calls ?? 0),
  answered: a.answered + (b.answered ?? 0),
  talkSeconds: a.talkSeconds + (b.talkSeconds ?? 0),
  scored: a.scored + (b.scored ?? 0),
  overallTenths: a.overallTenths + (b.overallTenths ?? 0),
});

/** How a batch of events changes the statistics of days, of the organization and of its users. */
export class DayCounts {
  readonly ofOrganization = new Map<string, Counted>();
  /** By user and day. */
  readonly ofUsers = new Map<string, { readonly userId: string; readonly day: string; counted: Counted }>();

  /** Counts something once for the organization, and once for each of these users. */
  add(day: string, userIds: readonly string[], counted: Partial<Counted>): void {
    this.ofOrganization.set(day, sum(this.ofOrganization.get(day) ?? NOTHING, counted));
    for (const userId of userIds) {
      const key = `${userId} ${day}`;
      const held = this.ofUsers.get(key) ?? { userId, day, counted: NOTHING };
      this.ofUsers.set(key, { ...held, counted: sum(held.counted, counted) });
    }
  }
}
