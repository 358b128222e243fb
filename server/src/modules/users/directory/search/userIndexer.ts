import type { UnitOfWork } from '../../../../kernel/index.ts';
import type { ContractService } from '../../../organizations/index.ts';
import type { UserChange, UsersChanged } from '../../accounts/user.events.ts';
import { nameKeys } from '../../accounts/writing/userKeys.ts';
import type { UserDirectoryStore } from '../../accounts/writing/userDirectory.store.ts';
import type { TermChange, UserIndexStore } from './userIndex.store.ts';
import { termsOf } from './userTerms.ts';
import type { UnindexedUserStore } from './unindexedUser.store.ts';

interface Dependencies {
  readonly index: UserIndexStore;
  readonly unindexed: UnindexedUserStore;
  readonly directory: UserDirectoryStore;
  readonly contracts: ContractService;
  readonly unitOfWork: UnitOfWork;
}

/** How many users are made findable in one transaction. */
const BATCH = 4_096;

/** Keeps the index of terms beside the users. */
export class UserIndexer {
  constructor(private readonly parts: Dependencies) {}

  /** Writes the terms of users who were changed, inside the transaction that changes them. */
  readonly onChange = ({ organizationId, changes }: UsersChanged): Promise<void> =>
    this.parts.index.write(organizationId, termChanges(changes));

  /** Makes users findable whom an earlier version of the tables kept, or kept under other keys. */
  async indexMissing(): Promise<void> {
    for (const { id } of await this.parts.contracts.organizations()) {
      for (let left = BATCH; left === BATCH; ) left = await this.parts.unitOfWork.run(() => this.#indexSome(id));
    }
  }

  /** @returns how many users there were that the index did not know, up to {@link BATCH} */
  async #indexSome(organizationId: string): Promise<number> {
    const { index, unindexed, directory } = this.parts;
    const rows = await unindexed.some(organizationId, BATCH);
    if (rows.length === 0) return 0;
    const users = rows.map((row) => ({ ...row, ...nameKeys(row.name, row.reading, row.phoneNumber) }));
    await directory.lock(organizationId);
    await directory.advance(organizationId);
    await index.write(organizationId, termChanges(users.map((after) => ({ before: null, after }))));
    await unindexed.setKeys(users);
    return users.length;
  }
}

/** The terms of each user before and after, one after another: of all at once they would be many. */
function* termChanges(changes: readonly UserChange[]): Generator<TermChange> {
  for (const { before, after } of changes) {
    const number = (after ?? before)?.number;
    if (number === undefined) continue;
    yield { number, before: before ? termsOf(before) : [], after: after ? termsOf(after) : [] };
  }
}
