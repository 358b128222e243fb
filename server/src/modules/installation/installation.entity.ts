import { Entity } from 'typeorm';
import { Instant, Integer, LongText, PrimaryId, Text } from '../../database/index.ts';

/** What this database is called, and the keys by which it is kept. There is one row. */
@Entity('installation')
export class InstallationEntity {
  /** The file of its secret is called by it. */
  @PrimaryId()
  id!: string;

  /** How many secrets it has had; 0 before the first. */
  @Integer()
  generation!: number;

  /** The keys, sealed under the secret: see `sealKeys`. Null before the first start. */
  @LongText({ nullable: true })
  keyring!: string | null;

  /** By which a secret is known to be the one. */
  @Text(64, { nullable: true })
  checkValue!: string | null;

  @Instant()
  createdAt!: Date;

  /** When the present secret took the place of another. */
  @Instant({ nullable: true })
  rotatedAt!: Date | null;
}
