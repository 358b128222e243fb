import { Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { Access, type Context, payload, actorOf, userOf } from '../../../graphql/index.ts';
import type { TestCallService } from '../webhook/testCall.service.ts';
import type { WebhookService } from '../webhook/webhook.service.ts';
import { IncomingWebhook, incomingWebhookOf } from '../webhook/webhook.type.ts';
import { SHOWN, type WebhookDeliveryService } from './webhookDelivery.service.ts';
import { IncomingWebhookDeliveryType, IncomingWebhookTestCallPayload, toEventResult } from './webhookDelivery.type.ts';

interface Given {
  readonly webhooks: WebhookService;
  readonly deliveries: WebhookDeliveryService;
  readonly testCalls: TestCallService;
}

@Resolver(() => IncomingWebhook)
export class WebhookDeliveryResolver {
  constructor(private readonly given: Given) {}

  @Access('parent')
  @FieldResolver(() => [IncomingWebhookDeliveryType], {
    description:
      `The last deliveries and how they were answered, the newest first: ${SHOWN} at most, of the last week. Those whose ` +
      'sender is not known, and are answered with 401, are not among them.',
  })
  deliveries(@Ctx() context: Context): Promise<IncomingWebhookDeliveryType[]> {
    return this.given.deliveries.newest(actorOf(context));
  }

  @Access({ permission: 'administrative' }, { rate: 'change' })
  @Mutation(() => IncomingWebhookTestCallPayload, {
    description:
      'Sends a whole call of a minute for the signed-in user on the way that deliveries take, and says what became of ' +
      'it. Taken, it is a call like any other and counts in statistics; its external ID begins with `rollcall-test-`.',
  })
  incomingWebhookTestCall(@Ctx() context: Context): Promise<IncomingWebhookTestCallPayload> {
    return payload(context, async () => {
      const { webhooks, testCalls } = this.given;
      const user = userOf(context);
      const result = toEventResult(await testCalls.send(user));
      return { result, incomingWebhook: await incomingWebhookOf(webhooks, user) };
    });
  }
}
