import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import {
  Access,
  type Connection,
  type Context,
  ForwardPageArgs,
  actorOf,
  toConnection,
} from '../../../graphql/index.ts';
import type { ContractMonthService } from './contractMonth.service.ts';
import {
  ContractChangeConnection,
  type ContractChangeType,
  ContractMonthType,
  toContractChange,
} from './contractMonth.type.ts';

@Resolver(() => ContractMonthType)
export class ContractMonthResolver {
  constructor(private readonly months: ContractMonthService) {}

  @Access({ permission: 'administrative', scope: 'organization:read' })
  @Query(() => ContractMonthType, {
    description: 'What a billing month, the current one by default, did to the contract.',
  })
  contractMonth(
    @Arg('month', () => String, { nullable: true, description: 'Such as `2026-11`.' }) month: string | null,
    @Ctx() context: Context,
  ): Promise<ContractMonthType> {
    return this.months.month(actorOf(context).organizationId, month ?? undefined);
  }

  @Access('parent')
  @FieldResolver(() => ContractChangeConnection, { description: 'Newest first.' })
  async changes(
    @Root() { month }: ContractMonthType,
    @Args(() => ForwardPageArgs) args: ForwardPageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<ContractChangeType>> {
    const { organizationId } = actorOf(context);
    const page = await this.months.changes(organizationId, month, args);
    return toConnection(page, toContractChange, () => this.months.count(organizationId, month));
  }
}
