import { Entity } from 'typeorm';
import { Integer, PrimaryId, Text } from '../../../database/index.ts';

/** Whoever writes an organization's calls, scores or statistics locks this row until the transaction ends. */
@Entity('call_ledgers')
export class CallLedgerEntity {
  @PrimaryId()
  organizationId!: string;

  /** How often it was locked. */
  @Integer()
  version!: number;

  /** How many calls there are. */
  @Integer({ default: 0 })
  calls!: number;

  /** `2026-11-30`: calls of days before it are deleted, or are being so, and none is taken any more. Null of none. */
  @Text(10, { nullable: true })
  keptFrom!: string | null;

  /** How many calls, and audio of how many, were deleted of which the audit log does not tell yet. */
  @Integer({ default: 0 })
  deletedCalls!: number;

  @Integer({ default: 0 })
  deletedAudio!: number;
}
