import type { FieldDifference, Issue, SeatKind, ToldCells, UserChanges } from '@rollcall/shared';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { Id, Integer, Json, PrimaryId, Text } from '../../database/index.ts';
import type { FileLayout } from '../files/index.ts';
import { StagedWorkEntity, StagedWorkIssueEntity, type StagedWorkStatus } from '../stagedWork/index.ts';
import type { BulkAction } from '../users/index.ts';

/** Something to be done with many users, and the state of the job that does it. */
@Entity('user_bulk_actions')
@Index('user_bulk_actions_by_creation', ['organizationId', 'id'])
@Index('user_bulk_actions_by_status', ['status'])
@Index('user_bulk_actions_by_state', ['organizationId', 'status', 'id'])
export class BulkActionEntity extends StagedWorkEntity {
  @Text(20)
  status!: StagedWorkStatus;

  @Json()
  action!: BulkAction;

  /** How the file of an UPDATE was read; null of all others, and of those from before it was kept. */
  @Json({ nullable: true })
  layout!: FileLayout | null;

  /** How many users were selected. */
  @Integer()
  userCount!: number;

  /** Of those looked at: how many it changes, and of how many it can't be done. The others are so already. */
  @Integer()
  changeCount!: number;

  @Integer()
  refusedCount!: number;

  /** How many it has changed: 0 until it is completed. */
  @Integer()
  changedCount!: number;

  /** By how much each count of seats moves, as far as users have been looked at. */
  @Json()
  seatDeltas!: Partial<Record<SeatKind, number>>;
}

export type BulkOutcome = 'CHANGE' | 'SAME' | 'REFUSED';

/** What a file asks of one user, and what is wrong with its row by itself. */
export interface AskedChange {
  readonly changes: UserChanges;
  readonly issues: readonly Issue[];
  /** What its row tells in columns that change nothing. */
  readonly told?: ToldCells;
}

/** One selected user. They are chosen once, when the action is made: whoever comes to match later is not among them. */
@Entity('user_bulk_action_users')
@Index('user_bulk_action_users_by_outcome', ['actionId', 'outcome', 'position'])
export class BulkActionUserEntity {
  @PrimaryId()
  actionId!: string;

  @PrimaryColumn({ type: 'int' })
  position!: number;

  @Id()
  userId!: string;

  /** As they were when the user was looked at; null before, and for one whom the organization doesn't have. */
  @Text(254, { nullable: true })
  loginId!: string | null;

  @Text(255, { nullable: true })
  name!: string | null;

  /** Null until the user was looked at. */
  @Text(10, { nullable: true })
  outcome!: BulkOutcome | null;

  /** The spreadsheet row that it is about; null where no file says what becomes of the user. */
  @Integer({ nullable: true })
  row!: number | null;

  /** What is asked of this user alone; null once the user was looked at, and where all are asked the same. */
  @Json({ nullable: true })
  asked!: AskedChange | null;

  /** What differs of a user who has changes of their own, as it was shown. */
  @Json({ nullable: true })
  differences!: FieldDifference[] | null;

  /** The version of the user to which the differences belong: no other is changed. */
  @Integer({ nullable: true })
  version!: number | null;

  /** The temporary password that the user is to get, sealed, until it is hashed. */
  @Text(255, { nullable: true })
  sealedPassword!: string | null;

  /** Its hash, until the user has it. */
  @Text(255, { nullable: true })
  passwordHash!: string | null;
}

/** One reason against a bulk action. */
@Entity('user_bulk_action_issues')
export class BulkActionIssueEntity extends StagedWorkIssueEntity {
  @PrimaryId()
  actionId!: string;

  /** Null where it concerns no single user, or one who is not there. */
  @Id({ nullable: true })
  userId!: string | null;

  @Text(254, { nullable: true })
  loginId!: string | null;
}
