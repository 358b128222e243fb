import type { Locale, Settings } from '@rollcall/shared';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { Instant, Integer, Json, PrimaryId, Text } from '../../database/index.ts';
import type { AuditActor } from '../../kernel/index.ts';
import type { FileLayout } from '../files/index.ts';
import { StagedWorkEntity, StagedWorkIssueEntity } from '../stagedWork/index.ts';
import type { UserImportStatus } from './userImport.machine.ts';

/** One uploaded file and the state of the job that adds its users. */
@Entity('user_imports')
@Index('user_imports_by_creation', ['organizationId', 'id'])
@Index('user_imports_by_file', ['organizationId', 'fileHash'])
@Index('user_imports_by_status', ['organizationId', 'status'])
export class UserImportEntity extends StagedWorkEntity {
  @Text(20)
  status!: UserImportStatus;

  @Text(255)
  fileName!: string;

  /** What tells this file from others of the organization; null of imports from before it was kept. */
  @Text(64, { nullable: true })
  fileHash!: string | null;

  /** How the file was read; null of rows that came as data, and of imports from before it was kept. */
  @Json({ nullable: true })
  layout!: FileLayout | null;

  @Integer()
  rowCount!: number;

  @Integer()
  addedCount!: number;

  /** How many reasons were found against it, also once they are dropped. */
  @Integer({ default: 0 })
  issueCount!: number;

  /** When the reasons against it were dropped; null while they are kept. */
  @Instant({ nullable: true })
  issuesDroppedAt!: Date | null;

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
 * One user to be added, then the memory of one who was: without the password's hash, and whatever has become of the
 * user since. The rows of an import that adds nobody are gone when it ends.
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

  /** Empty where the file has none. */
  @Text(255, { default: '' })
  reading!: string;

  /** Null where the file has none. */
  @Text(40, { nullable: true })
  phoneNumber!: string | null;

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
export class UserImportIssueEntity extends StagedWorkIssueEntity {
  @PrimaryId()
  importId!: string;

  @Text(10, { default: 'ERROR' })
  severity!: IssueSeverity;
}
