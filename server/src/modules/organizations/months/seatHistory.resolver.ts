import type { SeatKind } from '@rollcall/shared';
import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Access, type Context, SeatKindEnum, actorOf } from '../../../graphql/index.ts';
import type { SeatHistoryService, SeatMonth } from './seatHistory.service.ts';

@ObjectType('SeatMonthSeat', { description: 'How one kind of seat stood when a month ended, or stands now.' })
class SeatMonthSeatType {
  @Field(() => SeatKindEnum, { description: 'What the seats are of.' })
  what!: SeatKind;

  @Field(() => Int, { description: 'How many were used.' })
  used!: number;

  @Field(() => Int, { description: 'How many there were; 0 where it was not subscribed.' })
  limit!: number;
}

@ObjectType('SeatMonth', { description: 'How the seats stood when a billing month ended, or stand now.' })
class SeatMonthType implements SeatMonth {
  @Field(() => String, { description: 'Such as `2026-11`.' })
  month!: string;

  @Field(() => [SeatMonthSeatType], { description: 'Each kind that the contract has, or had in the twelve months.' })
  seats!: readonly SeatMonthSeatType[];
}

@Resolver()
export class SeatHistoryResolver {
  constructor(private readonly history: SeatHistoryService) {}

  @Access({ permission: 'administrative', scope: 'organization:read' })
  @Query(() => [SeatMonthType], { description: 'The last twelve billing months, the current one last.' })
  seatMonths(@Ctx() context: Context): Promise<SeatMonthType[]> {
    return this.history.months(actorOf(context).organizationId);
  }
}
