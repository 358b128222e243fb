import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { UserError, describedValues } from '../../../graphql/index.ts';
import type { ActingPrincipal } from '../../../kernel/index.ts';
import { CALLS_PATH } from './webhook.routes.ts';
import type { WebhookService } from './webhook.service.ts';
import type { WebhookSecretKind } from './webhookSecret.entity.ts';

export const IncomingWebhookSecretKind = { SIGNING: 'SIGNING', TOKEN: 'TOKEN', URL: 'URL' } as const satisfies {
  [K in WebhookSecretKind]: K;
};
registerEnumType(IncomingWebhookSecretKind, {
  name: 'IncomingWebhookSecretKind',
  description: 'How a telephone system shows that it may send.',
  valuesConfig: describedValues({
    SIGNING: 'It signs what it sends, as Standard Webhooks says.',
    TOKEN: 'It sends a token in the header Authorization, for one that cannot sign.',
    URL: "It knows nothing but a path, which is the secret: for senders made for MiiTel's Incoming Webhook.",
  }),
});

@ObjectType({ description: 'A secret of the Incoming Webhook. What it is was told once, when it was made.' })
export class IncomingWebhookSecret {
  @Field(() => ID, { description: 'By which it is deleted.' })
  id!: string;

  @Field(() => IncomingWebhookSecretKind, { description: 'What it is good for.' })
  kind!: WebhookSecretKind;

  @Field(() => Date, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'The login ID, as it was then, of who made it; null of one from before this was kept.',
  })
  createdByName!: string | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When a delivery last came with it, to the minute; null where none has since this is kept.',
  })
  lastUsedAt!: Date | null;
}

@ObjectType({ description: 'How telephone systems tell the organization of calls.' })
export class IncomingWebhook {
  @Field(() => Boolean, {
    description: 'Whether the organization has subscribed to it: otherwise nothing is taken, and no secret is made.',
  })
  subscribed!: boolean;

  @Field(() => String, { description: 'The path of this server to which they POST, with the organization in it.' })
  path!: string;

  @Field(() => [IncomingWebhookSecret], {
    description: 'The secrets that hold, the newest first: two of a kind at most.',
  })
  secrets!: IncomingWebhookSecret[];
}

@InputType()
export class IncomingWebhookSecretCreateInput {
  @Field(() => IncomingWebhookSecretKind, { description: 'What it is to be good for.' })
  kind!: WebhookSecretKind;
}

@ObjectType()
export class IncomingWebhookSecretCreatePayload {
  @Field(() => String, {
    nullable: true,
    description: 'The secret itself, told this once: of kind URL the whole path. Null where it was refused.',
  })
  secret?: string | undefined;

  @Field(() => IncomingWebhook, { nullable: true, description: 'As it is now; null where it was refused.' })
  incomingWebhook?: IncomingWebhook | undefined;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@InputType()
export class IncomingWebhookSecretDeleteInput {
  @Field(() => ID, { description: 'Of the secret. One that is not there is ended already.' })
  id!: string;
}

@ObjectType()
export class IncomingWebhookSecretDeletePayload {
  @Field(() => IncomingWebhook, { nullable: true, description: 'As it is now; null where it was refused.' })
  incomingWebhook?: IncomingWebhook | undefined;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

/** An organization's Incoming Webhook as the schema shows it. */
export async function incomingWebhookOf(webhooks: WebhookService, user: ActingPrincipal): Promise<IncomingWebhook> {
  const secrets = await webhooks.secrets(user);
  return {
    subscribed: await webhooks.isSubscribed(user),
    path: `${CALLS_PATH}?organization=${user.organizationId}`,
    secrets: secrets.map(({ id, kind, createdAt, createdByName, lastUsedAt }) => ({
      id,
      kind,
      createdAt,
      createdByName,
      lastUsedAt,
    })),
  };
}
