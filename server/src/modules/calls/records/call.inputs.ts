import type { CallKind, CallStatus } from '@rollcall/shared';
import { Field, ID, InputType } from 'type-graphql';
import { CallKindEnum, CallStatusEnum } from './call.enums.ts';
import type { CallQuery } from './call.store.ts';

@InputType({ description: 'Calls that meet every condition given.' })
export class CallFilter {
  @Field(() => Date, { nullable: true, description: 'Begun at this instant or later.' })
  from?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Begun before this instant.' })
  to?: Date | null;

  @Field(() => ID, {
    nullable: true,
    description: 'In which this user took part; whose calls a deleted user has is still found by their ID.',
  })
  userId?: string | null;

  @Field(() => [CallKindEnum], { nullable: true, description: 'Of any of these kinds.' })
  kind?: CallKind[] | null;

  @Field(() => [CallStatusEnum], { nullable: true, description: 'In any of these states.' })
  status?: CallStatus[] | null;
}

/** What a filter looks for: what is absent or null does not narrow it. */
export const toCallQuery = (filter: CallFilter | null): CallQuery => ({
  from: filter?.from ?? undefined,
  to: filter?.to ?? undefined,
  userId: filter?.userId ?? undefined,
  kind: filter?.kind ?? undefined,
  status: filter?.status ?? undefined,
});
