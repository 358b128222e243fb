import type { SeatChange, SeatKind } from '@rollcall/shared';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { SeatKindEnum } from '../../graphql/index.ts';

@ObjectType('Organization', { description: 'A customer company.' })
export class OrganizationType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'IANA name: the zone in which its billing months begin.' })
  timeZone!: string;
}

@ObjectType('ContractSeat', { description: 'One kind of seat. A service that is not subscribed has none.' })
export class ContractSeatType {
  @Field(() => SeatKindEnum)
  what!: SeatKind;

  @Field(() => Int)
  used!: number;

  @Field(() => Int)
  limit!: number;
}

@ObjectType('Contract', { description: 'What the organization bought.' })
export class ContractType {
  @Field(() => [ContractSeatType])
  seats!: ContractSeatType[];

  @Field(() => Int, { description: 'The most users that one file may add.' })
  importRowLimit!: number;

  @Field(() => String, { description: 'The month from which a change made now is billed, such as `2026-11`.' })
  billingMonth!: string;
}

@ObjectType('SeatChange', { description: 'How a change moves one count of seats.' })
export class SeatChangeType implements SeatChange {
  @Field(() => SeatKindEnum)
  what!: SeatKind;

  @Field(() => Int)
  before!: number;

  @Field(() => Int)
  after!: number;

  @Field(() => Int)
  limit!: number;
}
