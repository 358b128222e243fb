import type { ColumnKey, ErrorCode, IssueParams, SeatChange } from '@rollcall/shared';
import { PrimaryColumn } from 'typeorm';
import { Id, Instant, Integer, Json, PrimaryId, Text } from '../../database/index.ts';
import type { AuditActor } from '../../kernel/index.ts';

/** What is kept of work on many users, and the state of the job that does it: each kind has a table of its own. */
export abstract class StagedWorkEntity {
  @PrimaryId()
  id!: string;

  @Id()
  organizationId!: string;

  /** A column of its kind's, which may have more states than those that all have. */
  abstract status: string;

  /** How many of its users, or of its rows, are prepared. */
  @Integer()
  preparedCount!: number;

  /** How long the preparation of one takes at the pace of late, in microseconds; null before the first. */
  @Integer({ nullable: true })
  rowPace!: number | null;

  /** Foreseen until it is completed, then what it was. */
  @Json()
  seatChanges!: SeatChange[];

  /** `2026-11`: foreseen until it is completed, then what it was. */
  @Text(7)
  billingMonth!: string;

  @Instant()
  createdAt!: Date;

  @Id()
  createdById!: string;

  /** The login ID as it was then. */
  @Text(254)
  createdByName!: string;

  /** Who asked for it to be done; null until someone did. */
  @Json({ nullable: true })
  committedBy!: AuditActor | null;

  @Instant({ nullable: true })
  finishedAt!: Date | null;
}

/** One reason against some work. Whose it is stands in a column of its kind's. */
export abstract class StagedWorkIssueEntity {
  @PrimaryColumn({ type: 'int' })
  position!: number;

  /** The spreadsheet's row number; null where there is no file, and for the file as a whole. */
  @Integer({ nullable: true })
  row!: number | null;

  @Text(40, { nullable: true })
  field!: ColumnKey | null;

  @Text(40)
  code!: ErrorCode;

  @Json()
  params!: IssueParams;
}
