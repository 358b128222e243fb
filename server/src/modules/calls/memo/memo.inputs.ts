import { LIMITS } from '@rollcall/shared';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { UserError } from '../../../graphql/index.ts';
import { CallType } from '../records/call.type.ts';

@InputType()
export class CallMemoUpdateInput {
  @Field(() => ID, { description: 'The call.' })
  id!: string;

  @Field(() => String, {
    description: 'The memo over which this one is written, as `Call.memo` told it: empty where there was none.',
  })
  before!: string;

  @Field(() => String, {
    description:
      `What is to stand: ${LIMITS.callMemoLength.toLocaleString('en')} characters at most, in as many lines as one ` +
      'likes. It is trimmed; empty removes the memo.',
  })
  memo!: string;
}

@ObjectType()
export class CallMemoUpdatePayload {
  @Field(() => CallType, {
    nullable: true,
    description: 'The call as it is now, also where MEMO_CHANGED; null where it was refused otherwise.',
  })
  call?: CallType | null | undefined;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
