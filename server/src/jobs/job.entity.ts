import { Column, Entity, Index } from 'typeorm';
import { Id, Instant, Integer, PrimaryId } from '../database/index.ts';

/** A piece of work that is still to be done: written in the transaction that calls for it, deleted when it is done. */
@Entity('jobs')
@Index('jobs_kind_subject', ['kind', 'subjectId'], { unique: true })
@Index('jobs_by_run_at', ['runAt'])
export class JobEntity {
  @PrimaryId()
  id!: string;

  @Column({ type: 'varchar', length: 40 })
  kind!: string;

  /** The ID of what it works on. */
  @Id()
  subjectId!: string;

  /** How often it was begun. */
  @Integer()
  attempts!: number;

  /** Not before this time: pushed back while a worker holds the job, and after a failure. */
  @Instant()
  runAt!: Date;

  /** Who works on it now. A worker that dies leaves this; `runAt` passing frees the job. */
  @Id({ nullable: true })
  workerId!: string | null;
}
