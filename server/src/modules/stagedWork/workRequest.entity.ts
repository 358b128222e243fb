import { Entity, Index, PrimaryColumn } from 'typeorm';
import { Id, Instant, PrimaryId, Text } from '../../database/index.ts';

/** A request that came with an idempotency key, and what it came to. Its primary key is what makes two of them one. */
@Entity('staged_work_requests')
@Index('staged_work_requests_by_age', ['createdAt'])
export class WorkRequestEntity {
  @PrimaryId()
  organizationId!: string;

  /** The mutation that was sent. */
  @PrimaryColumn({ type: 'varchar', length: 40 })
  operation!: string;

  /** As the caller chose it. */
  @PrimaryColumn({ type: 'varchar', length: 100 })
  requestKey!: string;

  /** A keyed hash of everything that was asked for. */
  @Text(64)
  contentHash!: string;

  /** The work that it made, or whose state it changed. */
  @Id()
  resultId!: string;

  @Instant()
  createdAt!: Date;
}
