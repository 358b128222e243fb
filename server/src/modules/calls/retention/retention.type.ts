import { Field, Int, ObjectType } from 'type-graphql';
import type { CallRetention } from './retention.service.ts';

@ObjectType('CallRetention', { description: 'For how long calls are kept, as the contract says.' })
export class CallRetentionType implements CallRetention {
  @Field(() => Int, {
    nullable: true,
    description: 'After so many months they are deleted, with their audio and scores; null where they are kept.',
  })
  months!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The first day of which calls are there, such as `2026-11-30`, in the organization's time zone; null where none " +
      'was deleted.',
  })
  keptFrom!: string | null;
}
