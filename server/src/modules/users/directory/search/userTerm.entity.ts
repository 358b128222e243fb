import { Entity, PrimaryColumn } from 'typeorm';
import { PrimaryId, Text } from '../../../../database/index.ts';

/** Which users of a block have a term. See `docs/adr/0010-an-index-of-terms.md`. */
@Entity('user_terms')
export class UserTermEntity {
  @PrimaryId()
  organizationId!: string;

  @PrimaryColumn({ type: 'varchar', length: 60 })
  term!: string;

  /** The users' numbers divided by the size of a block. */
  @PrimaryColumn({ type: 'int' })
  block!: number;

  /** A set of places in the block, as `encodePlaces` writes it. */
  @Text(700)
  places!: string;
}
