import { type Locale, checkPreferences } from '@rollcall/shared';
import { type UserPrincipal, Fault, Refused, type UnitOfWork, auditActor } from '../../../../kernel/index.ts';
import type { UserEntity } from '../user.entity.ts';
import type { UserStore } from '../user.store.ts';
import type { UserWriter } from '../writing/userWriter.ts';

/** What every user chooses for themselves; what is absent stays. */
export interface Preferences {
  readonly locale?: Locale | undefined;
  readonly timeZone?: string | undefined;
}

interface Dependencies {
  readonly store: UserStore;
  readonly writer: UserWriter;
  readonly unitOfWork: UnitOfWork;
}

/** Changes what users may change of themselves. */
export class ViewerService {
  constructor(private readonly parts: Dependencies) {}

  /**
   * Saves the caller's language and time zone. Where both stay as they are nothing is written.
   * @throws Refused UNKNOWN_VALUE, REQUIRED or ORGANIZATION_SUSPENDED; Fault UNAUTHENTICATED where the caller was
   * deactivated or deleted meanwhile
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
    const { store, writer } = this.parts;
    const { organizationId, userId } = actor;
    await writer.lock(organizationId);
    const user = await store.lock(organizationId, userId);
    if (!user || user.deactivatedAt) throw new Fault('UNAUTHENTICATED', 'Sign in first.');
    // A new version, so that an administrator who has this user open sees what was saved meanwhile.
    const change = { before: user, after: { ...user, ...merge(user, preferences) } };
    const by = auditActor(actor);
    const { changes: written } = await writer.write({ organizationId, kind: 'USER_UPDATE', by, changes: [change] });
    return written[0]?.after ?? user;
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
