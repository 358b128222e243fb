import { LIMITS } from '@rollcall/shared';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { Id, Instant, Integer, Json, PrimaryId, Text } from '../../../database/index.ts';

/** Units of the keys of a contact. All that the index has of a row must fit into the 3,072 bytes that MySQL allows. */
export const SORT_KEY_LENGTH = 180;
export const SEARCH_KEY_LENGTH = 500;

/** Someone outside of the organization with whom its users talk. */
@Entity('contacts')
// With the key of searches, so that looking through all of an organization's contacts reads nothing but the index.
@Index('contacts_by_name', ['organizationId', 'sortKey', 'id', 'searchKey'])
export class ContactEntity {
  @PrimaryId()
  id!: string;

  @Id()
  organizationId!: string;

  /** Empty where nobody said it. */
  @Text(LIMITS.contactCompanyLength)
  company!: string;

  /** Empty where nobody said it. */
  @Text(LIMITS.contactPersonLength)
  person!: string;

  /** As E.164 has them. */
  @Json()
  numbers!: readonly string[];

  @Json()
  categories!: readonly string[];

  /** By which contacts are ordered: company, then person. */
  @Text(SORT_KEY_LENGTH)
  sortKey!: string;

  /** In which is looked for what is searched: see `contactKeys.ts`. */
  @Text(SEARCH_KEY_LENGTH)
  searchKey!: string;

  /** From 1, one more with each change. */
  @Integer()
  version!: number;

  @Instant()
  createdAt!: Date;

  /** When it was last changed. */
  @Instant()
  updatedAt!: Date;
}

/** Whose number it is: no two contacts of an organization have the same. */
@Entity('contact_numbers')
export class ContactNumberEntity {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  organizationId!: string;

  /** As E.164 has it. */
  @PrimaryColumn({ type: 'varchar', length: 16 })
  number!: string;

  @Id()
  contactId!: string;
}
