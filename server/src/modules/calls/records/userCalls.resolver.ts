import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Access, type Context, actorOf } from '../../../graphql/index.ts';
import type { CallService } from './call.service.ts';
import { UserCallCounts } from './userCalls.type.ts';

@Resolver()
export class UserCallsResolver {
  constructor(private readonly history: CallService) {}

  @Access({ permission: 'administrative', scope: 'calls:read' })
  @Query(() => UserCallCounts, {
    description: 'How many calls and scores users have, before they are deleted. Who is not there has none.',
  })
  userCallCounts(
    @Arg('userIds', () => [ID], { description: 'Whose.' }) userIds: string[],
    @Ctx() context: Context,
  ): Promise<UserCallCounts> {
    return this.history.countsOf(actorOf(context), userIds);
  }
}
