import type { Issue } from '@rollcall/shared';
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

/** Tells what has become of the users whom an import added. */
export class ImportedUserService {
  constructor(private readonly store: ImportedUserStore) {}

  /** @param actorId who wants to know */
  async of(organizationId: string, importId: string, actorId: string): Promise<ImportedUsers> {
    const told = (await this.store.of(organizationId, importId)).map((user) => ({
      user,
      reasons: touchesOf(user, actorId),
    }));
    return {
      untouched: told.filter(({ reasons }) => reasons.length === 0).map(({ user }) => user),
      touched: told.filter(({ reasons }) => reasons.length > 0),
    };
  }

  /** The same inside the open transaction, until the end of which it stays true. */
  async lock(organizationId: string, importId: string, actorId: string): Promise<ImportedUsers> {
    await this.store.lock(organizationId, importId);
    return this.of(organizationId, importId, actorId);
  }

  /** Those of some hundred rows of the file who are still there. */
  ofRows(organizationId: string, importId: string, rows: readonly number[]): Promise<UserEntity[]> {
    return rows.length === 0 ? Promise.resolve([]) : this.store.ofRows(organizationId, importId, rows);
  }
}
