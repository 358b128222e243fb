import { type SeatChange, type Settings, loginIdKey } from '@rollcall/shared';
import {
  type AuditActor,
  type AuditData,
  type AuditKind,
  type AuditRecorder,
  type Clock,
  Refused,
  type Subscribable,
  Topic,
  newId,
  refuse,
} from '../../../../kernel/index.ts';
import type { ContractService, SeatCause } from '../../../organizations/index.ts';
import type { UserEntity } from '../user.entity.ts';
import { type UsersChanged, describeUser, userTarget } from '../user.events.ts';
import { empowers, isPrivileged } from '../user.policy.ts';
import type { UserStore } from '../user.store.ts';
import { isChanged } from './userDifferences.ts';
import { nameKeys } from './userKeys.ts';
import { numberIssues } from './numbers.ts';
import type { NewUser, UserOrigin } from './newUser.ts';
import type { UserDirectoryStore } from './userDirectory.store.ts';
import type { UserWriteStore } from './userWrite.store.ts';

/** A user before, and after a change; null after for one who is deleted. */
export interface WrittenUser {
  readonly before: UserEntity;
  readonly after: UserEntity | null;
}

/** Who was changed, and how that moved the counts of seats. */
export interface WrittenUsers {
  readonly changes: readonly WrittenUser[];
  readonly seatChanges: SeatChange[];
}

/** What becomes of users who are there, and who does it. */
export interface UserWrite {
  readonly organizationId: string;
  /** What the audit log calls it. */
  readonly kind: AuditKind;
  readonly by: AuditActor;
  /** Each user as read since the list was locked, and as they are to be. */
  readonly changes: readonly WrittenUser[];
  /** What moves the seats, all of them at once; left out, the change of the one user. */
  readonly cause?: SeatCause;
  /** What the audit log tells of a user before and after. */
  readonly describe?: (user: UserEntity) => AuditData | undefined;
  /** The session in which the one user makes the change themselves: it goes on. */
  readonly ownSessionId?: string;
}

interface Dependencies {
  readonly store: UserWriteStore;
  readonly users: Pick<UserStore, 'numberHolders'>;
  readonly directory: UserDirectoryStore;
  readonly contracts: ContractService;
  readonly audit: AuditRecorder;
  readonly clock: Clock;
  /** Milliseconds from a user's creation until sign-in works. */
  readonly provisioningDelay: number;
}

/** No program gives privileges, or gets into an account that has them: it would give itself more than its scopes. */
const NOT_BY_TOKEN = { code: 'PRIVILEGES_NOT_BY_TOKEN', params: {} } as const;

/** Passwords change nothing that the list of users finds, or orders by. */
const LEAVE_THE_LIST: readonly AuditKind[] = ['PASSWORD_CHANGE', 'USER_PASSWORD_RESET'];

/**
 * The one way in which users change. In the open transaction it locks the organization's list of users, refuses where
 * the organization is suspended, takes or gives back seats, writes the rows and the audit entries, and tells whoever
 * subscribed. Whoever decides by what a user is, locks first and reads then.
 */
export class UserWriter {
  readonly #changed = new Topic<UsersChanged>();

  constructor(private readonly parts: Dependencies) {}

  /** Every change of users but their sign-ins, told after the rows are written and inside the same transaction. */
  get changed(): Subscribable<UsersChanged> {
    return this.#changed;
  }

  /**
   * Locks an organization's list of users until the open transaction ends: before anything else of it is read.
   * @throws Refused ORGANIZATION_SUSPENDED
   */
  async lock(organizationId: string): Promise<void> {
    await this.lockEvenSuspended(organizationId);
    await this.parts.contracts.refuseIfSuspended(organizationId);
  }

  /** The same for operators, who may change what is suspended. */
  lockEvenSuspended(organizationId: string): Promise<void> {
    return this.parts.directory.lock(organizationId);
  }

  /**
   * Adds users.
   * @throws Refused ORGANIZATION_SUSPENDED, NUMBER_TAKEN, PRIVILEGES_NOT_BY_TOKEN, or where seats are missing; a unique violation where a login ID is taken
   */
  async add(
    origin: UserOrigin,
    users: readonly NewUser[],
  ): Promise<{ users: UserEntity[]; seatChanges: SeatChange[] }> {
    const { contracts, store, directory, audit } = this.parts;
    const { organizationId, by } = origin;
    if (by.kind === 'service' && users.some(isPrivileged)) refuse(NOT_BY_TOKEN);
    await this.lock(organizationId);
    const numbered = await directory.reserve(organizationId, users.length);
    const toRow = this.#rowMaker(origin, numbered);
    // The first at once, since it may be the cause's target; the others each when it is written, so that nobody waits
    // for all of them.
    const rows = users.slice(0, 1).map(toRow);
    const eachRow = function* (): Generator<UserEntity> {
      yield* rows;
      for (const user of users.slice(1)) {
        const row = toRow(user, rows.length);
        rows.push(row);
        yield row;
      }
    };
    await this.#refuseNumbers(organizationId, users.map(asAdded));
    const settings = users.map((user) => user.settings);
    const seatChanges = await contracts.moveSeats(organizationId, [], settings, causeOf(origin, rows));
    await store.insert(eachRow());
    audit.recordEach(organizationId, rows, (row) => ({
      kind: 'USER_CREATE',
      actor: by,
      target: userTarget(row),
      after: describeUser(row),
    }));
    await this.#changed.publish({ organizationId, changes: rows.map((after) => ({ before: null, after })) });
    return { users: rows, seatChanges };
  }

