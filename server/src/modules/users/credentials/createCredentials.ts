import type { Database } from '../../../database/index.ts';
import type { AuditRecorder, Clock, Keys, Plug } from '../../../kernel/index.ts';
import type { ContractService } from '../../organizations/index.ts';
import { ConfirmationResolver } from '../accounts/own/confirmation.resolver.ts';
import { ConfirmationService } from '../accounts/own/confirmation.service.ts';
import { OwnAccountResolver } from '../accounts/own/ownAccount.resolver.ts';
import { OwnAccountService } from '../accounts/own/ownAccount.service.ts';
import type { UserService } from '../accounts/user.service.ts';
import type { UserStore } from '../accounts/user.store.ts';
import type { UserWriter } from '../accounts/writing/userWriter.ts';
import { AttemptEntity } from './attempts/attempt.entity.ts';
import { AttemptStore } from './attempts/attempt.store.ts';
import { AttemptGuard } from './attempts/attemptGuard.ts';
import { forgetAttemptsOfChanged } from './attempts/attemptsOfChanged.ts';
import { AdministratorResetService } from './passwords/administratorReset.service.ts';
import type { PasswordHasher } from './passwords/passwordHasher.ts';
import { TemporaryPasswordResolver } from './passwords/temporaryPassword.resolver.ts';
import { KnownPlaceEntity } from './places/knownPlace.entity.ts';
import { KnownPlaceStore } from './places/knownPlace.store.ts';
import { KnownPlaces } from './places/knownPlaces.ts';
import { CallerStore } from './sessions/caller.store.ts';
import { PrincipalGuard } from './sessions/principalGuard.ts';
import { SessionEntity } from './sessions/session.entity.ts';
import { SessionResolver } from './sessions/session.resolver.ts';
import { SessionService } from './sessions/session.service.ts';
import { SessionStore } from './sessions/session.store.ts';
import { endSessionsOfChanged } from './sessions/sessionsOfChanged.ts';
import { UserSessionsResolver } from './sessions/userSessions.resolver.ts';
import { UserSessionsService } from './sessions/userSessions.service.ts';
import { SignInDayEntity } from './signIns/signInDay.entity.ts';
import { SignInDayResolver } from './signIns/signInDay.resolver.ts';
import { SignInDayService } from './signIns/signInDay.service.ts';
import { SignInDayStore } from './signIns/signInDay.store.ts';

interface Given {
  readonly database: Database;
  readonly clock: Clock;
  readonly audit: AuditRecorder;
  readonly keys: Pick<Keys, 'deviceCookie'>;
  readonly contracts: ContractService;
  readonly users: UserService;
  readonly userStore: UserStore;
  readonly writer: UserWriter;
  readonly hasher: PasswordHasher;
  /** Milliseconds without a request after which a session ends, and after which it does however busy it is. */
  readonly sessionIdle: number;
  readonly sessionMax: number;
  /** Milliseconds for which a temporary password can be used; 0 for ever. */
  readonly temporaryPasswordLifetime: number;
}

/** Passwords, who is signed in, where, and since when; and who tries to be. */
export function createCredentials({ sessionIdle: idle, sessionMax: max, ...given }: Given) {
  const { database, clock, audit, keys, contracts, users, userStore, writer, hasher } = given;
  const { temporaryPasswordLifetime } = given;
  const store = new SessionStore(database);
  const callers = new CallerStore(database, (column) => contracts.notSuspended(column));
  const attempts = new AttemptGuard(new AttemptStore(database), database, clock, keys);
  const places = new KnownPlaces(new KnownPlaceStore(database), database, clock, keys);
  writer.changed.subscribe(endSessionsOfChanged(store));
  writer.changed.subscribe(forgetAttemptsOfChanged(attempts));
  const common = { unitOfWork: database, clock, audit, attempts, hasher, store, users: userStore, writer };
  const signInDays = new SignInDayService({
    store: new SignInDayStore(database),
    timeZoneOf: async (organizationId) => (await contracts.organization(organizationId)).timeZone,
  });
  const sessions = new SessionService({
    ...common,
    signInDays,
    callers,
    places,
    isSuspended: async (organizationId) => (await contracts.organization(organizationId)).suspendedAt !== null,
    idle,
    max,
    temporaryPasswordLifetime,
  });
  const organizationName = async (id: string): Promise<string> => (await contracts.organization(id)).name;
  const own = new OwnAccountService({ ...common, organizationName, idle });
  return {
    sessions,
    administrators: new AdministratorResetService({ ...common, store: userStore, organizationName }),
    assertPrincipal: new PrincipalGuard(callers).assert,
    entities: [SessionEntity, AttemptEntity, KnownPlaceEntity, SignInDayEntity],
    resolvers: [
      new SessionResolver(sessions, users),
      new OwnAccountResolver(own, users),
      new ConfirmationResolver(new ConfirmationService(common)),
      new UserSessionsResolver(new UserSessionsService({ ...common, own, idle })),
      new SignInDayResolver(signInDays),
      new TemporaryPasswordResolver(temporaryPasswordLifetime),
    ],
    sweeps: [{ name: 'ended sessions', run: () => sessions.cleanUp() }],
    measures: [
      {
        name: 'rollcall_sessions',
        help: 'Sessions that have not run out, of all organizations.',
        read: async () => [{ value: await store.countKept(clock.now()) }],
      },
    ],
  } satisfies Plug & Record<string, unknown>;
}
