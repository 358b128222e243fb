import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access, type Context, payload, userOf } from '../../../graphql/index.ts';
import type { CallService } from '../records/call.service.ts';
import { toCall } from '../records/call.type.ts';
import { CallMemoUpdateInput, CallMemoUpdatePayload } from './memo.inputs.ts';
import type { MemoService } from './memo.service.ts';

@Resolver()
export class MemoResolver {
  constructor(
    private readonly memos: MemoService,
    private readonly history: Pick<CallService, 'find'>,
  ) {}

  @Access('user', { rate: 'change' })
  @Mutation(() => CallMemoUpdatePayload, {
    description:
      'Writes the memo of a call in which the caller took part, unless someone else wrote another meanwhile. Refused ' +
      'with CALL_NOT_FOUND, NOT_IN_CALL, MEMO_CHANGED, TOO_LONG or INVALID_CHARACTER.',
  })
  async callMemoUpdate(
    @Arg('input', () => CallMemoUpdateInput) { id, before, memo }: CallMemoUpdateInput,
    @Ctx() context: Context,
  ): Promise<CallMemoUpdatePayload> {
    const actor = userOf(context);
    const answer = await payload(context, async () => ({
      call: toCall(await this.memos.update(actor, id, before, memo)),
    }));
    if (!answer.userErrors.some(({ code }) => code === 'MEMO_CHANGED')) return answer;
    const theirs = await this.history.find(actor, id);
    return { ...answer, call: theirs && toCall(theirs) };
  }
}
