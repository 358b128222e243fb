import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Access, type Context, actorOf } from '../../../../graphql/index.ts';
import type { SignInDayService } from './signInDay.service.ts';

@ObjectType('SignInDay', { description: 'How often somebody of the organization signed in on a day.' })
class SignInDayType {
  @Field(() => String, { description: "Such as `2026-11-30`, in the organization's time zone." })
  day!: string;

  @Field(() => Int, { description: 'How many sessions were opened.' })
  signIns!: number;
}

@Resolver()
export class SignInDayResolver {
  constructor(private readonly days: SignInDayService) {}

  @Access({ permission: 'administrative', scope: 'audit:read' })
  @Query(() => [SignInDayType], {
    description: 'Each day on which somebody signed in, in their order, of a period of at most 366 days.',
  })
  signInDays(
    @Arg('from', () => String, { description: 'The first day, such as `2026-11-01`.' }) from: string,
    @Arg('to', () => String, { description: 'The last day, such as `2026-11-30`.' }) to: string,
    @Ctx() context: Context,
  ): Promise<SignInDayType[]> {
    return this.days.ofPeriod(actorOf(context), { from, to });
  }
}
