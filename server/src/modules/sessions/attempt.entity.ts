import { Entity, PrimaryColumn } from 'typeorm';
import { Instant, Integer } from '../../database/index.ts';

/** How often something was tried of late: a login ID's password, or any password from one address. */
@Entity('sign_in_attempts')
export class AttemptEntity {
  /** What is guessed at, hashed: a mistyped login ID may be a password. */
  @PrimaryColumn({ type: 'varchar', length: 64 })
  subject!: string;

  @Integer()
  attempts!: number;

  @Instant()
  windowEndsAt!: Date;

  /** Until then every attempt is refused unseen. */
  @Instant()
  nextAt!: Date;
}
