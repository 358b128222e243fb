import type { ColumnKey, ErrorCode, IssueParams, Locale, SeatChange, Settings } from '@rollcall/shared';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { Id, Instant, Integer, Json, PrimaryId, Text } from '../../database/index.ts';
import type { AuditActor } from '../../kernel/index.ts';
import type { UserImportStatus } from './userImport.machine.ts';

/** One uploaded file and the state of the job that adds its users. */
@Entity('user_imports')
@Index('user_imports_by_creation', ['organizationId', 'id'])
@Index('user_imports_by_file', ['organizationId', 'fileHash'])
@Index('user_imports_by_status', ['organizationId', 'status'])
export class UserImportEntity {
  @PrimaryId()
  id!: string;

  @Id()
  organizationId!: string;

  @Text(255)
  fileName!: string;

  /** What tells this file from others of the organization; null of imports from before it was kept. */
  @Text(64, { nullable: true })
  fileHash!: string | null;

  @Text(20)
  status!: UserImportStatus;

  @Integer()
  rowCount!: number;

  /** How many rows have their password hashed. */
  @Integer()
  preparedCount!: number;

  /** How long the preparation of one row takes at the pace of late, in microseconds; null before the first. */
  @Integer({ nullable: true })
  rowPace!: number | null;

  @Integer()
  addedCount!: number;

  /** How many reasons were found against it, also once they are dropped. */
  @Integer({ default: 0 })
  issueCount!: number;

  /** When the reasons against it were dropped; null while they are kept. */
  @Instant({ nullable: true })
  issuesDroppedAt!: Date | null;

  @Json()
  seatChanges!: SeatChange[];

  /** `2026-11`: foreseen until it is completed, then what it was. */
  @Text(7)
  billingMonth!: string;

  @Instant()
  createdAt!: Date;

  @Id()
  createdById!: string;

  @Text(254)
  createdByName!: string;

  /** Who asked for the users to be added; null until someone did. */
  @Json({ nullable: true })
  committedBy!: AuditActor | null;

  @Instant({ nullable: true })
  finishedAt!: Date | null;

  /** From when on the users that it added can sign in; null until it has added them. */
  @Instant({ nullable: true })
  availableFrom!: Date | null;

  /** How many of its users were removed again when it was undone, when, and by whom. */
  @Integer({ default: 0 })
  removedCount!: number;

  @Instant({ nullable: true })
  undoneAt!: Date | null;

  @Json({ nullable: true })
  undoneBy!: AuditActor | null;
}

/**
 * One user to be added, then the memory of one who was: without the password's hash, and whatever has become of the user since. The rows of
 * an import that adds nobody are gone when it ends.
 */
@Entity('user_import_rows')
export class UserImportRowEntity {
  @PrimaryId()
  importId!: string;

  /** The spreadsheet's row number. */
  @PrimaryColumn({ type: 'int' })
  row!: number;

  @Text(254)
  loginId!: string;

  @Text(255)
  name!: string;

  @Text(2)
  locale!: Locale;

  @Text(40)
  timeZone!: string;

  @Json()
  settings!: Settings;

  /** The password, sealed, until it is hashed. */
  @Text(255, { nullable: true })
  sealedPassword!: string | null;

  @Text(255, { nullable: true })
  passwordHash!: string | null;

  /** When the user was removed again because the import was undone. */
  @Instant({ nullable: true })
  removedAt!: Date | null;
}

/** Whether something keeps an import from being added, or is only to be thought about. */
export const ISSUE_SEVERITIES = ['ERROR', 'WARNING'] as const;
export type IssueSeverity = (typeof ISSUE_SEVERITIES)[number];

/** One reason for which an import was refused, or something of it to be thought about. */
@Entity('user_import_issues')
export class UserImportIssueEntity {
  @PrimaryId()
  importId!: string;

  @PrimaryColumn({ type: 'int' })
  position!: number;

  /** The spreadsheet's row number; null for the file as a whole. */
  @Integer({ nullable: true })
  row!: number | null;

  @Text(40, { nullable: true })
  field!: ColumnKey | null;

  @Text(40)
  code!: ErrorCode;

  @Text(10, { default: 'ERROR' })
  severity!: IssueSeverity;

  @Json()
  params!: IssueParams;
}
