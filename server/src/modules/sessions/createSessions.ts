import type { Database } from '../../database/index.ts';
import type { AuditRecorder, Clock, Keys, Plug } from '../../kernel/index.ts';
import type { ContractService } from '../contract/index.ts';
import type { PasswordHasher, UserService, UserStore } from '../users/index.ts';
import { AttemptEntity } from './attempt.entity.ts';
import { AttemptStore } from './attempt.store.ts';
import { AttemptGuard } from './attemptGuard.ts';
import { CallerGuard } from './callerGuard.ts';
import { ConfirmationResolver } from './confirmation.resolver.ts';
import { ConfirmationService } from './confirmation.service.ts';
import { KnownPlaceEntity } from './knownPlace.entity.ts';
import { KnownPlaceStore } from './knownPlace.store.ts';
import { KnownPlaces } from './knownPlaces.ts';
import { OwnAccountResolver } from './ownAccount.resolver.ts';
import { OwnAccountService } from './ownAccount.service.ts';
import { SessionEntity } from './session.entity.ts';
import { SessionResolver } from './session.resolver.ts';
import { SessionService } from './session.service.ts';
import { SessionStore } from './session.store.ts';
import { UserSessionsResolver } from './userSessions.resolver.ts';
import { UserSessionsService } from './userSessions.service.ts';

interface Given {
  readonly database: Database;
  readonly clock: Clock;
  readonly audit: AuditRecorder;
  readonly keys: Pick<Keys, 'deviceCookie'>;
  readonly contracts: ContractService;
  readonly users: UserService;
  readonly userStore: UserStore;
  readonly hasher: PasswordHasher;
  /** Milliseconds without a request after which a session ends, and after which it does however busy it is. */
  readonly idle: number;
  readonly max: number;
  /** Milliseconds for which a temporary password can be used; 0 for ever. */
  readonly temporaryPasswordLifetime: number;
}

/** Who is signed in, where, and since when; and who tries to be. */
export function createSessions(given: Given) {
  const { database, clock, audit, keys, contracts, users, userStore, hasher, idle, max } = given;
  const store = new SessionStore(database);
  const attempts = new AttemptGuard(new AttemptStore(database), database, clock, keys);
  const places = new KnownPlaces(new KnownPlaceStore(database), database, clock, keys);
  const common = { unitOfWork: database, clock, audit, attempts, hasher, store, users: userStore };
  const sessions = new SessionService({
    ...common,
    places,
    isSuspended: async (organizationId) => (await contracts.organization(organizationId)).suspendedAt !== null,
    idle,
    max,
    temporaryPasswordLifetime: given.temporaryPasswordLifetime,
  });
  const organizationName = async (id: string): Promise<string> => (await contracts.organization(id)).name;
  const own = new OwnAccountService({ ...common, organizationName, idle });
  return {
    sessions,
    assertCaller: new CallerGuard(store).assert,
    end: (userId: string): Promise<void> => store.deleteAll(userId),
    endOf: (userIds: readonly string[]): Promise<void> => store.deleteAllOf(userIds),
    endOfOrganization: (organizationId: string): Promise<number> => store.deleteOfOrganization(organizationId),
    forgetAttempts: (loginId: string): Promise<void> => attempts.forget(loginId),
    entities: [SessionEntity, AttemptEntity, KnownPlaceEntity],
    resolvers: [
      new SessionResolver(sessions, users),
      new OwnAccountResolver(own, users),
      new ConfirmationResolver(new ConfirmationService(common)),
      new UserSessionsResolver(new UserSessionsService({ ...common, own, idle })),
    ],
    sweeps: [() => sessions.cleanUp()],
  } satisfies Plug & Record<string, unknown>;
}
