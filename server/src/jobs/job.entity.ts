import { Column, Entity, Index } from 'typeorm';
import { Id, Instant, Integer, PrimaryId, Text } from '../database/index.ts';

/** A piece of work that is still to be done: written in the transaction that asks for it, deleted when it is done. */
@Entity('jobs')
@Index('jobs_kind_subject', ['kind', 'subjectId'], { unique: true })
@Index('jobs_by_turn', ['givenUpAt', 'kind', 'runAt', 'organizationId'])
export class JobEntity {
  @PrimaryId()
  id!: string;

  @Column({ type: 'varchar', length: 40 })
  kind!: string;

  @Id({ default: '' })
  organizationId!: string;

  /** The ID of what it works on. */
  @Id()
  subjectId!: string;

  /** Of how many rows, users or the like it is; null where nobody knows. */
  @Integer({ nullable: true })
  size!: number | null;

  /** How often it was asked for: whoever works on it is done only if that has not changed since they began. */
  @Integer({ default: 1 })
  version!: number;

  /** How often it failed since it was asked for. */
  @Integer()
  attempts!: number;

  /** How often a worker was lost in the middle of it: killed, or without a sign of life for the length of a lease. */
  @Integer({ default: 0 })
  losses!: number;

  /** Not before this time of the database's clock: pushed back while a worker has the job, and after a failure. */
  @Instant()
  runAt!: Date;

  /** Who works on it now. A worker that dies leaves this; `runAt` passing frees the job. */
  @Id({ nullable: true })
  workerId!: string | null;

  /** How it failed the last time, without anything that a caller sent. */
  @Text(500, { nullable: true })
  failure!: string | null;

  /** When it was given up; null of all that are still to be done. */
  @Instant({ nullable: true })
  givenUpAt!: Date | null;
}
