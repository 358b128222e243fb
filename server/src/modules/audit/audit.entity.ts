import { Entity, Index } from 'typeorm';
import { Id, Instant, Integer, LongText, PrimaryId, Text } from '../../database/index.ts';
import type { AuditData, AuditKind } from '../../kernel/index.ts';

/** The end of one organization's chain. */
@Entity('audit_heads')
export class AuditHeadEntity {
  @PrimaryId()
  organizationId!: string;

  /** How many entries the chain has. */
  @Integer()
  sequence!: number;

  /** The last entry's hash; empty for an empty chain. */
  @Text(64)
  hash!: string;

  /**
   * The entry of the installation's own chain that lists this chain, so that a chain which is removed as a whole is
   * missed. Null of the installation's own.
   */
  @Integer({ nullable: true })
  listedAt!: number | null;

  /** The latest time of any entry. */
  @Instant({ nullable: true })
  latestAt!: Date | null;

  /**
   * Between which times entries do not lie in the order of the chain, since a clock that was ahead was set back. Null
   * where that never happened. It is but for finding entries by time, and not in the seal.
   */
  @Instant({ nullable: true })
  setBackFrom!: Date | null;

  /** As {@link setBackFrom}. */
  @Instant({ nullable: true })
  setBackTo!: Date | null;

  /** HMAC-SHA-256, in hex, over the above: whoever cuts entries off can't make a head that fits. */
  @Text(64)
  seal!: string;
}

@Entity('audit_entries')
@Index('audit_entries_chain', ['organizationId', 'sequence'], { unique: true })
@Index('audit_entries_by_kind', ['organizationId', 'kind', 'sequence'])
@Index('audit_entries_by_target', ['organizationId', 'targetId', 'sequence'])
@Index('audit_entries_by_actor', ['organizationId', 'actorId', 'sequence'])
@Index('audit_entries_by_actor_name', ['organizationId', 'actorKey', 'sequence'])
@Index('audit_entries_by_target_name', ['organizationId', 'targetKey', 'sequence'])
@Index('audit_entries_by_time', ['organizationId', 'occurredAt', 'sequence'])
export class AuditEntryEntity {
  @PrimaryId()
  id!: string;

  @Id()
  organizationId!: string;

  /** Its place in the organization's chain, from 1. */
  @Integer()
  sequence!: number;

  @Text(40)
  kind!: AuditKind;

  @Instant()
  occurredAt!: Date;

  @Id({ nullable: true })
  actorId!: string | null;

  /** `service` where a program did it with a token; null where nobody else than {@link actorName} says did. */
  @Text(10, { nullable: true })
  actorKind!: 'service' | null;

  @Text(254)
  actorName!: string;

  /** The actor's name folded, to be found by. Not in the hash: it follows from the name, and is held against it. */
  @Text(255, { default: '' })
  actorKey!: string;

  @Text(64, { nullable: true })
  address!: string | null;

  @Text(20, { nullable: true })
  targetType!: string | null;

  @Id({ nullable: true })
  targetId!: string | null;

  @Text(255, { nullable: true })
  targetName!: string | null;

  /** As {@link actorKey}. */
  @Text(255, { nullable: true })
  targetKey!: string | null;

  /** JSON, as it is hashed. {@link auditData} reads it. */
  @LongText({ nullable: true })
  before!: string | null;

  /** As {@link before}. */
  @LongText({ nullable: true })
  after!: string | null;

  /** HMAC-SHA-256, in hex, over this entry and the hash of the one before it. */
  @Text(64)
  hash!: string;
}

/**
 * What an entry keeps of one side of a change; undefined where it is not what was ever written: a JSON object, or
 * nothing.
 */
export function auditData(json: string | null): AuditData | null | undefined {
  if (json === null) return null;
  try {
    const data: unknown = JSON.parse(json);
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data } : undefined;
  } catch {
    return undefined;
  }
}
