import type { CallKind, CallStatus } from '@rollcall/shared';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CallKindEnum, CallStatusEnum } from '../records/call.enums.ts';
import { CallParticipantType } from '../records/call.type.ts';
import { type CallsUnderWay, SHOWN } from './monitoring.service.ts';

@ObjectType('CallUnderWay', {
  simpleResolvers: true,
  description: 'A call that goes on, as the telephone system told of it. There is neither audio of it nor a score.',
})
export class CallUnderWayType {
  @Field(() => ID, { description: 'Of the call.' })
  id!: string;

  @Field(() => CallKindEnum, { description: 'Who called whom.' })
  kind!: CallKind;

  @Field(() => CallStatusEnum, { description: 'RINGING or TALKING.' })
  status!: CallStatus;

  @Field(() => Date, { description: 'When it began to ring.' })
  startedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was answered; null while it rings.' })
  answeredAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'From which number, as E.164 has it where it can be read so.' })
  fromNumber!: string | null;

  @Field(() => String, { nullable: true, description: 'To which number, in the same way.' })
  toNumber!: string | null;

  @Field(() => String, { nullable: true, description: 'The queue in which it waited.' })
  queue!: string | null;

  @Field(() => [CallParticipantType], { description: 'Who takes part, in the order in which they were told.' })
  participants!: readonly CallParticipantType[];
}

@ObjectType('CallsUnderWay', { simpleResolvers: true, description: 'What goes on in the organization.' })
export class CallsUnderWayType {
  @Field(() => Date, { description: 'Of which instant it is, by the clock of the server.' })
  asOf!: Date;

  @Field(() => Int, { description: 'How many calls are under way in all.' })
  totalCount!: number;

  @Field(() => [CallUnderWayType], {
    description: `The newest of them, the newest first: ${SHOWN} at most.`,
    // No page, and yet as long as one.
    complexity: ({ childComplexity }) => 1 + childComplexity * SHOWN,
  })
  calls!: CallUnderWayType[];
}

/** The calls under way as the schema shows them. */
export const toCallsUnderWay = ({ asOf, totalCount, calls }: CallsUnderWay): CallsUnderWayType => ({
  asOf,
  totalCount,
  calls: calls.map(({ call, participants }) => ({ ...call, participants })),
});
