import { ArgsType, Field, Int } from 'type-graphql';
import type { PageArgs } from '../kernel/index.ts';

@ArgsType()
export class ForwardPageArgs implements PageArgs {
  @Field(() => Int, { nullable: true, description: 'How many, from 1 to 100; 50 where it is left out.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'The cursor after which the page begins.' })
  after?: string | null;
}

@ArgsType()
export class BothWaysPageArgs extends ForwardPageArgs {
  @Field(() => Int, { nullable: true, description: 'How many, backwards from `before` or from the end of the list.' })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'The cursor before which the page ends.' })
  before?: string | null;
}
