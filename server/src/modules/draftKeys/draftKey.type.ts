import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { UserError } from '../../graphql/index.ts';

@ObjectType('DraftKey', {
  description: 'A key under which a browser keeps what was not sent yet. What is kept never comes to the server.',
})
class DraftKeyType {
  @Field(() => ID, { description: 'By which the key is asked for again. It is no secret.' })
  id!: string;

  @Field(() => String, { description: 'The key: 32 bytes, as base64.' })
  key!: string;

  @Field(() => Date, { description: 'When it is forgotten: a day after it was given last.' })
  expiresAt!: Date;
}

@InputType({ description: 'Which key of a draft.' })
export class DraftKeyOpenInput {
  @Field(() => ID, { description: '`DraftKey.id`.' })
  id!: string;
}

@InputType({ description: 'Which key of a draft.' })
export class DraftKeyDeleteInput {
  @Field(() => ID, { description: '`DraftKey.id`.' })
  id!: string;
}

@ObjectType({ description: 'What came of making a key.' })
export class DraftKeyCreatePayload {
  @Field(() => DraftKeyType, { nullable: true, description: 'The key; null where it was refused.' })
  draftKey?: DraftKeyType | undefined;

  @Field(() => [UserError], { description: 'Why it was refused; empty where it was not.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'What came of asking for a key again.' })
export class DraftKeyOpenPayload {
  @Field(() => DraftKeyType, {
    nullable: true,
    description: 'The key; null where it was forgotten, where it was never of this user, and where it was refused.',
  })
  draftKey?: DraftKeyType | null | undefined;

  @Field(() => [UserError], { description: 'Why it was refused; empty where it was not.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'What came of forgetting a key.' })
export class DraftKeyDeletePayload {
  @Field(() => [UserError], { description: 'Why it was refused; empty where it was not.' })
  userErrors!: UserError[];
}
