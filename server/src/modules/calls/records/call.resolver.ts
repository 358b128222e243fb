import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import {
  Access,
  BothWaysPageArgs,
  type Connection,
  type Context,
  toConnection,
  actorOf,
} from '../../../graphql/index.ts';
import { CallFilter, toCallQuery } from './call.inputs.ts';
import type { CallService } from './call.service.ts';
import { CallConnection, CallType, toCall } from './call.type.ts';

@Resolver()
export class CallResolver {
  constructor(private readonly history: CallService) {}

  @Access({ scope: 'calls:read' })
  @Query(() => CallConnection, {
    description:
      "The response history, newest first: with administrative privileges everyone's calls, without them one's own.",
  })
  async calls(
    @Args(() => BothWaysPageArgs) args: BothWaysPageArgs,
    @Arg('filter', () => CallFilter, { nullable: true, description: 'Which calls; all where it is left out.' })
    filter: CallFilter | null,
    @Ctx() context: Context,
  ): Promise<Connection<CallType>> {
    const actor = actorOf(context);
    const { page, count } = await this.history.page(actor, toCallQuery(filter, actor.timeZone), args);
    return toConnection(page, toCall, count);
  }

  @Access({ scope: 'calls:read' })
  @Query(() => CallType, {
    nullable: true,
    description: "A call; null where there is none of this ID, or it is not the reader's to see.",
  })
  async call(
    @Arg('id', () => ID, { description: 'Of the call.' }) id: string,
    @Ctx() context: Context,
  ): Promise<CallType | null> {
    const seen = await this.history.find(actorOf(context), id);
    return seen && toCall(seen);
  }
}
