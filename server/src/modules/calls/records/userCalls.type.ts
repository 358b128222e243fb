import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'What there is of the calls of users, and what deleting them does to it.' })
export class UserCallCounts {
  @Field(() => Int, { description: 'Calls in which any of them took part: they stay, with the names as they are.' })
  calls!: number;

  @Field(() => Int, { description: 'Scores of theirs: they are erased for good.' })
  scores!: number;
}
