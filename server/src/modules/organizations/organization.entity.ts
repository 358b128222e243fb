import { Entity } from 'typeorm';
import { Instant, PrimaryId, Text } from '../../database/index.ts';

/** What comes of a weak password in a file: a warning of its row, or an error. */
export type WeakPasswords = 'WARN' | 'REFUSE';

@Entity('organizations')
export class OrganizationEntity {
  @PrimaryId()
  id!: string;

  @Text(100)
  name!: string;

  /** IANA name: the zone in which its billing months begin. */
  @Text(40)
  timeZone!: string;

  @Instant()
  createdAt!: Date;

  /** Since when nobody of it may sign in; null while everyone may. */
  @Instant({ nullable: true })
  suspendedAt!: Date | null;

  @Text(10, { default: 'WARN' })
  weakPasswordsInFiles!: WeakPasswords;
}
