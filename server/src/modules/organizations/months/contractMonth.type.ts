import type { SeatKind } from '@rollcall/shared';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AuditKindEnum, SeatKindEnum, connectionType } from '../../../graphql/index.ts';
import type { AuditKind } from '../../../kernel/index.ts';
import type { ContractChange, MonthSeat } from './contractMonth.service.ts';

@ObjectType('ContractMonthSeat', { description: 'What a month did to one kind of seat.' })
class ContractMonthSeatType implements MonthSeat {
  @Field(() => SeatKindEnum, { description: 'What the seats are of.' })
  what!: SeatKind;

  @Field(() => Int, { description: 'How many were used when the month began.' })
  before!: number;

  @Field(() => Int, { description: 'How many were taken in the course of the month.' })
  added!: number;

  @Field(() => Int, { description: 'How many were given back in the course of the month.' })
  removed!: number;

  @Field(() => Int, { description: 'How many were used when the month ended, or are now.' })
  after!: number;

  @Field(() => Int, { description: 'The limit when the month began; 0 where it was not subscribed.' })
  limitBefore!: number;

  @Field(() => Int, { description: 'The limit when the month ended, or now; 0 where it is not subscribed.' })
  limitAfter!: number;
}

@ObjectType('ContractChangeSeat', { description: 'How a change moved one kind of seat.' })
class ContractChangeSeatType {
  @Field(() => SeatKindEnum, { description: 'What the seats are of.' })
  what!: SeatKind;

  @Field(() => Int, { description: 'By how much the count of used seats went up, or down.' })
  delta!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Where the limit was changed: before, or null where there was none.',
  })
  limitBefore!: number | null;

  @Field(() => Int, { nullable: true, description: 'Where the limit was changed: after, or null where there is none.' })
  limitAfter!: number | null;
}

@ObjectType('ContractChange', { description: 'One change that moved counts of seats, or limits.' })
export class ContractChangeType {
  @Field(() => ID, { description: 'Of this change for good.' })
  id!: string;

  @Field(() => Date, { description: 'When it was done.' })
  occurredAt!: Date;

  @Field(() => AuditKindEnum, { description: 'What was done, as the audit log names it.' })
  cause!: AuditKind;

  @Field(() => ID, { nullable: true, description: 'The user who did it; null for an operator.' })
  actorId!: string | null;

  @Field(() => String, { description: "The actor's login ID as it was then, or `operator`." })
  actorName!: string;

  @Field(() => String, {
    description: 'As in the audit log: `user`, `import`, `contract` or `organization`, among others.',
  })
  targetType!: string;

  @Field(() => ID, { description: 'The ID of whom or what it was done to.' })
  targetId!: string;

  @Field(() => String, { description: "The target's name as it was then." })
  targetName!: string;

  @Field(() => [ContractChangeSeatType], { description: 'Each kind of seat that it moved, or whose limit it changed.' })
  seats!: ContractChangeSeatType[];
}

export const ContractChangeConnection = connectionType('ContractChange', () => ContractChangeType);

@ObjectType('ContractMonth', { description: 'What a billing month did to the counts and limits of seats.' })
export class ContractMonthType {
  @Field(() => String, { description: 'Such as `2026-11`.' })
  month!: string;

  @Field(() => [String], { description: 'The months in which anything changed, and the current one, newest first.' })
  months!: readonly string[];

  @Field(() => [ContractMonthSeatType], {
    description: 'Each kind of seat that the contract has, or had in the month.',
  })
  seats!: readonly MonthSeat[];
}

/** A change as the schema shows it. */
export function toContractChange(change: ContractChange): ContractChangeType {
  const [{ changeId, occurredAt, cause, actorId, actorName, targetType, targetId, targetName }] = change;
  const seats = change.map(({ kind, delta, limitBefore, limitAfter }) => ({
    what: kind,
    delta,
    limitBefore,
    limitAfter,
  }));
  return { id: changeId, occurredAt, cause, actorId, actorName, targetType, targetId, targetName, seats };
}
