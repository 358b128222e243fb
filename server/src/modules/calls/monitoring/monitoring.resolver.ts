import { Ctx, Query, Resolver } from 'type-graphql';
import { Access, type Context, actorOf } from '../../../graphql/index.ts';
import type { MonitoringService } from './monitoring.service.ts';
import { CallsUnderWayType, toCallsUnderWay } from './monitoring.type.ts';

@Resolver()
export class MonitoringResolver {
  constructor(private readonly monitoring: MonitoringService) {}

  @Access({ permission: 'monitoring', scope: 'calls:read' })
  @Query(() => CallsUnderWayType, {
    description:
      'The calls of the whole organization that ring or are talked in, for whoever has monitoring privileges: ' +
      'administrators only with these. One that began more than a day ago without an end is stale, and is left out.',
  })
  async callsUnderWay(@Ctx() context: Context): Promise<CallsUnderWayType> {
    return toCallsUnderWay(await this.monitoring.underWay(actorOf(context)));
  }
}
