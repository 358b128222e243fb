import type { SeatKind } from '@rollcall/shared';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AuditKindEnum, SeatKindEnum, connectionType } from '../../graphql/index.ts';
import type { AuditKind } from '../../kernel/index.ts';
import type { ContractChange, MonthSeat } from './contractMonth.service.ts';

@ObjectType('ContractMonthSeat', { description: 'What a month did to one kind of seat.' })
class ContractMonthSeatType implements MonthSeat {
  @Field(() => SeatKindEnum)
  what!: SeatKind;

  @Field(() => Int, { description: 'How many were used when the month began.' })
  before!: number;

  @Field(() => Int)
  added!: number;

  @Field(() => Int)
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
  @Field(() => SeatKindEnum)
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
  @Field(() => ID)
  id!: string;

  @Field(() => Date)
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

  @Field(() => ID)
  targetId!: string;

  @Field(() => String, { description: "The target's name as it was then." })
  targetName!: string;

  @Field(() => [ContractChangeSeatType])
  seats!: ContractChangeSeatType[];
}

export const ContractChangeConnection = connectionType('ContractChange', () => ContractChangeType);

@ObjectType('ContractMonth', { description: 'What a billing month did to the counts and limits of seats.' })
export class ContractMonthType {
  @Field(() => String, { description: 'Such as `2026-11`.' })
  month!: string;

  @Field(() => [String], { description: 'The months in which anything changed, and the current one, newest first.' })
  months!: readonly string[];

  @Field(() => [ContractMonthSeatType])
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
