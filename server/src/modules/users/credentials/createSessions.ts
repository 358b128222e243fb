import type { Database } from '../../../database/index.ts';
import type { AuditRecorder, Clock, Keys, Plug } from '../../../kernel/index.ts';
import type { ContractService } from '../../contract/index.ts';
import type { UserService } from '../accounts/user.service.ts';
import type { UserStore } from '../accounts/user.store.ts';
import type { PasswordHasher } from './passwords/passwordHasher.ts';
import { AttemptEntity } from './attempts/attempt.entity.ts';
import { AttemptStore } from './attempts/attempt.store.ts';
import { AttemptGuard } from './attempts/attemptGuard.ts';
import { PrincipalGuard } from './sessions/principalGuard.ts';
import { ConfirmationResolver } from '../accounts/own/confirmation.resolver.ts';
import { ConfirmationService } from '../accounts/own/confirmation.service.ts';
import { KnownPlaceEntity } from './places/knownPlace.entity.ts';
import { KnownPlaceStore } from './places/knownPlace.store.ts';
import { KnownPlaces } from './places/knownPlaces.ts';
import { OwnAccountResolver } from '../accounts/own/ownAccount.resolver.ts';
import { OwnAccountService } from '../accounts/own/ownAccount.service.ts';
import { SessionEntity } from './sessions/session.entity.ts';
import { SessionResolver } from './sessions/session.resolver.ts';
import { SessionService } from './sessions/session.service.ts';
import { SessionStore } from './sessions/session.store.ts';
import { UserSessionsResolver } from './sessions/userSessions.resolver.ts';
import { UserSessionsService } from './sessions/userSessions.service.ts';

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
    assertPrincipal: new PrincipalGuard(store).assert,
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
