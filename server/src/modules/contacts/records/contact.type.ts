import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../../graphql/index.ts';

@ObjectType('Contact', {
  simpleResolvers: true,
  description: 'Someone outside of the organization with whom its users talk.',
})
export class ContactType {
  @Field(() => ID, { description: 'Of this contact for good.' })
  id!: string;

  @Field(() => String, { description: 'Empty where nobody said it; then there is a person.' })
  company!: string;

  @Field(() => String, { description: 'Who is talked with there; empty where nobody said it.' })
  person!: string;

  @Field(() => [String], { description: 'As E.164 has them, one at least. No other contact has the same.' })
  numbers!: readonly string[];

  @Field(() => [String], { description: "Words of the organization's own by which contacts are told apart." })
  categories!: readonly string[];

  @Field(() => Int, { description: 'Goes up with each change, and is given with the next.' })
  version!: number;

  @Field(() => Date, { description: 'When it was added.' })
  createdAt!: Date;

  @Field(() => Date, { description: 'When it was last changed, or added.' })
  updatedAt!: Date;
}

export const ContactConnection = connectionType('Contact', () => ContactType);
