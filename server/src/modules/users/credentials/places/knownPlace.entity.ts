import { Entity, Index, PrimaryColumn } from 'typeorm';
import { Instant, PrimaryId, Text } from '../../../../database/index.ts';

/** A device or an address from which a user has signed in before. */
@Entity('known_places')
@Index('known_places_by_age', ['seenAt'])
export class KnownPlaceEntity {
  @PrimaryId()
  userId!: string;

  /** A keyed hash of the user and the device or the address: from the rows alone nobody can tell where somebody was. */
  @PrimaryColumn({ type: 'varchar', length: 64 })
  place!: string;

  @Text(10)
  kind!: 'device' | 'address';

  /** The last sign-in from there. */
  @Instant()
  seenAt!: Date;
}
