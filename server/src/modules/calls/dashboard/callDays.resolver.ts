import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Access, type Context, userOf } from '../../../graphql/index.ts';
import type { CallDaysService } from './callDays.service.ts';
import { CallDayType } from './dashboard.type.ts';

@Resolver()
export class CallDaysResolver {
  constructor(private readonly days: CallDaysService) {}

  @Access({ permission: 'administrative' })
  @Query(() => [CallDayType], {
    description:
      "Each day on which the organization had calls, everyone's, in their order, of a period of at most 366 days.",
  })
  callDays(
    @Arg('from', () => String, { description: 'The first day, such as `2026-11-01`.' }) from: string,
    @Arg('to', () => String, { description: 'The last day, such as `2026-11-30`.' }) to: string,
    @Ctx() context: Context,
  ): Promise<CallDayType[]> {
    return this.days.ofPeriod(userOf(context), { from, to });
  }
}