  /**
   * Writes what has become of users, whose list is locked. Of whom nothing changes, nothing is written or told.
   * Versions count up, but for a password of one's own choice.
   * @throws Refused NUMBER_TAKEN, PRIVILEGES_NOT_BY_TOKEN, or where seats are missing; a unique violation where a login ID is taken
   */
  async write({ describe = describeUser, ...write }: UserWrite): Promise<WrittenUsers> {
    const { contracts, store, directory, audit } = this.parts;
    const { organizationId, kind, by, ownSessionId } = write;
    const changes = write.changes.filter(isAny).map(kind === 'PASSWORD_CHANGE' ? asIs : counted);
    const [first] = changes;
    if (!first) return { changes, seatChanges: [] };
    if (by.kind === 'service' && changes.some(empowers)) refuse(NOT_BY_TOKEN);
    if (!LEAVE_THE_LIST.includes(kind)) {
      await directory.advance(organizationId);
      await this.#refuseNumbers(organizationId, changes);
    }
    const { cause = { kind, actor: by, target: userTarget(first.after ?? first.before) } } = write;
    const [before, after] = [changes.map((change) => change.before.settings), changes.flatMap(settingsAfter)];
    const seatChanges = await contracts.moveSeats(organizationId, before, after, cause);
    await store.delete(
      organizationId,
      changes.flatMap((change) => (change.after ? [] : [change.before.id])),
    );
    await store.rewrite(organizationId, changes.flatMap(toRewrite));
    audit.recordEach(organizationId, changes, (change) => {
      const [was, is] = [describe(change.before), change.after && describe(change.after)];
      const target = userTarget(change.after ?? change.before);
      return { kind, actor: by, target, ...(was && { before: was }), ...(is && { after: is }) };
    });
    await this.#changed.publish({ organizationId, changes, ...(ownSessionId !== undefined && { ownSessionId }) });
    return { changes, seatChanges };
  }

  /**
   * Records that a user signs in: nothing that is serialized with other changes, or told.
   * @returns false, with nothing changed, where the user was deactivated or the password changed since `user` was read
   */
  recordSignIn(user: UserEntity, at: Date): Promise<boolean> {
    return this.parts.store.recordSignIn(user, at);
  }

  /** @throws Refused NUMBER_TAKEN for each number that belongs to another */
  async #refuseNumbers(organizationId: string, changes: Parameters<typeof numberIssues>[0]): Promise<void> {
    const { users } = this.parts;
    const issues = await numberIssues(changes, (numbers) => users.numberHolders(organizationId, numbers));
    if (issues.length > 0) throw new Refused(issues);
  }

  #rowMaker(origin: UserOrigin, numbered: number): (user: NewUser, i: number) => UserEntity {
    const createdAt = this.parts.clock.now();
    const availableFrom = new Date(createdAt.getTime() + (origin.immediately ? 0 : this.parts.provisioningDelay));
    return (user, i) => ({
      id: newId(),
      organizationId: origin.organizationId,
      number: numbered + 1 + i,
      loginId: user.loginId,
      loginIdKey: loginIdKey(user.loginId),
      name: user.name,
      reading: user.reading ?? '',
      phoneNumber: user.phoneNumber || null,
      ...nameKeys(user.name, user.reading ?? '', user.phoneNumber || null),
      passwordHash: user.passwordHash,
      passwordTemporary: !origin.ownPassword,
      passwordSetAt: createdAt,
      passwordBefore: null,
      locale: user.locale,
      timeZone: user.timeZone,
      settings: user.settings,
      createdAt,
      availableFrom,
      deactivatedAt: null,
      lastSignInAt: null,
      importId: origin.import?.id ?? null,
      importRow: user.importRow ?? null,
      version: 1,
    });
  }
}

const isAny = ({ before, after }: WrittenUser): boolean => !after || isChanged(before, after);

/** Nobody knows their ID yet. */
const asAdded = ({ phoneNumber, name, loginId }: NewUser) => ({
  before: null,
  after: { id: '', phoneNumber: phoneNumber || null, name, loginId },
});

const asIs = (change: WrittenUser): WrittenUser => change;

const counted = ({ before, after }: WrittenUser): WrittenUser => ({
  before,
  after: after && { ...after, version: before.version + 1 },
});

const settingsAfter = ({ after }: WrittenUser): Settings[] => (after ? [after.settings] : []);

const toRewrite = ({ before, after }: WrittenUser) => (after ? [{ before, after }] : []);

/** What moves the seats of users who are added: their import, or else the adding of the one. */
function causeOf(origin: UserOrigin, [user]: readonly UserEntity[]): SeatCause {
  const { by: actor, import: given } = origin;
  if (given) {
    const target = { type: 'import' as const, id: given.id, name: given.fileName };
    return { kind: 'USER_IMPORT_COMPLETE', actor, target };
  }
  if (!user) throw new Error('Nobody is added');
  return { kind: 'USER_CREATE', actor, target: userTarget(user) };
}
