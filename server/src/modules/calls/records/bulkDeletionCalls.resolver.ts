import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Access } from '../../../graphql/index.ts';
import { BulkActionType } from '../../bulkActions/index.ts';
import type { CallService } from './call.service.ts';
import { UserCallCounts } from './userCalls.type.ts';

/** What it costs to count the calls of ten thousand users: too much to do for a whole list of bulk actions. */
const COUNT = 500;

/** What a bulk deletion means for calls, before it is carried out. */
@Resolver(() => BulkActionType)
export class BulkDeletionCallsResolver {
  constructor(private readonly history: CallService) {}

  @Access({ permission: 'administrative', scope: 'calls:read' })
  @FieldResolver(() => UserCallCounts, {
    nullable: true,
    description: 'How many calls and scores those have whom a DELETE is to delete, as of now; null unless it is READY.',
    complexity: ({ childComplexity }) => COUNT + childComplexity,
  })
  async callCounts(@Root() { id, kind, status, organizationId }: BulkActionType): Promise<UserCallCounts | null> {
    return kind === 'DELETE' && status === 'READY' ? this.history.countsOfBulk(organizationId, id) : null;
  }
}
