import type { SeatKind } from '@rollcall/shared';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { Id, Instant, Integer, PrimaryId, Text } from '../../../database/index.ts';
import type { AuditKind } from '../../../kernel/index.ts';

/**
 * How one change moved one kind of seat: its count, or its limit. A change that moved several kinds has a row for each.
 */
@Entity('seat_movements')
@Index('seat_movements_by_month', ['organizationId', 'month', 'changeId'])
export class SeatMovementEntity {
  /** What the rows of one change share: a UUIDv7, so that changes lie in the order of their making. */
  @PrimaryId()
  changeId!: string;

  @PrimaryColumn({ type: 'varchar', length: 20 })
  kind!: SeatKind;

  @Id()
  organizationId!: string;

  /** The month from which it is billed, `2026-11`, in the organization's zone. */
  @Text(7)
  month!: string;

  @Instant()
  occurredAt!: Date;

  /** What was done, as the audit log names it. */
  @Text(40)
  cause!: AuditKind;

  @Id({ nullable: true })
  actorId!: string | null;

  @Text(254)
  actorName!: string;

  @Text(20)
  targetType!: string;

  @Id()
  targetId!: string;

  @Text(255)
  targetName!: string;

  /** By how much the count of used seats went up, or down. */
  @Integer()
  delta!: number;

  /** The limit before and after, where the contract changed; null is not subscribed. */
  @Integer({ nullable: true })
  limitBefore!: number | null;

  @Integer({ nullable: true })
  limitAfter!: number | null;
}
