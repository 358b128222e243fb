import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { UserError, describedValues, valuesOf } from '../../../graphql/index.ts';
import type { EventResult, RejectionCode } from '../ingest/ingestResult.ts';
import { IncomingWebhook, IncomingWebhookSecretKind } from '../webhook/webhook.type.ts';
import type { WebhookSecretKind } from '../webhook/webhookSecret.entity.ts';
import type { Rejection, WebhookDeliveryEntity } from './webhookDelivery.entity.ts';
import { REJECTIONS_KEPT } from './webhookDelivery.service.ts';

const RESULT_TEXTS: Readonly<Record<EventResult['result'], string>> = {
  CREATED: 'Taken.',
  UPDATED: 'Taken, of a call or a score that was there.',
  DUPLICATE: 'The same was told before.',
  CONFLICT: 'Another call has this ID, or something else was told of this one before; it stays as it is.',
  REJECTED: 'Not taken.',
};
const IncomingWebhookResultEnum = valuesOf(RESULT_TEXTS);
registerEnumType(IncomingWebhookResultEnum, {
  name: 'IncomingWebhookResult',
  description: 'What became of an event of a delivery.',
  valuesConfig: describedValues(RESULT_TEXTS),
});

const CODE_TEXTS: Readonly<Record<RejectionCode, string>> = {
  INVALID_FIELD: 'The field is missing, too long, or not of its kind.',
  RETENTION_ENDED: 'The call began before the days of which calls are kept; it was deleted, or is not taken any more.',
  INVALID_TIME: 'The time contradicts the others, lies ahead or before 2000, or makes a call of more than a week.',
  USER_REQUIRED: 'No user is named.',
  USER_UNKNOWN: 'The organization has no such user, or no longer.',
  USER_TWICE: 'One user cannot take part twice.',
  USER_NOT_IN_CALL: 'A score of someone who took no part.',
  CHANNEL_TAKEN: 'Two speakers on one channel.',
  WEBHOOK_NOT_ALLOWED: 'The user lacks Incoming Webhook Enable.',
  NOT_SUBSCRIBED: 'The organization has no Incoming Webhook.',
};
const IncomingWebhookRejectionCodeEnum = valuesOf(CODE_TEXTS);
registerEnumType(IncomingWebhookRejectionCodeEnum, {
  name: 'IncomingWebhookRejectionCode',
  description: 'Why an event of a delivery is rejected.',
  valuesConfig: describedValues(CODE_TEXTS),
});

@ObjectType('IncomingWebhookRejection', {
  simpleResolvers: true,
  description: 'An event of a delivery that was rejected.',
})
class IncomingWebhookRejectionType implements Rejection {
  @Field(() => String, {
    nullable: true,
    description: "The telephone system's ID of the call, shortened to 100 characters; null where it could not be read.",
  })
  externalId!: string | null;

  @Field(() => IncomingWebhookRejectionCodeEnum, { description: 'Why.' })
  code!: RejectionCode;

  @Field(() => String, { description: 'Where in the event, such as `call.participants.0.loginId`.' })
  field!: string;
}

@ObjectType('IncomingWebhookDelivery', {
  simpleResolvers: true,
  description: 'A delivery of the Incoming Webhook and how it was answered. Nothing of what it said is kept.',
})
export class IncomingWebhookDeliveryType implements Omit<WebhookDeliveryEntity, 'organizationId'> {
  @Field(() => ID, { description: 'Of this delivery for good.' })
  id!: string;

  @Field(() => Date, { description: 'When it was answered.' })
  receivedAt!: Date;

  @Field(() => ID, {
    nullable: true,
    description: 'The secret by which it came, which may be deleted by now; null of a test call.',
  })
  secretId!: string | null;

  @Field(() => IncomingWebhookSecretKind, { nullable: true, description: 'Its kind; null of a test call.' })
  secretKind!: WebhookSecretKind | null;

  @Field(() => Int, {
    description: 'The HTTP status of the answer: of any but 200 the delivery was refused as a whole.',
  })
  status!: number;

  @Field(() => Int, { description: 'How many of its events were taken as new.' })
  created!: number;

  @Field(() => Int, { description: 'How many were taken of calls or scores that were there.' })
  updated!: number;

  @Field(() => Int, { description: 'How many had been told before.' })
  duplicates!: number;

  @Field(() => Int, { description: 'How many contradict what had been told.' })
  conflicts!: number;

  @Field(() => Int, { description: 'How many were rejected.' })
  rejected!: number;

  @Field(() => [IncomingWebhookRejectionType], {
    description: `The first of those that were rejected, ${REJECTIONS_KEPT} at most.`,
  })
  rejections!: readonly Rejection[];
}

@ObjectType('IncomingWebhookEventResult', {
  simpleResolvers: true,
  description: 'What a telephone system is told of an event that it sent.',
})
class IncomingWebhookEventResultType {
  @Field(() => String, { description: "The sender's ID of the call." })
  externalId!: string;

  @Field(() => IncomingWebhookResultEnum, { description: 'What became of it.' })
  result!: EventResult['result'];

  @Field(() => IncomingWebhookRejectionCodeEnum, {
    nullable: true,
    description: 'Why it was rejected; null where it was not.',
  })
  code!: RejectionCode | null;

  @Field(() => String, { nullable: true, description: 'At which field it was rejected; null where it was not.' })
  field!: string | null;
}

@ObjectType()
export class IncomingWebhookTestCallPayload {
  @Field(() => IncomingWebhookEventResultType, {
    nullable: true,
    description: 'What became of the call, which may be that it was rejected; null where the mutation was refused.',
  })
  result?: IncomingWebhookEventResultType | undefined;

  @Field(() => IncomingWebhook, { nullable: true, description: 'As it is now; null where it was refused.' })
  incomingWebhook?: IncomingWebhook | undefined;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

/** The result of an event as the schema shows it. */
export const toEventResult = ({ id, result, code, field }: EventResult): IncomingWebhookEventResultType => ({
  externalId: id ?? '',
  result,
  code: code ?? null,
  field: field ?? null,
});
