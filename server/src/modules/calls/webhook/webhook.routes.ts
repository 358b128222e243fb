import { buffer } from 'node:stream/consumers';
import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import { RouteRefusal, bodyOf } from '../../../http/index.ts';
import { Fault, type RateLimits } from '../../../kernel/index.ts';
import type { AudioUploadService } from '../audio/audioUpload.service.ts';
import { recordTooLong, recordingRefusals } from '../deliveries/recordingRefusals.ts';
import type { WebhookDeliveryService } from '../deliveries/webhookDelivery.service.ts';
import { type IngestService, NOT_A_SENDER } from '../ingest/ingest.service.ts';
import { LONGEST_DELIVERY, countDelivery, jsonOf, originOf } from './delivery.ts';
import type { Sender, SignedHeaders, WebhookService } from './webhook.service.ts';

/** Where the telephone systems of all organizations send. */
export const CALLS_PATH = '/hooks/v1/calls';

/** Of one delivery. */
const BODY_LIMIT = 1024 * 1024;

interface Given {
  readonly webhooks: WebhookService;
  readonly ingest: IngestService;
  readonly deliveries: WebhookDeliveryService;
  readonly rates: RateLimits;
  readonly uploads: Pick<AudioUploadService, 'pathFor'>;
}

/** `POST /hooks/v1/calls` takes what a telephone system tells of calls: see `docs/calls.md`. */
export const webhookRoutes =
  ({ webhooks, ingest, deliveries, uploads, rates }: Given): FastifyPluginAsync =>
  async (scope) => {
    const rules = { access: 'anyone', bodyLimit: BODY_LIMIT } as const;
    recordTooLong(scope, {
      deliveries,
      rates,
      limit: BODY_LIMIT,
      senderOf: (request) => senderOfToken(request, webhooks),
    });
    scope.post(CALLS_PATH, { config: { rules } }, async (request, reply) => {
      const { sender, read } = await senderOf(request, webhooks);
      const { organizationId } = sender;
      const results = await recordingRefusals(deliveries, sender, async () => {
        const body = await read();
        await countDelivery(rates, organizationId, reply);
        return ingest.take(
          organizationId,
          eventsIn(body),
          () => webhooks.holds(sender),
          (taken) => deliveries.recordDelivery(sender, 200, taken),
        );
      });
      return reply.send({
        results: results.map(({ id, result, code, field, awaitsAudio }) => ({
          id,
          result,
          code,
          field,
          audioUploadUrl: awaitsAudio && `${originOf(request)}${uploads.pathFor(sender, awaitsAudio)}`,
        })),
      });
    });
  };

/** A delivery whose sender is known. */
interface Delivery {
  readonly sender: Sender;
  readonly read: () => Promise<Buffer>;
}

/**
 * Who sends, and what. Nothing of a body is read for someone who can't be a sender.
 * @throws Fault UNAUTHENTICATED, the same for whatever is wrong
 */
async function senderOf(request: FastifyRequest, webhooks: WebhookService): Promise<Delivery> {
  const known = await senderOfToken(request, webhooks);
  if (known) return { sender: known, read: () => buffer(bodyOf(request)) };
  const headers = signedHeaders(request);
  const organizationId: unknown = Reflect.get(Object(request.query), 'organization');
  if (headers && typeof organizationId === 'string') {
    const secrets = await webhooks.signingSecrets(organizationId);
    const body = secrets.length > 0 ? await buffer(bodyOf(request)) : undefined;
    const sender = body && webhooks.signerOf(secrets, body, headers);
    if (sender) return { sender, read: () => Promise.resolve(body) };
  }
  throw new Fault('UNAUTHENTICATED', NOT_A_SENDER);
}

async function senderOfToken({ headers }: FastifyRequest, webhooks: WebhookService): Promise<Sender | undefined> {
  const token = /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1];
  return token === undefined ? undefined : webhooks.senderOfToken(token, 'TOKEN');
}

function signedHeaders({ headers }: FastifyRequest): SignedHeaders | undefined {
  const [id, timestamp, signature] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map(
    (name) => headers[name],
  );
  if (typeof id !== 'string' || typeof timestamp !== 'string' || typeof signature !== 'string') return undefined;
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature };
}

/** @throws RouteRefusal BAD_REQUEST */
function eventsIn(body: Buffer): readonly unknown[] {
  const events: unknown = Reflect.get(Object(jsonOf(body)), 'events');
  if (!Array.isArray(events) || events.length === 0 || events.length > LONGEST_DELIVERY)
    throw new RouteRefusal(
      400,
      'BAD_REQUEST',
      `The body must be JSON: { "events": [ ... ] }, with 1 to ${LONGEST_DELIVERY} of them.`,
    );
  return events;
}
