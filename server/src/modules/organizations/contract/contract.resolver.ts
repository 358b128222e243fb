import { SEAT_KINDS } from '@rollcall/shared';
import { Ctx, Query, Resolver } from 'type-graphql';
import { Access, type Context, actorOf } from '../../../graphql/index.ts';
import type { ContractService } from './contract.service.ts';
import { ContractType } from './contract.type.ts';

@Resolver()
export class ContractResolver {
  constructor(private readonly contracts: ContractService) {}

  @Access({ permission: 'administrative', scope: 'organization:read' })
  @Query(() => ContractType, { description: "The caller's organization's contract." })
  async contract(@Ctx() context: Context): Promise<ContractType> {
    const { seats, importRowLimit, billingMonth } = await this.contracts.contract(actorOf(context).organizationId);
    const rows = SEAT_KINDS.flatMap((what) => (seats[what] ? [{ what, ...seats[what] }] : []));
    return { seats: rows, importRowLimit, billingMonth };
  }
}
