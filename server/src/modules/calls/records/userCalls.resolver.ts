import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Access, type Context, userOf } from '../../../graphql/index.ts';
import type { CallService } from './call.service.ts';

@ObjectType({ description: 'What there is of the calls of users, and what deleting them does to it.' })
class UserCallCounts {
  @Field(() => Int, { description: 'Calls in which any of them took part: they stay, with the names as they are.' })
  calls!: number;

  @Field(() => Int, { description: 'Scores of theirs: they are erased for good.' })
  scores!: number;
}

@Resolver()
export class UserCallsResolver {
  constructor(private readonly history: CallService) {}

  @Access({ permission: 'administrative', scope: 'users:read' })
  @Query(() => UserCallCounts, {
    description: 'How many calls and scores users have, before they are deleted. Who is not there has none.',
  })
  userCallCounts(
    @Arg('userIds', () => [ID], { description: 'Whose.' }) userIds: string[],
    @Ctx() context: Context,
  ): Promise<UserCallCounts> {
    return this.history.countsOf(userOf(context), userIds);
  }
}
