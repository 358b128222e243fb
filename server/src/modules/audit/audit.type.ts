import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType } from '../../graphql/index.ts';
import { AUDIT_KINDS, type AuditKind } from '../../kernel/index.ts';

const AuditKindEnum = Object.fromEntries(AUDIT_KINDS.map((kind) => [kind, kind]));
registerEnumType(AuditKindEnum, { name: 'AuditKind', description: 'What was done, or refused.' });

@ObjectType('AuditEntry', { description: 'Who did what, when, from where, to whom.' })
export class AuditEntryType {
  @Field(() => ID)
  id!: string;

  @Field(() => AuditKindEnum)
  kind!: AuditKind;

  @Field(() => Date)
  occurredAt!: Date;

  @Field(() => ID, { nullable: true, description: 'The user who did it; null for an operator.' })
  actorId!: string | null;

  @Field(() => String, { description: "The actor's login ID as it was then, or `operator`." })
  actorName!: string;

  @Field(() => String, { nullable: true, description: 'The network address that the request came from.' })
  address!: string | null;

  @Field(() => String, { nullable: true, description: '`user`, `import`, `contract` or `organization`.' })
  targetType!: string | null;

  @Field(() => ID, { nullable: true })
  targetId!: string | null;

  @Field(() => String, { nullable: true, description: "The target's name as it was then." })
  targetName!: string | null;

  @Field(() => GraphQLJSONObject, { nullable: true, description: 'What was so before. Never a password.' })
  before!: object | null;

  @Field(() => GraphQLJSONObject, { nullable: true, description: 'What is so since. Never a password.' })
  after!: object | null;
}

@InputType({ description: 'Entries that meet every condition given.' })
export class AuditEntryFilter {
  @Field(() => [AuditKindEnum], { nullable: true })
  kind?: AuditKind[] | null;

  @Field(() => ID, { nullable: true })
  actorId?: string | null;

  @Field(() => ID, { nullable: true })
  targetId?: string | null;

  @Field(() => Date, { nullable: true, description: 'From this instant on.' })
  from?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Before this instant.' })
  to?: Date | null;
}

export const AuditEntryConnection = connectionType('AuditEntry', () => AuditEntryType);
