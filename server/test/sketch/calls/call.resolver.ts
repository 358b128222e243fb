import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Access, type Context, userOf } from '../../../src/graphql/index.ts';
import type { CallService } from './call.service.ts';

@ObjectType('Call', { description: 'A call of the organization.' })
class CallType {
  @Field(() => ID, { description: 'By which the call is asked for.' })
  id!: string;

  @Field(() => Int, { nullable: true, description: 'How many words were said; null until they are counted.' })
  wordCount!: number | null;
}

@Resolver()
export class CallResolver {
  constructor(private readonly service: CallService) {}

  @Access({ permission: 'administrative' })
  @Query(() => [CallType], { description: "The organization's calls, newest first." })
  calls(
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 100 at most.' }) first: number,
    @Ctx() context: Context,
  ): Promise<CallType[]> {
    return this.service.newest(userOf(context), Math.min(first, 100));
  }
}
