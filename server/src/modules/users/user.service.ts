import {
  type Locale,
  type SeatChange,
  type Settings,
  type UserFields,
  checkUserFields,
  loginIdKey,
} from '@rollcall/shared';
import { isUniqueViolation } from '../../database/index.ts';
import {
  type Actor,
  type AuditActor,
  type AuditRecorder,
  type Clock,
  type Page,
  type PageArgs,
  Refused,
  type UnitOfWork,
  auditActor,
  newId,
  pageRequest,
  refuse,
  toPage,
} from '../../kernel/index.ts';
import type { ContractService } from '../contract/index.ts';
import type { PasswordHasher } from './passwordHasher.ts';
import type { UserEntity } from './user.entity.ts';
import { describeUser, userTarget } from './user.events.ts';
import type { UserStore } from './user.store.ts';
import { nameKey } from './userKeys.ts';
import { SORT_KEYS, type UserQuery } from './userQuery.ts';

/** A user to be added, whose fields have met every rule and whose password is hashed. */
export interface NewUser {
  readonly loginId: string;
  readonly name: string;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly settings: Settings;
  readonly passwordHash: string;
  readonly importRow?: number;
}

/** Where a user comes from. */
export interface Origin {
  readonly organizationId: string;
  readonly by: AuditActor;
  readonly importId?: string;
  /** Whether sign-in works at once rather than after the preparation time. */
  readonly immediately?: boolean;
  /** Whether the password is the user's own rather than a temporary one. */
  readonly ownPassword?: boolean;
}

interface Dependencies {
  readonly store: UserStore;
  readonly contracts: ContractService;
  readonly hasher: PasswordHasher;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditRecorder;
  readonly clock: Clock;
  /** Milliseconds from a user's creation until sign-in works. */
  readonly provisioningDelay: number;
}

/** Adds and reads users. */
export class UserService {
  constructor(private readonly parts: Dependencies) {}

  get now(): Date {
    return this.parts.clock.now();
  }

  user(actor: Actor, id: string): Promise<UserEntity | null> {
    return this.parts.store.find(actor.organizationId, id);
  }

  /** The users of these IDs in the caller's organization, in any order; unknown ones are left out. */
  users(organizationId: string, ids: readonly string[]): Promise<UserEntity[]> {
    return this.parts.store.findMany(organizationId, ids);
  }

  async page(actor: Actor, query: UserQuery, args: PageArgs): Promise<Page<UserEntity>> {
    const keys = SORT_KEYS[query.orderBy];
    const request = pageRequest(args, keys.length);
    const rows = await this.parts.store.page(actor.organizationId, query, request, this.now);
    return toPage(request, rows, (user) => keys.map((key) => user[key]));
  }

  /** How many users a list has in all. Without a condition that is the contract's count, at no cost. */
  async count(actor: Actor, query: UserQuery): Promise<number> {
    if (query.search || query.status || query.importId) {
      return this.parts.store.count(actor.organizationId, query, this.now);
    }
    return (await this.parts.contracts.contract(actor.organizationId)).seats.users.used;
  }

  /**
   * Adds one user with a temporary password.
   * @throws Refused for a rule, a taken login ID or a missing seat
   */
  async create(actor: Actor, given: UserFields): Promise<{ user: UserEntity; seatChanges: SeatChange[] }> {
    const fields = { ...given, loginId: given.loginId.trim(), name: given.name.trim() };
    const { seats } = await this.parts.contracts.contract(actor.organizationId);
    const issues = checkUserFields(fields, seats);
    if (issues.length > 0) throw new Refused(issues);
    await this.#refuseIfTaken(fields.loginId);
    const passwordHash = await this.parts.hasher.hash(fields.password, 'person');
    const origin = { organizationId: actor.organizationId, by: auditActor(actor) };
    try {
      return await this.parts.unitOfWork.run(async () => {
        const { users, seatChanges } = await this.add(origin, [{ ...fields, passwordHash }]);
        const [user] = users;
        if (!user) throw new Error('No user was added');
        return { user, seatChanges };
      });
    } catch (error) {
      if (isUniqueViolation(error)) this.#refuseTaken(fields.loginId);
      throw error;
    }
  }

  /**
   * Adds users inside the open transaction: their seats, their rows and their audit entries.
   * @throws Refused where seats are missing; a unique violation where a login ID is taken
   */
  async add(origin: Origin, users: readonly NewUser[]): Promise<{ users: UserEntity[]; seatChanges: SeatChange[] }> {
    const { contracts, store, audit, clock, provisioningDelay } = this.parts;
    const seatChanges = await contracts.moveSeats(
      origin.organizationId,
      [],
      users.map((user) => user.settings),
    );
    const createdAt = clock.now();
    const delay = origin.immediately ? 0 : provisioningDelay;
    const rows = users.map(
      (user): UserEntity => ({
        id: newId(),
        organizationId: origin.organizationId,
        loginId: user.loginId,
        loginIdKey: loginIdKey(user.loginId),
        name: user.name,
        nameKey: nameKey(user.name),
        passwordHash: user.passwordHash,
        passwordTemporary: !origin.ownPassword,
        locale: user.locale,
        timeZone: user.timeZone,
        settings: user.settings,
        createdAt,
        availableFrom: new Date(createdAt.getTime() + delay),
        deactivatedAt: null,
        lastSignInAt: null,
        importId: origin.importId ?? null,
        importRow: user.importRow ?? null,
        version: 1,
      }),
    );
    await store.insert(rows);
    audit.record(
      origin.organizationId,
      ...rows.map((row) => ({
        kind: 'USER_CREATE' as const,
        actor: origin.by,
        target: userTarget(row),
        after: describeUser(row),
      })),
    );
    return { users: rows, seatChanges };
  }

  /** Which of these login IDs any organization uses, in lower case. */
  taken(loginIds: readonly string[]): Promise<Set<string>> {
    return this.parts.store.taken(loginIds);
  }

  async #refuseIfTaken(loginId: string): Promise<void> {
    if ((await this.parts.store.taken([loginId])).size > 0) this.#refuseTaken(loginId);
  }

  #refuseTaken(loginId: string): never {
    return refuse({ code: 'LOGIN_ID_TAKEN', field: 'loginId', params: { value: loginId } });
  }
}
