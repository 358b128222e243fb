import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { AuditKindEnum, FileLinkType, UserError } from '../../graphql/index.ts';
import type { AuditKind } from '../../kernel/index.ts';
import type { AuditQuery } from './auditSearch.store.ts';

@InputType({ description: 'Entries that meet every condition given.' })
export class AuditEntryFilter {
  @Field(() => [AuditKindEnum], { nullable: true, description: 'Any of these kinds.' })
  kind?: AuditKind[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'What this user did. Users who are deleted are still found by their IDs.',
  })
  actorId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'What was done to the user, import, bulk action, session or organization of this ID.',
  })
  targetId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "How the actor's recorded name begins, ignoring case and width.",
  })
  actor?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "How the target's recorded name begins, ignoring case and width.",
  })
  target?: string | null;

  @Field(() => Date, { nullable: true, description: 'From this instant on.' })
  from?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Before this instant.' })
  to?: Date | null;

  @Field(() => Int, { nullable: true, description: 'From this place of the chain on.' })
  fromSequence?: number | null;

  @Field(() => Int, { nullable: true, description: 'Up to this place of the chain.' })
  toSequence?: number | null;
}

@InputType()
export class AuditExportInput {
  @Field(() => AuditEntryFilter, { nullable: true, description: 'Which entries; the whole log where it is left out.' })
  filter?: AuditEntryFilter | null;
}

@ObjectType()
export class AuditExportPayload {
  @Field(() => FileLinkType, {
    nullable: true,
    description: 'Where the file is downloaded; null where it was refused.',
  })
  download?: FileLinkType | undefined;

  @Field(() => Int, {
    nullable: true,
    description: 'How many entries matched when the link was made; null where it was refused.',
  })
  entryCount?: number | undefined;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

/** What a filter looks for: what is absent, null or a name of blanks does not narrow it. */
export function toAuditQuery(filter: AuditEntryFilter | null | undefined): AuditQuery {
  const given = Object.entries(filter ?? {}).map(([key, value]: [string, unknown]): [string, unknown] => [
    key,
    typeof value === 'string' ? value.trim() : value,
  ]);
  return Object.fromEntries(given.filter(([, value]) => value !== null && value !== undefined && value !== ''));
}
