import type { Clock, UnitOfWork } from '../../../kernel/index.ts';
import { type ContactService, DEMO_CONTACTS } from '../../contacts/index.ts';
import type { UserService } from '../../users/index.ts';
import type { AudioUploadService } from '../audio/audioUpload.service.ts';
import type { IngestService } from '../ingest/ingest.service.ts';
import type { CallLedgerStore } from '../records/callLedger.store.ts';
import type { RetentionService } from '../retention/retention.service.ts';
import type { CallVerificationStore } from './callVerification.store.ts';
import { type CallVerification, NO_CALLS, verifyCalls } from './callVerification.ts';
import { demoDeliveries } from './demoCalls.ts';
import { demoTone } from './demoTone.ts';

interface Dependencies {
  readonly store: CallVerificationStore;
  readonly ledger: CallLedgerStore;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly users: Pick<UserService, 'users' | 'firstIds'>;
  readonly ingest: Pick<IngestService, 'takeAsFirst'>;
  readonly retention: Pick<RetentionService, 'sweep'>;
  readonly contacts: Pick<ContactService, 'addFirst'>;
  readonly uploads: Pick<AudioUploadService, 'fillAwaited'>;
}

/** As many IDs as one statement looks for. */
const CHUNK = 500;

/** Of so many users there are calls to show. */
const DEMO_USERS = 12;

/** What operators do about calls. */
export class CallDesk {
  constructor(private readonly parts: Dependencies) {}

  /** Every organization of which calls were ever told. */
  organizations(): Promise<string[]> {
    return this.parts.store.organizations();
  }

  /**
   * Fills an organization that has no calls with three months of calls that might have been, of which a few have a
   * tone for a recording; and, where it has no contacts either, with those of whom these calls are some.
   * @returns of how many users; 0 where it has calls
   * @throws BlobStoreUnavailable where there is no room for recordings: all else is there then
   */
  async fillDemo(organizationId: string): Promise<number> {
    const { users, ingest, contacts, uploads, clock } = this.parts;
    const ids = await users.firstIds(organizationId, DEMO_USERS);
    if (ids.length === 0) return 0;
    if (!(await ingest.takeAsFirst(organizationId, demoDeliveries(ids, clock.now())))) return 0;
    await contacts.addFirst(organizationId, DEMO_CONTACTS);
    await uploads.fillAwaited(organizationId, demoTone);
    return ids.length;
  }

  /** Deletes at once what is kept no longer, however much it is. @throws what kept it from deleting some of it */
  async sweep(): Promise<void> {
    while (await this.parts.retention.sweep());
  }

  /**
   * Counts an organization's calls and scores anew, and compares that with what was counted when they were told of.
   * Deliveries of the organization wait meanwhile.
   */
  verify(organizationId: string): Promise<CallVerification> {
    const { store, ledger, unitOfWork } = this.parts;
    return unitOfWork.run(async () => {
      // Locking would make it one of which calls were told.
      if (!(await store.organizations()).includes(organizationId)) return NO_CALLS;
      await ledger.lock(organizationId);
      const keptFrom = (await ledger.find(organizationId))?.keptFrom ?? '';
      return verifyCalls(store, organizationId, keptFrom, (userIds) => this.#present(organizationId, userIds));
    });
  }

  /** Which of these users are there. */
  async #present(organizationId: string, userIds: readonly string[]): Promise<ReadonlySet<string>> {
    const present = new Set<string>();
    for (let i = 0; i < userIds.length; i += CHUNK)
      for (const { id } of await this.parts.users.users(organizationId, userIds.slice(i, i + CHUNK))) present.add(id);
    return present;
  }
}
