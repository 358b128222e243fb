import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { Access, type Context, actorOf } from '../../../graphql/index.ts';
import type { CallDaysService } from './callDays.service.ts';
import { CallDayType } from './dashboard.type.ts';

@Resolver()
export class CallDaysResolver {
  constructor(private readonly days: CallDaysService) {}

  @Access({ permission: 'administrative', scope: 'calls:read' })
  @Query(() => [CallDayType], {
    description:
      "Each day on which the organization had calls, everyone's, in their order, of a period of at most 366 days.",
  })
  callDays(
    @Arg('from', () => String, { description: 'The first day, such as `2026-11-01`.' }) from: string,
    @Arg('to', () => String, { description: 'The last day, such as `2026-11-30`.' }) to: string,
    @Ctx() context: Context,
  ): Promise<readonly CallDayType[]> {
    return this.days.ofPeriod(actorOf(context), { from, to });
  }

  @Access({ permission: 'administrative', scope: 'calls:read' })
  @Query(() => [Int], {
    description:
      "How many scores of a period of at most 366 days are 0, 1, 2 … 100 points overall, everyone's: 101 numbers.",
  })
  callOverallBins(
    @Arg('from', () => String, { description: 'The first day, such as `2026-11-01`.' }) from: string,
    @Arg('to', () => String, { description: 'The last day, such as `2026-11-30`.' }) to: string,
    @Ctx() context: Context,
  ): Promise<readonly number[]> {
    return this.days.overallBins(actorOf(context), { from, to });
  }
}
