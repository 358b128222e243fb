import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { CallDashboard, CallTotals } from './dashboard.service.ts';

@ObjectType('CallTotals', { description: 'What is counted of calls that have ended.' })
export class CallTotalsType implements CallTotals {
  @Field(() => Int, { description: 'How many.' })
  calls!: number;

  @Field(() => Int, { description: 'How many of them were answered.' })
  answered!: number;

  @Field(() => Int, { description: 'How long people talked in all.' })
  talkSeconds!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'The mean of the overall scores, 0 to 100, to a tenth; null where there is none.',
  })
  overall!: number | null;
}

@ObjectType('CallDay', { description: 'What is counted of the calls of a day.' })
class CallDayType extends CallTotalsType {
  @Field(() => String, { description: "Such as `2026-11-30`, in the organization's time zone." })
  day!: string;
}

@ObjectType('CallDashboard', { description: "What the caller's own calls of a period come to." })
export class CallDashboardType implements CallDashboard {
  @Field(() => [CallDayType], { description: 'Each day with calls, in their order.' })
  days!: readonly CallDayType[];

  @Field(() => CallTotalsType, { description: 'Of the whole period.' })
  total!: CallTotalsType;

  @Field(() => CallTotalsType, { description: 'Of the period right before it, of as many days.' })
  previous!: CallTotalsType;

  @Field(() => Float, {
    nullable: true,
    description: "The mean of everyone's overall scores in the period; null where there is none.",
  })
  organizationOverall!: number | null;
}
