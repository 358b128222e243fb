import { LIMITS, SERVICE_SCOPES, SERVICE_SCOPE_TEXTS, type ServiceScope } from '@rollcall/shared';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { AuditKindEnum, UserError, describedValues, valuesOf } from '../../../graphql/index.ts';
import type { AuditKind } from '../../../kernel/index.ts';
import type { ServiceTokenEntity } from './serviceToken.entity.ts';

/** `users:read` → `USERS_READ`, as GraphQL writes its enum values. */
const enumName = (scope: ServiceScope): string => scope.replace(':', '_').toUpperCase();

const ServiceTokenScope = Object.fromEntries(SERVICE_SCOPES.map((scope) => [enumName(scope), scope]));
registerEnumType(ServiceTokenScope, {
  name: 'ServiceTokenScope',
  description: 'What a service token is good for. What the guide calls `users:read` is `USERS_READ` here.',
  valuesConfig: describedValues(
    Object.fromEntries(SERVICE_SCOPES.map((scope) => [enumName(scope), `${SERVICE_SCOPE_TEXTS[scope].en}.`])),
  ),
});

const STATUS_TEXTS = {
  ACTIVE: 'It can be used.',
  EXPIRED: 'Its time is over.',
  REVOKED: 'An administrator or the operator has ended it.',
};
type Status = keyof typeof STATUS_TEXTS;
const ServiceTokenStatus = valuesOf(STATUS_TEXTS);
registerEnumType(ServiceTokenStatus, {
  name: 'ServiceTokenStatus',
  description: 'Whether a service token can be used.',
  valuesConfig: describedValues(STATUS_TEXTS),
});

@ObjectType('ServiceTokenAction', { description: 'What a service token did, as the audit log tells it.' })
export class ServiceTokenAction {
  @Field(() => AuditKindEnum, { nullable: true, description: 'What was done, or refused; null where that is damaged.' })
  kind!: AuditKind | null;

  @Field(() => Date, { nullable: true, description: 'When; null where that is damaged.' })
  occurredAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'The name of whom or what it was done to, as it was then.' })
  targetName!: string | null;
}

@ObjectType('ServiceToken', {
  description: 'The token by which a program acts in the organization. What it is was told once, when it was made.',
})
export class ServiceTokenType {
  @Field(() => ID, { description: 'Of this token for good, and the `actorId` of what it does in the audit log.' })
  id!: string;

  @Field(() => String, { description: 'What it is called, also in the audit log.' })
  name!: string;

  @Field(() => [ServiceTokenScope], { description: 'What it is good for, for good.' })
  scopes!: readonly ServiceScope[];

  @Field(() => [String], { description: 'The addresses and networks from where it can be used; none for anywhere.' })
  addresses!: readonly string[];

  @Field(() => String, { description: 'How it begins, so that it is known again.' })
  start!: string;

  @Field(() => ServiceTokenStatus, { description: 'Whether it can be used.' })
  status!: Status;

  @Field(() => Date, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => String, { description: 'The login ID of who made it, as it was then. It outlives them.' })
  createdByName!: string;

  @Field(() => Date, { description: 'From when it can be used no more.' })
  expiresAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was last used, to the minute; null where it never was.' })
  lastUsedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'The network address from where it was then.' })
  lastUsedAddress!: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was revoked; null where it was not.' })
  revokedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'The login ID of who revoked it, as it was then, or `operator`; null where nobody did.',
  })
  revokedByName!: string | null;
}

/** A token as the schema shows it. */
export function toServiceToken(token: ServiceTokenEntity, now: Date): ServiceTokenType {
  const { tokenHash: _, organizationId: __, createdById: ___, ...shown } = token;
  const alive = token.expiresAt > now ? 'ACTIVE' : 'EXPIRED';
  return Object.assign(new ServiceTokenType(), shown, { status: token.revokedAt ? 'REVOKED' : alive });
}

@InputType()
export class ServiceTokenCreateInput {
  @Field(() => String, {
    description: `What the program is called: 1 to ${LIMITS.serviceTokenNameLength} characters as a person counts them.`,
  })
  name!: string;

  @Field(() => [ServiceTokenScope], {
    description: 'What it is to be good for: one at least. They can not be changed.',
  })
  scopes!: ServiceScope[];

  @Field(() => Date, { description: 'From when it can be used no more: within 366 days.' })
  expiresAt!: Date;

  @Field(() => [String], {
    nullable: true,
    description: `Addresses, and networks such as 192.0.2.0/24, from where it can be used: ${LIMITS.serviceTokenAddresses} at most. Anywhere where it is left out.`,
  })
  addresses?: string[] | null;
}

@ObjectType()
export class ServiceTokenCreatePayload {
  @Field(() => String, {
    nullable: true,
    description: 'The token itself, told this once and kept nowhere. Null where it was refused.',
  })
  secret?: string | undefined;

  @Field(() => ServiceTokenType, { nullable: true, description: 'What is kept of it; null where it was refused.' })
  serviceToken?: ServiceTokenType | undefined;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@InputType()
export class ServiceTokenRevokeInput {
  @Field(() => ID, { description: 'The token.' })
  id!: string;
}

@ObjectType()
export class ServiceTokenRevokePayload {
  @Field(() => ServiceTokenType, { nullable: true, description: 'As it is now; null where it was refused.' })
  serviceToken?: ServiceTokenType | undefined;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
