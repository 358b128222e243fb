import { Entity, Index, PrimaryColumn } from 'typeorm';
import { Id, Instant, PrimaryId, Text } from '../../database/index.ts';

/** What is asked for under idempotency keys: an import, its commit, or changes of users by a file. */
export type ImportOperation = 'CREATE' | 'COMMIT' | 'UPDATE';

/** A request that came with an idempotency key, and what it came to. Its primary key is what makes two of them one. */
@Entity('user_import_requests')
@Index('user_import_requests_by_age', ['createdAt'])
export class ImportRequestEntity {
  @PrimaryId()
  organizationId!: string;

  @PrimaryColumn({ type: 'varchar', length: 10 })
  operation!: ImportOperation;

  /** As the caller chose it. */
  @PrimaryColumn({ type: 'varchar', length: 100 })
  requestKey!: string;

  /** A keyed hash of everything that was asked for. */
  @Text(64)
  contentHash!: string;

  /** The import, or of an UPDATE the bulk action. */
  @Id()
  resultId!: string;

  @Instant()
  createdAt!: Date;
}
