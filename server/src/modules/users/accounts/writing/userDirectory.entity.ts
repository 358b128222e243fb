import { Entity } from 'typeorm';
import { Integer, PrimaryId } from '../../../../database/index.ts';

/**
 * What an organization's users have in common: whoever changes any of them locks this row until the transaction ends.
 */
@Entity('user_directories')
export class UserDirectoryEntity {
  @PrimaryId()
  organizationId!: string;

  /** The last number that was given to a user. */
  @Integer()
  lastNumber!: number;

  /**
   * Counts the changes of what the list of users finds and how it orders them; sign-ins and passwords make no new
   * version.
   */
  @Integer()
  version!: number;
}
