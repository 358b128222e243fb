import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { CallDashboard, CallTotals, RatedCall } from './dashboard.service.ts';

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

@ObjectType('RatedCall', { description: 'A call with its overall score.' })
class RatedCallType implements RatedCall {
  @Field(() => ID, { description: 'Of the call: see `call`.' })
  callId!: string;

  @Field(() => Date, { description: 'When it began to ring.' })
  startedAt!: Date;

  @Field(() => Float, { description: '0 to 100.' })
  overall!: number;
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

  @Field(() => [RatedCallType], { description: 'The five calls of the period with the highest overall scores.' })
  best!: readonly RatedCallType[];

  @Field(() => [RatedCallType], {
    description: 'The five with the lowest, the lowest first, but for those that are among the best.',
  })
  worst!: readonly RatedCallType[];
}
