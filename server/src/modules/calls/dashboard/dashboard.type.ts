import { MEDIAN_USERS } from '@rollcall/shared';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { CallDashboard, RatedCall } from './dashboard.service.ts';
import type { CallTotals } from './totals.ts';
import type { WeekHour } from './week.ts';

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

  @Field(() => Float, {
    nullable: true,
    description: 'The part of the time in which the users talked themselves, 0 to 1; null where it was not measured.',
  })
  talkRatio!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'How often both talked for a second or longer, a minute of talk; null where it was not measured.',
  })
  overlapsPerMinute!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'How often nobody did for three seconds or longer, a minute of talk; null where it was not measured.',
  })
  silencesPerMinute!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "The mean of the users' speech rates, as the sender counts; null where none was measured.",
  })
  speechRate!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The same of those with whom they talked.',
  })
  partnerSpeechRate!: number | null;
}

@ObjectType('CallDay', { description: 'What is counted of the calls of a day.' })
export class CallDayType extends CallTotalsType {
  @Field(() => String, { description: "Such as `2026-11-30`, in the organization's time zone." })
  day!: string;
}

@ObjectType('CallWeekHour', { description: 'The calls that began in an hour of a weekday.' })
class CallWeekHourType implements WeekHour {
  @Field(() => Int, { description: 'From 1, Monday, to 7, Sunday.' })
  weekday!: number;

  @Field(() => Int, { description: 'From 0 to 23: of 9, those from 9:00 to before 10:00.' })
  hour!: number;

  @Field(() => Int, { description: 'How many have ended.' })
  calls!: number;
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
    description: `The median of all calls' overall scores in the period, in points; null where fewer than ${MEDIAN_USERS} users have some.`,
  })
  organizationMedian!: number | null;

  @Field(() => [CallWeekHourType], {
    description: "Each hour of the week in which calls began, in the caller's own time zone, in their order.",
  })
  week!: readonly CallWeekHourType[];

  @Field(() => [RatedCallType], { description: 'The five calls of the period with the highest overall scores.' })
  best!: readonly RatedCallType[];

  @Field(() => [RatedCallType], {
    description: 'The five with the lowest, the lowest first, but for those that are among the best.',
  })
  worst!: readonly RatedCallType[];
}
