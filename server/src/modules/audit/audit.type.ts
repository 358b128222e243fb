import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AuditKindEnum, connectionType, describedValues, valuesOf } from '../../graphql/index.ts';
import { isAuditKind } from '@rollcall/shared';
import { type AuditKind, OPERATOR, SYSTEM } from '../../kernel/index.ts';
import { type AuditEntryEntity, auditData } from './audit.entity.ts';
import { AUDIT_FAULTS, type AuditFault } from './chain/verify.ts';

const ACTOR_KIND_TEXTS = {
  USER: 'A user.',
  SERVICE_TOKEN: 'A program with a service token.',
  OPERATOR: 'Whoever runs the installation, on the command line.',
  SYSTEM: 'Rollcall itself.',
  UNKNOWN: 'Someone not signed in, whose login ID is unknown.',
};
type AuditActorKindName = keyof typeof ACTOR_KIND_TEXTS;
const AuditActorKind = valuesOf(ACTOR_KIND_TEXTS);
registerEnumType(AuditActorKind, {
  name: 'AuditActorKind',
  description: 'What kind of actor did what an entry tells.',
  valuesConfig: describedValues(ACTOR_KIND_TEXTS),
});

@ObjectType('AuditEntry', { description: 'Who did what, when, from where, to whom.' })
export class AuditEntryType {
  @Field(() => ID, { description: 'Of this entry for good; `sequence` is its place in the chain.' })
  id!: string;

  @Field(() => Int, { description: "The entry's place in the organization's chain, from 1." })
  sequence!: number;

  @Field(() => AuditKindEnum, { nullable: true, description: 'What was done, or refused; null where that is damaged.' })
  kind!: AuditKind | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When, by the clock of the server that did it; null where that is damaged.',
  })
  occurredAt!: Date | null;

  @Field(() => Boolean, {
    description:
      'Whether something of it can not be read, since it was changed in the database: it is null then. `auditVerify` finds every change, readable or not.',
  })
  damaged!: boolean;

  @Field(() => AuditActorKind, { description: 'What kind of actor did it.' })
  actorKind!: AuditActorKindName;

  @Field(() => ID, {
    nullable: true,
    description: 'The user, or the service token, who did it; null for an operator and for Rollcall itself.',
  })
  actorId!: string | null;

  @Field(() => String, {
    description: "The actor's login ID, or the token's name, as it was then; or `operator`, or `system`.",
  })
  actorName!: string;

  @Field(() => String, { nullable: true, description: 'The network address that the request came from.' })
  address!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '`user`, `import`, `bulkAction`, `session`, `serviceToken`, `contract`, `organization` and others.',
  })
  targetType!: string | null;

  @Field(() => ID, { nullable: true, description: 'The ID of whom or what it was done to.' })
  targetId!: string | null;

  @Field(() => String, { nullable: true, description: "The target's name as it was then." })
  targetName!: string | null;

  @Field(() => GraphQLJSONObject, { nullable: true, description: 'What was so before. Never a password.' })
  before!: object | null;

  @Field(() => GraphQLJSONObject, { nullable: true, description: 'What is so since. Never a password.' })
  after!: object | null;
}

/**
 * An entry as the schema shows it, whatever was done to its row: what can't be read is left out, and the others of its
 * page stay readable.
 */
export function toAuditEntry(entry: AuditEntryEntity): AuditEntryType {
  const { kind, occurredAt } = entry;
  const [before, after] = [auditData(entry.before), auditData(entry.after)];
  const readable = { kind: isAuditKind(kind), occurredAt: !Number.isNaN(occurredAt.getTime()) };
  return {
    ...entry,
    actorKind: actorKindOf(entry),
    kind: readable.kind ? kind : null,
    occurredAt: readable.occurredAt ? occurredAt : null,
    before: before ?? null,
    after: after ?? null,
    damaged: !readable.kind || !readable.occurredAt || before === undefined || after === undefined,
  };
}

function actorKindOf({ actorKind, actorId, actorName }: AuditEntryEntity): AuditActorKindName {
  if (actorKind === 'service') return 'SERVICE_TOKEN';
  if (actorId !== null) return 'USER';
  if (actorName === OPERATOR.name) return 'OPERATOR';
  return actorName === SYSTEM.name ? 'SYSTEM' : 'UNKNOWN';
}

const FAULT_TEXTS: Readonly<Record<AuditFault, string>> = {
  CHANGED: 'The entry at this place is not the one that was written there.',
  MISSING: 'Entries are missing from this place on.',
  CUT_OFF: 'Entries are missing at the end.',
  END_CHANGED: 'The mark of the end is not the one that was written.',
};
const AuditFaultEnum = Object.fromEntries(AUDIT_FAULTS.map((fault) => [fault, fault]));
registerEnumType(AuditFaultEnum, {
  name: 'AuditFault',
  description: 'How the audit log differs from what was written.',
  valuesConfig: describedValues(FAULT_TEXTS),
});

@ObjectType('AuditChainFault', { description: 'One place at which the audit log is not as it was written.' })
class AuditChainFaultType {
  @Field(() => Int, { description: 'The place in the chain, from 1.' })
  sequence!: number;

  @Field(() => AuditFaultEnum, { description: 'What is wrong there.' })
  fault!: AuditFault;
}

@ObjectType('AuditVerification', { description: 'What a look through the whole audit log found.' })
export class AuditVerificationType {
  @Field(() => Date, { description: 'When the look began: what was written by then is covered.' })
  verifiedAt!: Date;

  @Field(() => Int, { description: 'How many entries the log has, those included in which a fault was found.' })
  entryCount!: number;

  @Field(() => [AuditChainFaultType], {
    description: 'The first hundred; none where every entry ever written is there as it was written.',
  })
  faults!: readonly AuditChainFaultType[];
}

export const AuditEntryConnection = connectionType('AuditEntry', () => AuditEntryType);
