import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Access, type Context, userOf } from '../../../graphql/index.ts';
import type { DashboardService } from './dashboard.service.ts';
import { CallDashboardType } from './dashboard.type.ts';

@Resolver()
export class DashboardResolver {
  constructor(private readonly dashboards: DashboardService) {}

  @Access('user')
  @Query(() => CallDashboardType, {
    description: "What the caller's own calls of a period of at most 366 days come to, whatever their privileges.",
  })
  callDashboard(
    @Arg('from', () => String, { description: 'The first day, such as `2026-11-01`.' }) from: string,
    @Arg('to', () => String, { description: 'The last day, such as `2026-11-30`.' }) to: string,
    @Ctx() context: Context,
  ): Promise<CallDashboardType> {
    return this.dashboards.own(userOf(context), { from, to });
  }
}
