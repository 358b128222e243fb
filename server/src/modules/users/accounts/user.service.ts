import { type SeatChange, type UserFields, cleanReading, cleanUserName, cleanUserNumber } from '@rollcall/shared';
import { isUniqueViolation } from '../../../database/index.ts';
import {
  type ActingPrincipal,
  type Clock,
  Refused,
  type UnitOfWork,
  assertMayEmpower,
  auditActor,
  refuse,
} from '../../../kernel/index.ts';
import type { Contract, ContractService } from '../../organizations/index.ts';
import { newUserIssues } from '../credentials/passwords/newPassword.ts';
import type { PasswordHasher } from '../credentials/passwords/passwordHasher.ts';
import type { Caller, Naming } from './caller.ts';
import type { UserEntity } from './user.entity.ts';
import { needsConfirmation } from './user.policy.ts';
import type { NumberHolder, UserStore } from './user.store.ts';
import type { NewUser } from './writing/newUser.ts';
import type { UserWriter } from './writing/userWriter.ts';

interface Dependencies {
  readonly store: UserStore;
  readonly writer: UserWriter;
  readonly contracts: ContractService;
  readonly hasher: PasswordHasher;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}

type NewUserTerms = Pick<Contract, 'seats' | 'organizationName'>;

/** Adds and reads users. */
export class UserService {
  constructor(private readonly parts: Dependencies) {}

  get now(): Date {
    return this.parts.clock.now();
  }

  user(actor: ActingPrincipal, id: string): Promise<UserEntity | null> {
    return this.parts.store.find(actor.organizationId, id);
  }

  /** The users of these IDs in the caller's organization, in any order; unknown ones are left out. */
  users(organizationId: string, ids: readonly string[]): Promise<UserEntity[]> {
    return this.parts.store.findMany(organizationId, ids);
  }

  /** Users of whom a telephone system tells: those whom the organization has, each once. */
  callers(organizationId: string, named: Naming): Promise<Caller[]> {
    return this.parts.store.callers(organizationId, named);
  }

  /** The IDs of the organization's first users, in the order in which they were added. */
  firstIds(organizationId: string, limit: number): Promise<string[]> {
    return this.parts.store.firstIds(organizationId, limit);
  }

  /** Who of the organization's users has which of these numbers, as they are kept; one that nobody has is not in it. */
  numberHolders(organizationId: string, numbers: readonly string[]): Promise<Map<string, NumberHolder>> {
    return this.parts.store.numberHolders(organizationId, numbers);
  }

  /**
   * Adds one user with a temporary password.
   * @throws Refused for a rule, a taken login ID or number, or a missing seat; REAUTHENTICATION_REQUIRED
   */
  async create(actor: ActingPrincipal, given: UserFields): Promise<{ user: UserEntity; seatChanges: SeatChange[] }> {
    const fields = {
      ...given,
      loginId: given.loginId.trim(),
      name: cleanUserName(given.name),
      reading: cleanReading(given.reading ?? ''),
      phoneNumber: cleanUserNumber(given.phoneNumber ?? '', given.timeZone),
    };
    const contract = await this.parts.contracts.contract(actor.organizationId);
    const user = await this.prepare(fields, contract, () => {
      if (needsConfirmation(null, fields)) assertMayEmpower(actor, this.now);
    });
    const origin = { organizationId: actor.organizationId, by: auditActor(actor) };
    try {
      return await this.parts.unitOfWork.run(async () => {
        const { users, seatChanges } = await this.parts.writer.add(origin, [user]);
        const [added] = users;
        if (!added) throw new Error('No user was added');
        return { user: added, seatChanges };
      });
    } catch (error) {
      if (isUniqueViolation(error)) this.#refuseTaken(fields.loginId);
      throw error;
    }
  }

  /**
   * Makes sure that someone may be added by themselves, and hashes their password.
   * @param check what else has to be so, before the hash is worth its time
   * @throws Refused for a rule or a taken login ID; what `check` throws
   */
  async prepare(fields: UserFields, { seats, organizationName }: NewUserTerms, check?: () => void): Promise<NewUser> {
    const issues = await newUserIssues(fields, seats, organizationName);
    if (issues.length > 0) throw new Refused(issues);
    if ((await this.taken([fields.loginId])).size > 0) this.#refuseTaken(fields.loginId);
    check?.();
    return { ...fields, passwordHash: await this.parts.hasher.hash(fields.password, 'person') };
  }

  /** Which of these login IDs any organization uses, in lower case. */
  taken(loginIds: readonly string[]): Promise<Set<string>> {
    return this.parts.store.taken(loginIds);
  }

  #refuseTaken(loginId: string): never {
    return refuse({ code: 'LOGIN_ID_TAKEN', field: 'loginId', params: { value: loginId } });
  }
}
