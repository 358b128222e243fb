import type { SeatChange, SeatKind } from '@rollcall/shared';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { SeatKindEnum } from '../../../graphql/index.ts';

@ObjectType('Organization', { description: 'A customer company.' })
export class OrganizationType {
  @Field(() => ID, { description: 'Of this organization for good.' })
  id!: string;

  @Field(() => String, { description: 'The name of the company, as the operator gave it.' })
  name!: string;

  @Field(() => String, { description: 'IANA name: the zone in which its billing months begin.' })
  timeZone!: string;
}

@ObjectType('ContractSeat', { description: 'One kind of seat. A service that is not subscribed has none.' })
export class ContractSeatType {
  @Field(() => SeatKindEnum, { description: 'What the seats are of.' })
  what!: SeatKind;

  @Field(() => Int, { description: 'How many are taken now.' })
  used!: number;

  @Field(() => Int, { description: 'How many there are; not above this are ever taken.' })
  limit!: number;
}

@ObjectType('Contract', { description: 'What the organization bought.' })
export class ContractType {
  @Field(() => [ContractSeatType], {
    description: 'A seat count for users, and one for each service that is subscribed.',
  })
  seats!: ContractSeatType[];

  @Field(() => Int, { description: 'The most users that one file may add.' })
  importRowLimit!: number;

  @Field(() => String, { description: 'The month from which a change made now is billed, such as `2026-11`.' })
  billingMonth!: string;
}

@ObjectType('SeatChange', { description: 'How a change moves one count of seats.' })
export class SeatChangeType implements SeatChange {
  @Field(() => SeatKindEnum, { description: 'What the seats are of.' })
  what!: SeatKind;

  @Field(() => Int, { description: 'How many are taken without the change.' })
  before!: number;

  @Field(() => Int, { description: 'How many are taken with it.' })
  after!: number;

  @Field(() => Int, { description: 'How many the contract has.' })
  limit!: number;
}
