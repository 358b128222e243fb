import {
  type AuditRecorder,
  type Clock,
  type UnitOfWork,
  type UserPrincipal,
  auditActor,
  newId,
} from '../../../kernel/index.ts';
import type { ContractService } from '../../organizations/index.ts';
import type { WebhookDeliveryService } from '../deliveries/webhookDelivery.service.ts';
import type { IngestService } from '../ingest/ingest.service.ts';
import type { EventResult } from '../ingest/ingestResult.ts';

interface Dependencies {
  readonly ingest: IngestService;
  readonly deliveries: WebhookDeliveryService;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly audit: AuditRecorder;
  readonly contracts: Pick<ContractService, 'contract'>;
}

/** How a call that was sent as a test begins in its external ID. */
const TEST_ID = 'rollcall-test-';
/** How long it rang, and how long it lasted from then on, in milliseconds. */
const RINGING = 5_000;
const TALKING = 60_000;

/** Sends the calls by which administrators see whether calls would be taken. */
export class TestCallService {
  constructor(private readonly parts: Dependencies) {}

  /**
   * Sends a whole call of the actor's own that has just ended, on the way that deliveries take: where it is taken it is
   * a call like any other.
   * @returns what a sender would be told of it
   */
  send(actor: UserPrincipal): Promise<EventResult> {
    const { ingest, deliveries, unitOfWork } = this.parts;
    const { organizationId } = actor;
    return unitOfWork.run(async () => {
      const [result] = await ingest.take(
        organizationId,
        [this.#callOf(actor)],
        // Whoever acts is looked at again as in any transaction.
        () => Promise.resolve(true),
        (results) => deliveries.recordDelivery({ organizationId, secret: null }, 200, results),
      );
      if (!result) throw new Error('A test call has no result');
      await this.#record(actor, result);
      return result;
    });
  }

  #callOf({ userId, locale }: UserPrincipal): object {
    const ended = this.parts.clock.now().getTime();
    const at = (before: number): string => new Date(ended - before).toISOString();
    return {
      type: 'call.ended',
      call: {
        id: TEST_ID + newId(),
        kind: 'INCOMING',
        startedAt: at(TALKING + RINGING),
        answeredAt: at(TALKING),
        endedAt: at(0),
        participants: [
          { side: 'FROM', channel: 'RIGHT', name: CALLER[locale] },
          { side: 'TO', channel: 'LEFT', userId },
        ],
      },
    };
  }

  async #record(actor: UserPrincipal, { id: externalId, result, code }: EventResult): Promise<void> {
    const { audit, contracts } = this.parts;
    const { organizationId: id } = actor;
    const { organizationName: name } = await contracts.contract(id);
    audit.record(id, {
      kind: 'WEBHOOK_TEST_CALL',
      actor: auditActor(actor),
      target: { type: 'organization', id, name },
      after: { externalId, result, ...(code && { code }) },
    });
  }
}

/** Who calls, as the history of calls shows it. */
const CALLER = { en: 'Rollcall test call', ja: 'Rollcallテスト応対' } as const;
