import type { FastifyInstance, FastifyRequest } from 'fastify';
import { statusOf } from '../../../http/index.ts';
import type { RateLimits } from '../../../kernel/index.ts';
import type { DeliverySender, WebhookDeliveryService } from './webhookDelivery.service.ts';

const UNAUTHENTICATED = 401;
const TOO_LARGE = 413;

interface Given {
  readonly deliveries: Pick<WebhookDeliveryService, 'recordDelivery'>;
  readonly rates: RateLimits;
  /** Bytes of a body. */
  readonly limit: number;
  /** Whoever sends, as far as that is known without the body. */
  readonly senderOf: (request: FastifyRequest) => Promise<DeliverySender | undefined>;
}

/** Has the routes of a scope record what says beforehand that it is too long, which does not come to their handlers. */
export function recordTooLong(scope: FastifyInstance, { deliveries, rates, limit, senderOf }: Given): void {
  scope.addHook('onError', async (request, _, error) => {
    if (statusOf(error) !== TOO_LARGE || !(Number(request.headers['content-length'] ?? 0) > limit)) return;
    const sender = await senderOf(request);
    if (!sender || (await rates.take('webhook', { organization: sender.organizationId }))) return;
    await deliveries.recordDelivery(sender, TOO_LARGE).catch(() => undefined);
  });
}

/**
 * Does what a route does with a delivery of a known sender, and records where the whole of it is refused or fails. Who
 * turns out not to be a sender any more is left out, as strangers are.
 * @throws what `work` throws
 */
export async function recordingRefusals<T>(
  deliveries: Pick<WebhookDeliveryService, 'recordDelivery'>,
  sender: DeliverySender,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const status = statusOf(error);
    // The sender has to be told what failed first, and that is reported: not that it could not be recorded too.
    if (status !== UNAUTHENTICATED) await deliveries.recordDelivery(sender, status).catch(() => undefined);
    throw error;
  }
}
