import { buffer } from 'node:stream/consumers';
import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import { RouteRefusal, bodyOf } from '../../../http/index.ts';
import { Fault, type RateLimits } from '../../../kernel/index.ts';
import { recordTooLong, recordingRefusals } from '../deliveries/recordingRefusals.ts';
import type { WebhookDeliveryService } from '../deliveries/webhookDelivery.service.ts';
import { NOT_A_SENDER } from '../ingest/ingest.service.ts';
import { LONGEST_DELIVERY, countDelivery, jsonOf, originOf } from '../webhook/delivery.ts';
import { SECRET_PATH, type Sender, type WebhookService } from '../webhook/webhook.service.ts';
import { type MiitelService, readDelivery } from './miitel.service.ts';

/** Of one delivery: an analysis comes with all that was said. */
const BODY_LIMIT = 8 * 1024 * 1024;

interface Given {
  readonly webhooks: WebhookService;
  readonly miitel: MiitelService;
  readonly deliveries: WebhookDeliveryService;
  readonly rates: RateLimits;
}

/**
 * `POST /hooks/miitel/SECRET` takes what senders made for MiiTel's Incoming Webhook tell, who know nothing but an
 * address: see `docs/calls.md`. Nothing of a body is read for someone who can't be a sender.
 */
export const miitelRoutes =
  ({ webhooks, miitel, deliveries, rates }: Given): FastifyPluginAsync =>
  async (scope) => {
    const rules = { access: 'anyone', bodyLimit: BODY_LIMIT } as const;
    const senderOf = ({ params }: FastifyRequest): Promise<Sender | undefined> =>
      webhooks.senderOfToken(`${SECRET_PATH}${String(Reflect.get(Object(params), '*'))}`, 'URL');
    recordTooLong(scope, { deliveries, rates, limit: BODY_LIMIT, senderOf });
    scope.post(`${SECRET_PATH}*`, { config: { rules } }, async (request, reply) => {
      const sender = await senderOf(request);
      if (!sender) throw new Fault('UNAUTHENTICATED', NOT_A_SENDER);
      return recordingRefusals(deliveries, sender, async () => {
        await countDelivery(rates, sender.organizationId, reply);
        const delivery = readDelivery(jsonOf(await buffer(bodyOf(request))));
        if (!delivery) throw noDelivery();
        if ('challenge' in delivery) return reply.type('text/plain; charset=utf-8').send(delivery.challenge);
        if (delivery.mapped.length > LONGEST_DELIVERY) throw noDelivery();
        const answer = await miitel.take(
          sender,
          originOf(request),
          delivery.mapped,
          () => webhooks.holds(sender),
          (taken) => deliveries.recordDelivery(sender, 200, taken),
        );
        return reply.send(answer);
      });
    });
  };

const noDelivery = (): RouteRefusal =>
  new RouteRefusal(
    400,
    'BAD_REQUEST',
    `The body must be JSON: { "call_data": [ ... ] }, with ${LONGEST_DELIVERY} calls at most, or an analysed { "call": ... }.`,
  );
