import { newPasswordIssue } from '@rollcall/shared';
import { setImmediate } from 'node:timers/promises';
import { Fault, refuse } from '../../../kernel/index.ts';
import type { ContractService } from '../../organizations/index.ts';
import type { PasswordSeal } from '../../stagedWork/index.ts';
import type { BulkActionEntity, BulkActionUserEntity } from '../bulkAction.entity.ts';
import type { BulkActionStore } from '../bulkAction.store.ts';

/** The temporary password that one user is to get. */
export interface GivenPassword {
  readonly userId: string;
  readonly password: string;
}

interface Dependencies {
  readonly store: BulkActionStore;
  readonly contracts: ContractService;
  readonly seal: PasswordSeal;
}

/** So many passwords are looked at before others get their turn. */
const CHUNK = 200;

/** Takes the temporary passwords of a RESET_PASSWORD, and keeps them sealed until they are hashed. */
export class GivenPasswords {
  constructor(private readonly parts: Dependencies) {}

  /**
   * The users of a READY action, each with the password that they are to get.
   * @throws Fault BAD_USER_INPUT where not exactly the users whom it changes are given one; Refused for a rule that a
   * password breaks
   */
  async check(action: BulkActionEntity, given: readonly GivenPassword[]): Promise<readonly BulkActionUserEntity[]> {
    const { store, contracts, seal } = this.parts;
    const users = await store.users(action.id, ['CHANGE']);
    const passwords = new Map(given.map(({ userId, password }) => [userId, password]));
    if (given.length !== users.length || passwords.size !== users.length) refuseOthers();
    const { organizationName } = await contracts.contract(action.organizationId);
    const sealed: BulkActionUserEntity[] = [];
    for (const user of users) {
      const password = passwords.get(user.userId) ?? refuseOthers();
      const { loginId, name, position } = user;
      const issue = await newPasswordIssue(password, { loginId: loginId ?? '', name: name ?? '' }, organizationName);
      if (issue) refuse(issue);
      sealed.push({ ...user, sealedPassword: seal.seal(password, action.id, position) });
      if (sealed.length % CHUNK === 0) await setImmediate();
    }
    return sealed;
  }

  /** Keeps them, inside the transaction in which the action begins to be carried out. */
  async keep(actionId: string, sealed: readonly BulkActionUserEntity[]): Promise<void> {
    for (let i = 0; i < sealed.length; i += CHUNK) {
      await this.parts.store.replaceUsers(actionId, sealed.slice(i, i + CHUNK));
    }
  }
}

function refuseOthers(): never {
  throw new Fault('BAD_USER_INPUT', 'RESET_PASSWORD takes one password for each user whom it changes.');
}
