import { type Locale, checkPreferences } from '@rollcall/shared';
import {
  type UserPrincipal,
  type AuditRecorder,
  Fault,
  Refused,
  type UnitOfWork,
  auditActor,
} from '../../../../kernel/index.ts';
import type { UserIndexStore } from '../../directory/search/userIndex.store.ts';
import { termsOf } from '../../directory/search/userTerms.ts';
import type { UserEntity } from '../user.entity.ts';
import { describeUser, userTarget } from '../user.events.ts';
import type { UserStore } from '../user.store.ts';

/** What every user chooses for themselves; what is absent stays. */
export interface Preferences {
  readonly locale?: Locale | undefined;
  readonly timeZone?: string | undefined;
}

interface Dependencies {
  readonly store: UserStore;
  readonly index: UserIndexStore;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditRecorder;
}

/** Changes what users may change of themselves. */
export class ViewerService {
  constructor(private readonly parts: Dependencies) {}

  /**
   * Saves the caller's language and time zone. Where both stay as they are nothing is written.
   * @throws Refused UNKNOWN_VALUE or REQUIRED; Fault UNAUTHENTICATED where the caller was deactivated or deleted meanwhile
   */
  async update(actor: UserPrincipal, preferences: Preferences): Promise<UserEntity> {
    const { store, unitOfWork } = this.parts;
    const seen = await store.find(actor.organizationId, actor.userId);
    if (!seen) throw new Fault('UNAUTHENTICATED', 'Sign in first.');
    const issues = checkPreferences(merge(seen, preferences));
    if (issues.length > 0) throw new Refused(issues);
    return changes(seen, preferences) ? unitOfWork.run(() => this.#save(actor, preferences)) : seen;
  }

  async #save(actor: UserPrincipal, preferences: Preferences): Promise<UserEntity> {
    const { store, index, audit } = this.parts;
    const { organizationId, userId } = actor;
    await index.hold(organizationId);
    const user = await store.hold(organizationId, userId);
    if (!user || user.deactivatedAt) throw new Fault('UNAUTHENTICATED', 'Sign in first.');
    if (!changes(user, preferences)) return user;
    // A new version, so that an administrator who has this user open sees what was saved meanwhile.
    const chosen = { ...merge(user, preferences), version: user.version + 1 };
    const changed = { ...user, ...chosen };
    await store.update(organizationId, userId, chosen);
    await index.write(organizationId, [{ number: user.number, before: termsOf(user), after: termsOf(changed) }]);
    audit.record(organizationId, {
      kind: 'USER_UPDATE',
      actor: auditActor(actor),
      target: userTarget(changed),
      before: describeUser(user),
      after: describeUser(changed),
    });
    return changed;
  }
}

const merge = (user: UserEntity, { locale, timeZone }: Preferences) => ({
  locale: locale ?? user.locale,
  timeZone: timeZone ?? user.timeZone,
});

function changes(user: UserEntity, preferences: Preferences): boolean {
  const { locale, timeZone } = merge(user, preferences);
  return locale !== user.locale || timeZone !== user.timeZone;
}
