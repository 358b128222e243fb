import { Between } from 'typeorm';
import type { Database } from '../../../../database/index.ts';
import type { Period } from '../../../../kernel/index.ts';
import { SignInDayEntity } from './signInDay.entity.ts';

/** The counts of sign-ins by day. */
export class SignInDayStore {
  constructor(private readonly database: Database) {}

  /** Counts one more, inside the open transaction. */
  async count(organizationId: string, day: string): Promise<void> {
    const days = this.database.writable(SignInDayEntity);
    const increment = (): Promise<{ affected?: number }> => days.increment({ organizationId, day }, 'signIns', 1);
    if ((await increment()).affected === 1) return;
    await days.createQueryBuilder().insert().values({ organizationId, day, signIns: 0 }).orIgnore().execute();
    await increment();
  }

  /** The days of a period on which somebody signed in, in their order. */
  ofPeriod(organizationId: string, { from, to }: Period): Promise<SignInDayEntity[]> {
    return this.database
      .rows(SignInDayEntity)
      .find({ where: { organizationId, day: Between(from, to) }, order: { day: 'ASC' } });
  }
}
