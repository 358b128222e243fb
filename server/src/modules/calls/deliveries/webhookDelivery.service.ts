import { excerpt } from '@rollcall/shared';
import { type Clock, type UnitOfWork, type ActingPrincipal, newId } from '../../../kernel/index.ts';
import type { EventResult } from '../ingest/ingestResult.ts';
import type { WebhookSecretKind } from '../webhook/webhookSecret.entity.ts';
import type { WebhookSecretStore } from '../webhook/webhookSecret.store.ts';
import type { Rejection, WebhookDeliveryEntity } from './webhookDelivery.entity.ts';
import type { WebhookDeliveryStore } from './webhookDelivery.store.ts';

/** Who sent a delivery, and by which secret that is known; by none, where the console sends a test call. */
export interface DeliverySender {
  readonly organizationId: string;
  readonly secret: {
    readonly id: string;
    readonly kind: WebhookSecretKind;
    /** When it was last used, as far as that is kept. */
    readonly lastUsedAt: Date | null;
  } | null;
}

interface Dependencies {
  readonly store: WebhookDeliveryStore;
  readonly secrets: Pick<WebhookSecretStore, 'markUsed'>;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}

/** So many deliveries of an organization are kept, and so long, in milliseconds. */
const KEPT = 100;
const KEPT_FOR = 7 * 24 * 60 * 60_000;
/** So many are shown, and of each so many of its events that were rejected. */
export const SHOWN = 50;
export const REJECTIONS_KEPT = 5;
/** How exactly it is kept when a secret was last used, in milliseconds: not worth a write for each delivery. */
const USE_NOTED_EVERY = 60_000;
/** Between two that are told to wait and are kept, in milliseconds: whoever goes on sending costs no more writes. */
const TOLD_TO_WAIT_EVERY = 60_000;
const TOO_MANY_REQUESTS = 429;

/**
 * The log of what senders delivered and how they were answered, for those who set them up. Whoever could not show that
 * they may send is not in it: strangers would fill it.
 */
export class WebhookDeliveryService {
  /** By organization, until when no more is kept of deliveries that were told to wait. */
  readonly #toldToWait = new Map<string, number>();

  constructor(private readonly parts: Dependencies) {}

  /** The newest of the caller's organization, {@link SHOWN} at most. */
  newest({ organizationId }: ActingPrincipal): Promise<WebhookDeliveryEntity[]> {
    return this.parts.store.newest(organizationId, SHOWN);
  }

  /**
   * Records a delivery and its answer: inside the open transaction where there is one, so that of what is taken the
   * record stands or falls with it, and costs a statement but no commit.
   * @param status of HTTP; of many that come too often (429) one a minute is recorded
   * @param results of its events; none where the whole of it was refused
   */
  async recordDelivery(
    { organizationId, secret }: DeliverySender,
    status: number,
    results: readonly EventResult[] = [],
  ): Promise<void> {
    const { store, secrets, unitOfWork, clock } = this.parts;
    const now = clock.now();
    if (status === TOO_MANY_REQUESTS && this.#wasToldToWait(organizationId, now)) return;
    const count = (result: EventResult['result']): number => results.filter((each) => each.result === result).length;
    const isUseNoted = secret?.lastUsedAt && now.getTime() - secret.lastUsedAt.getTime() < USE_NOTED_EVERY;
    await unitOfWork.run(async () => {
      await store.insert({
        id: newId(),
        organizationId,
        receivedAt: now,
        secretId: secret?.id ?? null,
        secretKind: secret?.kind ?? null,
        status,
        created: count('CREATED'),
        updated: count('UPDATED'),
        duplicates: count('DUPLICATE'),
        conflicts: count('CONFLICT'),
        rejected: count('REJECTED'),
        rejections: results.flatMap(rejectionIn).slice(0, REJECTIONS_KEPT),
      });
      if (secret && !isUseNoted) await secrets.markUsed(organizationId, secret.id, now);
    });
  }

  #wasToldToWait(organizationId: string, now: Date): boolean {
    const time = now.getTime();
    const until = this.#toldToWait.get(organizationId);
    // One that lies further ahead was noted before the clock was set back.
    if (until !== undefined && time < until && until <= time + TOLD_TO_WAIT_EVERY) return true;
    this.#toldToWait.set(organizationId, time + TOLD_TO_WAIT_EVERY);
    return false;
  }

  /** Drops what is more than is kept of an organization, or older. */
  async dropOld(): Promise<void> {
    const { store, unitOfWork, clock } = this.parts;
    const since = new Date(clock.now().getTime() - KEPT_FOR);
    for (const organizationId of await store.organizationsToTidy(KEPT, since))
      await unitOfWork.run(() => store.keep(organizationId, KEPT, since));
  }
}

const rejectionIn = ({ id, code, field }: EventResult): Rejection[] =>
  code === undefined ? [] : [{ externalId: id === null ? null : excerpt(id), code, field: field ?? '' }];
