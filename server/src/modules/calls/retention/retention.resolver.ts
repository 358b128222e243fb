import { Ctx, Query, Resolver } from 'type-graphql';
import { Access, type Context, actorOf } from '../../../graphql/index.ts';
import type { RetentionService } from './retention.service.ts';
import { CallRetentionType } from './retention.type.ts';

@Resolver()
export class RetentionResolver {
  constructor(private readonly retention: RetentionService) {}

  @Access({ scope: 'calls:read' })
  @Query(() => CallRetentionType, { description: "For how long the calls of the caller's organization are kept." })
  callRetention(@Ctx() context: Context): Promise<CallRetentionType> {
    return this.retention.of(actorOf(context));
  }
}
