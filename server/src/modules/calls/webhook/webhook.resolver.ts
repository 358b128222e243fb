import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Access, type Context, actorOf, payload, userOf } from '../../../graphql/index.ts';
import type { WebhookService } from './webhook.service.ts';
import {
  IncomingWebhook,
  IncomingWebhookSecretCreateInput,
  IncomingWebhookSecretCreatePayload,
  IncomingWebhookSecretDeleteInput,
  IncomingWebhookSecretDeletePayload,
  incomingWebhookOf,
} from './webhook.type.ts';

@Resolver()
export class WebhookResolver {
  constructor(private readonly webhooks: WebhookService) {}

  @Access({ permission: 'administrative', scope: 'organization:read' })
  @Query(() => IncomingWebhook, { description: 'How telephone systems tell the organization of calls.' })
  incomingWebhook(@Ctx() context: Context): Promise<IncomingWebhook> {
    return incomingWebhookOf(this.webhooks, actorOf(context));
  }

  @Access({ permission: 'administrative' }, { rate: 'change' })
  @Mutation(() => IncomingWebhookSecretCreatePayload, {
    description:
      'Makes a secret. Two of a kind hold at once, so that telephone systems can change over; with a third the oldest ' +
      'ends. Refused with NOT_SUBSCRIBED.',
  })
  incomingWebhookSecretCreate(
    @Arg('input', () => IncomingWebhookSecretCreateInput) { kind }: IncomingWebhookSecretCreateInput,
    @Ctx() context: Context,
  ): Promise<IncomingWebhookSecretCreatePayload> {
    return payload(context, async () => {
      const secret = await this.webhooks.createSecret(userOf(context), kind);
      return { secret, incomingWebhook: await incomingWebhookOf(this.webhooks, actorOf(context)) };
    });
  }

  @Access({ permission: 'administrative' }, { rate: 'change' })
  @Mutation(() => IncomingWebhookSecretDeletePayload, {
    description: 'Ends a secret at once: nothing that comes with it is taken any more.',
  })
  incomingWebhookSecretDelete(
    @Arg('input', () => IncomingWebhookSecretDeleteInput) { id }: IncomingWebhookSecretDeleteInput,
    @Ctx() context: Context,
  ): Promise<IncomingWebhookSecretDeletePayload> {
    return payload(context, async () => {
      await this.webhooks.deleteSecret(userOf(context), id);
      return { incomingWebhook: await incomingWebhookOf(this.webhooks, actorOf(context)) };
    });
  }
}
