import { Entity, Index, PrimaryColumn } from 'typeorm';
import { Instant, Integer, Text } from '../../../../database/index.ts';

/** How often something was tried of late, such as a login ID's password, or any password from one address. */
@Entity('sign_in_attempts')
@Index('sign_in_attempts_by_login_id', ['loginIdHash'])
@Index('sign_in_attempts_by_end', ['windowEndsAt'])
export class AttemptEntity {
  /** What is counted, as a keyed hash: a mistyped login ID may be a password. */
  @PrimaryColumn({ type: 'varchar', length: 64 })
  subject!: string;

  /**
   * The login ID that was tried, as a keyed hash; null where any was. A reset forgets all that is counted of a login
   * ID.
   */
  @Text(64, { nullable: true })
  loginIdHash!: string | null;

  @Integer()
  attempts!: number;

  /** When what was counted is forgotten; never before `nextAt`. */
  @Instant()
  windowEndsAt!: Date;

  /** Until then every attempt is refused unseen; long past where none is. */
  @Instant()
  nextAt!: Date;
}
