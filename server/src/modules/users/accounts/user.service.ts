import { type Locale, type SeatChange, type Settings, type UserFields, loginIdKey } from '@rollcall/shared';
import { isUniqueViolation } from '../../../database/index.ts';
import {
  type UserPrincipal,
  type AuditActor,
  type AuditRecorder,
  type Clock,
  Refused,
  type UnitOfWork,
  assertConfirmed,
  auditActor,
  newId,
  refuse,
} from '../../../kernel/index.ts';
import type { ContractService, SeatCause } from '../../contract/index.ts';
import { newUserIssues } from '../credentials/passwords/newPassword.ts';
import type { PasswordHasher } from '../credentials/passwords/passwordHasher.ts';
import type { UserEntity } from './user.entity.ts';
import { describeUser, userTarget } from './user.events.ts';
import { needsConfirmation } from './user.policy.ts';
import type { UserStore } from './user.store.ts';
import type { TermChange, UserIndexStore } from '../directory/search/userIndex.store.ts';
import { termsOf } from '../directory/search/userTerms.ts';
import { nameKey, nameSortKey } from './userKeys.ts';

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
  /** The import that adds them: one change of the counts, however many they are. */
  readonly import?: { readonly id: string; readonly fileName: string };
  /** Whether sign-in works at once rather than after the preparation time. */
  readonly immediately?: boolean;
  /** Whether the password is the user's own rather than a temporary one. */
  readonly ownPassword?: boolean;
}

interface Dependencies {
  readonly store: UserStore;
  readonly index: UserIndexStore;
  readonly contracts: ContractService;
  readonly hasher: PasswordHasher;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditRecorder;
  readonly clock: Clock;
  /** Milliseconds from a user's creation until sign-in works. */
  readonly provisioningDelay: number;
}

/** How many users are made findable in one transaction. */
const BATCH = 4_096;

/** Adds and reads users. */
export class UserService {
  constructor(private readonly parts: Dependencies) {}

  get now(): Date {
    return this.parts.clock.now();
  }

  user(actor: UserPrincipal, id: string): Promise<UserEntity | null> {
    return this.parts.store.find(actor.organizationId, id);
  }

  /** The users of these IDs in the caller's organization, in any order; unknown ones are left out. */
  users(organizationId: string, ids: readonly string[]): Promise<UserEntity[]> {
    return this.parts.store.findMany(organizationId, ids);
  }

  /**
   * Adds one user with a temporary password.
   * @throws Refused for a rule, a taken login ID or a missing seat; REAUTHENTICATION_REQUIRED
   */
  async create(actor: UserPrincipal, given: UserFields): Promise<{ user: UserEntity; seatChanges: SeatChange[] }> {
    const fields = { ...given, loginId: given.loginId.trim(), name: given.name.trim() };
    const { seats, organizationName } = await this.parts.contracts.contract(actor.organizationId);
    const issues = await newUserIssues(fields, seats, organizationName);
    if (issues.length > 0) throw new Refused(issues);
    await this.#refuseIfTaken(fields.loginId);
    if (needsConfirmation(null, fields)) assertConfirmed(actor, this.now);
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
    const { contracts, store, index, audit, clock, provisioningDelay } = this.parts;
    const numbered = await index.hold(origin.organizationId, users.length);
    const createdAt = clock.now();
    const delay = origin.immediately ? 0 : provisioningDelay;
    const toRow = (user: NewUser, i: number): UserEntity => ({
      id: newId(),
      organizationId: origin.organizationId,
      number: numbered + 1 + i,
      loginId: user.loginId,
      loginIdKey: loginIdKey(user.loginId),
      name: user.name,
      nameKey: nameKey(user.name),
      nameSort: nameSortKey(user.name),
      passwordHash: user.passwordHash,
      passwordTemporary: !origin.ownPassword,
      passwordSetAt: createdAt,
      passwordBefore: null,
      locale: user.locale,
      timeZone: user.timeZone,
      settings: user.settings,
      createdAt,
      availableFrom: new Date(createdAt.getTime() + delay),
      deactivatedAt: null,
      lastSignInAt: null,
      importId: origin.import?.id ?? null,
      importRow: user.importRow ?? null,
      version: 1,
    });
    // The first at once, since it may be the cause's target; the others each when it is written, so that nobody waits for all of them.
    const rows = users.slice(0, 1).map(toRow);
    const eachRow = function* (): Generator<UserEntity> {
      yield* rows;
      for (const user of users.slice(1)) {
        const row = toRow(user, rows.length);
        rows.push(row);
        yield row;
      }
    };
    const settings = users.map((user) => user.settings);
    const seatChanges = await contracts.moveSeats(origin.organizationId, [], settings, causeOf(origin, rows));
    await store.insert(eachRow());
    await index.write(origin.organizationId, newTerms(rows));
    audit.recordEach(origin.organizationId, rows, (row) => ({
      kind: 'USER_CREATE',
      actor: origin.by,
      target: userTarget(row),
      after: describeUser(row),
    }));
    return { users: rows, seatChanges };
  }

  /** Makes users findable whom an earlier version of the tables kept. */
  async indexMissing(): Promise<void> {
    const { store, index, contracts, unitOfWork } = this.parts;
    for (const { id: organizationId } of await contracts.organizations()) {
      for (let left = BATCH; left === BATCH; ) {
        left = await unitOfWork.run(async () => {
          const users = await store.unindexed(organizationId, BATCH);
          if (users.length === 0) return 0;
          await index.hold(organizationId);
          await index.write(organizationId, newTerms(users));
          await store.setNameSorts(users.map(({ id, name }) => [id, nameSortKey(name)]));
          return users.length;
        });
      }
    }
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

/** The terms of users whom the index does not know, made one after another: all of them at once would be a lot of memory. */
function* newTerms(users: readonly UserEntity[]): Generator<TermChange> {
  for (const user of users) yield { number: user.number, before: [], after: termsOf(user) };
}

/** What moves the seats of users who are added: their import, or else the adding of the one. */
function causeOf(origin: Origin, [user]: readonly UserEntity[]): SeatCause {
  const { by: actor, import: given } = origin;
  if (given) {
    const target = { type: 'import' as const, id: given.id, name: given.fileName };
    return { kind: 'USER_IMPORT_COMPLETE', actor, target };
  }
  if (!user) throw new Error('Nobody is added');
  return { kind: 'USER_CREATE', actor, target: userTarget(user) };
}
