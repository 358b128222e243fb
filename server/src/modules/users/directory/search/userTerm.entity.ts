import { Entity, PrimaryColumn } from 'typeorm';
import { Integer, PrimaryId, Text } from '../../../../database/index.ts';

/** What an organization's users have in common: whoever changes any of them holds this row until the transaction ends. */
@Entity('user_directories')
export class UserDirectoryEntity {
  @PrimaryId()
  organizationId!: string;

  /** The last number that was given to a user. */
  @Integer()
  lastNumber!: number;

  /** Counts the transactions that changed what the list of users shows, sign-ins left out. */
  @Integer()
  version!: number;
}

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
