import { type ContactFields, LIMITS } from '@rollcall/shared';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { BothWaysPageArgs, UserError } from '../../../graphql/index.ts';
import { Fault } from '../../../kernel/index.ts';
import { ContactType } from './contact.type.ts';
import { type ContactQuery, contactQueryOf } from './contactKeys.ts';

const SEARCH_LENGTH = 255;

@ArgsType()
export class ContactArgs extends BothWaysPageArgs {
  @Field(() => String, {
    nullable: true,
    description:
      "A part of the company, the person, a category, or of a number as the reader's country writes it. Case, width, " +
      'accents, spaces and the script of kana make no difference.',
  })
  search?: string | null;

  @Field(() => String, { nullable: true, description: 'Those in this category alone.' })
  category?: string | null;
}

/** What is typed to find contacts. */
export interface ContactsLooked {
  readonly search?: string | null;
  readonly category?: string | null;
}

/**
 * What is looked for.
 * @param timeZone IANA name of the reader's zone, by which they write numbers
 * @throws Fault BAD_USER_INPUT for a text that is too long
 */
export function toContactQuery({ search, category }: ContactsLooked, timeZone: string): ContactQuery {
  for (const [field, text] of Object.entries({ search, category })) {
    if (text && text.length > SEARCH_LENGTH)
      throw new Fault('BAD_USER_INPUT', `${field} has at most ${SEARCH_LENGTH} characters.`);
  }
  return contactQueryOf(search ?? '', category ?? '', timeZone);
}

@InputType({ description: 'What a contact is made of. A company or a person has to be there, and a number.' })
export class ContactCreateInput implements ContactFields {
  @Field(() => String, { defaultValue: '', description: `${LIMITS.contactCompanyLength} characters at most.` })
  company!: string;

  @Field(() => String, { defaultValue: '', description: `${LIMITS.contactPersonLength} characters at most.` })
  person!: string;

  @Field(() => [String], {
    description: `1 to ${LIMITS.contactNumbers}, as the country of whoever sends them writes them, or with the country's code. Blank ones, and those that stand there a second time, are left out.`,
  })
  numbers!: string[];

  @Field(() => [String], {
    defaultValue: [],
    description: `${LIMITS.contactCategories} at most, of ${LIMITS.contactCategoryLength} characters each, without semicolons.`,
  })
  categories!: string[];
}

@InputType({ description: 'What a contact is to be made of: all of it, in place of what there is.' })
export class ContactUpdateInput extends ContactCreateInput {
  @Field(() => ID, { description: 'The contact.' })
  id!: string;

  @Field(() => Int, { description: 'The version over which this one is written.' })
  version!: number;
}

@InputType()
export class ContactDeleteInput {
  @Field(() => [ID], { description: `1 to ${LIMITS.pageSize} contacts.` })
  ids!: string[];
}

/** @throws Fault BAD_USER_INPUT for none, or too many */
export function toContactIds({ ids }: ContactDeleteInput): readonly string[] {
  if (ids.length === 0 || ids.length > LIMITS.pageSize)
    throw new Fault('BAD_USER_INPUT', `input.ids has 1 to ${LIMITS.pageSize} entries; ${ids.length} were given.`);
  return ids;
}

@ObjectType()
export class ContactCreatePayload {
  @Field(() => ContactType, { nullable: true, description: 'The contact; null where it was refused.' })
  contact?: ContactType | null | undefined;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@ObjectType()
export class ContactUpdatePayload {
  @Field(() => ContactType, {
    nullable: true,
    description: 'The contact as it is now, also where CONTACT_CHANGED; null where it was refused otherwise.',
  })
  contact?: ContactType | null | undefined;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@ObjectType()
export class ContactDeletePayload {
  @Field(() => [ID], {
    nullable: true,
    description: 'Those that are gone now; others were gone before. Null where it was refused.',
  })
  deletedIds?: string[] | undefined;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
