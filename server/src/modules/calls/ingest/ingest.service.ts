import { createHmac } from 'node:crypto';
import { cleanUserNumber, toE164 } from '@rollcall/shared';
import { type Clock, Fault, type Keys, type UnitOfWork, daysIn } from '../../../kernel/index.ts';
import type { ContractService } from '../../organizations/index.ts';
import type { UserService } from '../../users/index.ts';
import type { CallLedgerStore } from '../records/callLedger.store.ts';
import { type CallEvent, type ReadEvent, readEvent } from './callEvent.ts';
import type { IngestStore } from './ingest.store.ts';
import { IngestBatch } from './ingestBatch.ts';
import { IngestPeople, namedIn } from './ingestPeople.ts';
import type { EventResult } from './ingestResult.ts';

interface Dependencies {
  readonly store: IngestStore;
  readonly ledger: CallLedgerStore;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly keys: Pick<Keys, 'contentHash'>;
  readonly contracts: Pick<ContractService, 'standing'>;
  readonly users: Pick<UserService, 'callers'>;
}

interface Organization {
  readonly organizationId: string;
  /** IANA name. */
  readonly timeZone: string;
}

/** How long scores wait for their call, in milliseconds. */
const SCORES_WAIT = 7 * 24 * 60 * 60_000;

/** How long audio that was announced may take to come, in milliseconds. */
export const AUDIO_WAIT = 60 * 60_000;

/** Takes what senders tell of calls: all that a delivery tells in one transaction, one organization's one by one. */
export class IngestService {
  constructor(private readonly parts: Dependencies) {}

  /**
   * Takes the events of a delivery, in their order. What is refused of one takes nothing from the others.
   * @param mayStill looked at inside the transaction: whether the sender may still send
   * @param taken called at the end of the transaction, with what became of each event
   * @throws Fault UNAUTHENTICATED where it may not, or the organization is suspended
   */
  async take(
    organizationId: string,
    sent: readonly unknown[],
    mayStill: () => Promise<boolean>,
    taken: (results: readonly EventResult[]) => Promise<void>,
  ): Promise<readonly EventResult[]> {
    const { unitOfWork, ledger, contracts } = this.parts;
    const read = sent.map(readEvent);
    return unitOfWork.run(async () => {
      await ledger.lock(organizationId);
      const { suspended, subscribed, timeZone } = await contracts.standing(organizationId, 'incomingWebhook');
      if (suspended || !(await mayStill())) throw new Fault('UNAUTHENTICATED', NOT_A_SENDER);
      const results = subscribed ? await this.#write({ organizationId, timeZone }, read) : read.map(notSubscribed);
      await taken(results);
      return results;
    });
  }

  /**
   * Takes what an operator tells of an organization that has no calls: of any of its users.
   * @returns whether it had none
   */
  async takeAsFirst(organizationId: string, deliveries: readonly (readonly unknown[])[]): Promise<boolean> {
    const { unitOfWork, ledger, store, contracts } = this.parts;
    return unitOfWork.run(async () => {
      await ledger.lock(organizationId);
      if (await store.hasCalls(organizationId)) return false;
      const { timeZone } = await contracts.standing(organizationId, 'incomingWebhook');
      for (const sent of deliveries) await this.#write({ organizationId, timeZone }, sent.map(readEvent), true);
      return true;
    });
  }

  async #write(to: Organization, read: readonly ReadEvent[], anyone = false): Promise<readonly EventResult[]> {
    const { store, ledger } = this.parts;
    const { organizationId } = to;
    const events = read.flatMap((each) => ('event' in each ? each.event : []));
    const externalIds = [...new Set(events.map(({ call }) => call.id))];
    const { calls, scores } = await store.told(organizationId, externalIds);
    const batch = new IngestBatch(await this.#partsOf(to, events, anyone), calls, scores);
    const results = read.map((each) =>
      'event' in each
        ? batch.take(each.event)
        : ({ ...rejected(each.id), code: 'INVALID_FIELD', field: each.field } as const),
    );
    await store.write(organizationId, batch);
    const created = [...batch.calls.values()].filter(({ state }) => state === 'new').length;
    if (created > 0) await ledger.addCalls(organizationId, created);
    return results;
  }

  async #partsOf(
    { organizationId, timeZone }: Organization,
    events: readonly CallEvent[],
    anyone: boolean,
  ): Promise<ConstructorParameters<typeof IngestBatch>[0]> {
    const { users, clock, keys } = this.parts;
    const now = clock.now();
    const { userIds: ids, loginIds, numbers } = namedIn(events);
    const toNumber = (text: string): string => toE164(text, timeZone) ?? text;
    const asKept = (number: string): string => cleanUserNumber(number, timeZone);
    const callers = await users.callers(organizationId, { ids, loginIds, numbers: numbers.map(asKept) });
    const ledger = await this.parts.ledger.find(organizationId);
    return {
      organizationId,
      now,
      audioUntil: new Date(now.getTime() + AUDIO_WAIT),
      people: new IngestPeople(callers, { toNumber, asKept }, anyone),
      hash: (event) => createHmac('sha256', keys.contentHash).update(JSON.stringify(event)).digest('hex'),
      keptFrom: ledger?.keptFrom ?? null,
      dayOf: daysIn(timeZone),
      toNumber,
    };
  }

  /** Drops scores whose call never came. */
  async dropOldScores(): Promise<void> {
    const { store, ledger, unitOfWork, clock } = this.parts;
    const before = new Date(clock.now().getTime() - SCORES_WAIT);
    for (const organizationId of await store.organizationsWithScoresWithoutCall(before)) {
      await unitOfWork.run(async () => {
        await ledger.lock(organizationId);
        await store.dropScoresWithoutCall(organizationId, before);
      });
    }
  }
}

/** What everyone is told who may not send: nothing of why. */
export const NOT_A_SENDER = 'Nothing is taken with this signature or token.';

const rejected = (id: string | null) => ({ id, result: 'REJECTED' }) as const;

const notSubscribed = (read: ReadEvent): EventResult => {
  const id = 'event' in read ? read.event.call.id : read.id;
  return { ...rejected(id), code: 'NOT_SUBSCRIBED', field: 'call' };
};
