import type { ErrorCode, Issue } from '@rollcall/shared';
import type { ImportedUserStore } from './importedUser.store.ts';
import type { UserEntity } from '../user.entity.ts';
import { touchesOf } from './userTouch.ts';

/** Someone of whom it is told why they count as touched. */
export interface TouchedUser {
  readonly user: UserEntity;
  readonly reasons: readonly Issue[];
}

/** The users of one import who are still there, in the order of the file. */
export interface ImportedUsers {
  readonly untouched: readonly UserEntity[];
  readonly touched: readonly TouchedUser[];
}

/** What users leave behind in another module, by which they count as touched too. */
export interface OtherTouch {
  /** Why, for whoever wants to undo. */
  readonly code: ErrorCode;
  /** Locks what it looks at until the open transaction ends. */
  lock(organizationId: string): Promise<void>;
  /** Who of these users has left something. */
  touched(organizationId: string, userIds: readonly string[]): Promise<ReadonlySet<string>>;
}

/** Tells what has become of the users whom an import added. */
export class ImportedUserService {
  readonly #others: OtherTouch[] = [];

  constructor(private readonly store: ImportedUserStore) {}

  /** Has users count as touched by what they leave behind elsewhere. */
  alsoTouchedBy(other: OtherTouch): void {
    this.#others.push(other);
  }

  /** @param actorId who wants to know */
  async of(organizationId: string, importId: string, actorId: string): Promise<ImportedUsers> {
    const users = await this.store.of(organizationId, importId);
    const ids = users.map(({ id }) => id);
    const others: { code: ErrorCode; touched: ReadonlySet<string> }[] = [];
    for (const { code, ...other } of this.#others)
      others.push({ code, touched: await other.touched(organizationId, ids) });
    const told = users.map((user) => ({
      user,
      reasons: [
        ...touchesOf(user, actorId),
        ...others.flatMap(({ code, touched }) => (touched.has(user.id) ? [{ code, params: {} }] : [])),
      ],
    }));
    return {
      untouched: told.filter(({ reasons }) => reasons.length === 0).map(({ user }) => user),
      touched: told.filter(({ reasons }) => reasons.length > 0),
    };
  }

  /** The same inside the open transaction, until the end of which it stays true. */
  async lock(organizationId: string, importId: string, actorId: string): Promise<ImportedUsers> {
    await this.store.lock(organizationId, importId);
    for (const other of this.#others) await other.lock(organizationId);
    return this.of(organizationId, importId, actorId);
  }

  /** Those of some hundred rows of the file who are still there. */
  ofRows(organizationId: string, importId: string, rows: readonly number[]): Promise<UserEntity[]> {
    return rows.length === 0 ? Promise.resolve([]) : this.store.ofRows(organizationId, importId, rows);
  }
}
