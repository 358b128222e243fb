import { isDeepStrictEqual } from 'node:util';
import { LIMITS } from '@rollcall/shared';
import {
  type AuditData,
  type AuditEvent,
  type AuditRecorder,
  type Clock,
  type UnitOfWork,
  type ActingPrincipal,
  actorIdOf,
  actorNameOf,
  auditActor,
  newId,
  refuse,
} from '../../../kernel/index.ts';
import type { ContractService } from '../../organizations/index.ts';
import { nameSortKey } from '../accounts/writing/userKeys.ts';
import type { UserViewEntity } from './userView.entity.ts';
import type { UserViewStore } from './userView.store.ts';
import { NEW_VIEW, type ViewFacts, type ViewGiven, changedView, viewNameKey } from './viewContent.ts';

interface Dependencies {
  readonly store: UserViewStore;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly audit: AuditRecorder;
  readonly contracts: Pick<ContractService, 'lock' | 'refuseIfSuspended'>;
}

/** The views of the user list that an organization shares: see `docs/adr/0065-saved-views.md`. */
export class UserViewService {
  constructor(private readonly parts: Dependencies) {}

  /** In the order of their names. */
  async views({ organizationId }: ActingPrincipal): Promise<UserViewEntity[]> {
    const views = await this.parts.store.all(organizationId);
    const keyed = views.map((view) => ({ view, key: nameSortKey(view.name) }));
    return keyed.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ view }) => view);
  }

  /**
   * Saves a new view; what is not given of it is as the list is at first.
   * @throws Refused VIEW_NAME_TAKEN, TOO_MANY_VIEWS, ORGANIZATION_SUSPENDED, and those of `changedView`
   */
  create(actor: ActingPrincipal, given: ViewGiven): Promise<UserViewEntity> {
    const { store, clock } = this.parts;
    const { organizationId } = actor;
    const facts = changedView(NEW_VIEW, given);
    return this.#alone(organizationId, async (views) => {
      const nameKey = freeKey(views, facts.name);
      const limit = LIMITS.userViews;
      if (views.length >= limit) refuse({ code: 'TOO_MANY_VIEWS', params: { limit } });
      const now = clock.now();
      const made = { createdById: actorIdOf(actor), createdByName: actorNameOf(actor), createdAt: now, updatedAt: now };
      const view: UserViewEntity = { id: newId(), organizationId, ...facts, nameKey, ...made };
      await store.insert(view);
      this.#record(actor, 'USER_VIEW_CREATE', view, { after: described(view) });
      return view;
    });
  }

  /**
   * Renames a view, or lets it show something else. What it is already is no change.
   * @throws Refused VIEW_NOT_FOUND, VIEW_NAME_TAKEN, ORGANIZATION_SUSPENDED, and those of `changedView`
   */
  update(actor: ActingPrincipal, id: string, given: ViewGiven): Promise<UserViewEntity> {
    const { store, clock } = this.parts;
    return this.#alone(actor.organizationId, async (views) => {
      const before = found(views, id);
      const facts = changedView(before, given);
      if (facts.name === before.name && isDeepStrictEqual(facts.content, before.content)) return before;
      const others = views.filter((view) => view !== before);
      const view = { ...before, ...facts, nameKey: freeKey(others, facts.name), updatedAt: clock.now() };
      await store.update(view);
      this.#record(actor, 'USER_VIEW_UPDATE', view, { before: described(before), after: described(view) });
      return view;
    });
  }

  /** @throws Refused VIEW_NOT_FOUND, ORGANIZATION_SUSPENDED */
  delete(actor: ActingPrincipal, id: string): Promise<void> {
    const { organizationId } = actor;
    return this.#alone(organizationId, async (views) => {
      const view = found(views, id);
      await this.parts.store.delete(organizationId, id);
      this.#record(actor, 'USER_VIEW_DELETE', view, { before: described(view) });
    });
  }

  /** Works on an organization's views in a transaction in which nobody else does. */
  #alone<T>(organizationId: string, work: (views: readonly UserViewEntity[]) => Promise<T>): Promise<T> {
    const { store, unitOfWork, contracts } = this.parts;
    return unitOfWork.run(async () => {
      await contracts.lock(organizationId);
      await contracts.refuseIfSuspended(organizationId);
      return work(await store.all(organizationId));
    });
  }

  #record(
    actor: ActingPrincipal,
    kind: AuditEvent['kind'],
    { id, name, organizationId }: UserViewEntity,
    sides: Pick<AuditEvent, 'before' | 'after'>,
  ): void {
    const target = { type: 'userView', id, name };
    this.parts.audit.record(organizationId, { kind, actor: auditActor(actor), target, ...sides });
  }
}

function found(views: readonly UserViewEntity[], id: string): UserViewEntity {
  return views.find((view) => view.id === id) ?? refuse({ code: 'VIEW_NOT_FOUND', params: {} });
}

/** @throws Refused VIEW_NAME_TAKEN */
function freeKey(others: readonly UserViewEntity[], name: string): string {
  const key = viewNameKey(name);
  if (others.some(({ nameKey }) => nameKey === key)) refuse({ code: 'VIEW_NAME_TAKEN', field: 'name', params: {} });
  return key;
}

/** A view as an audit entry keeps it: only the conditions that it makes, called as they are in an export's entry. */
function described({ name, content }: ViewFacts): AuditData {
  const { search, filter, orderBy, columns } = content;
  const { privilege: privileges, service: services, importId, ...others } = filter;
  const conditions = Object.entries({ ...others, privileges, services }).filter(([, values]) => values.length > 0);
  if (importId !== null) conditions.push(['importId', [importId]]);
  return {
    name,
    ...(search && { search }),
    ...(conditions.length > 0 && { filter: Object.fromEntries(conditions) }),
    orderBy: `${orderBy.field} ${orderBy.direction}`,
    columns,
  };
}
