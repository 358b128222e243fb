import { setImmediate } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { type ContactFields, type Issue, LIMITS, checkContact, cleanContact, contactName } from '@rollcall/shared';
import {
  type AuditActor,
  type AuditData,
  type AuditEvent,
  type AuditRecorder,
  type Clock,
  OPERATOR,
  type Page,
  type PageArgs,
  Refused,
  type UnitOfWork,
  type ActingPrincipal,
  auditActor,
  newId,
  pageRequest,
  refuse,
  toPage,
} from '../../../kernel/index.ts';
import type { ContractService } from '../../organizations/index.ts';
import type { ContactEntity } from './contact.entity.ts';
import type { ContactStore } from './contact.store.ts';
import { type ContactQuery, contactSearchKey, contactSortKey } from './contactKeys.ts';

interface Dependencies {
  readonly store: ContactStore;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly audit: AuditRecorder;
  readonly contracts: Pick<ContractService, 'lock' | 'refuseIfSuspended'>;
}

/** Contacts that are made ready at once. */
const AT_ONCE = 500;

/** The contacts of an organization, which its users share. */
export class ContactService {
  constructor(private readonly parts: Dependencies) {}

  /** A page of contacts in the order of their names, and a way to count all of them. */
  async page(
    { organizationId }: ActingPrincipal,
    query: ContactQuery,
    args: PageArgs,
  ): Promise<{ page: Page<ContactEntity>; count: () => Promise<number> }> {
    const { store } = this.parts;
    const request = pageRequest(args, 2);
    const rows = await store.page(organizationId, query, request);
    return {
      page: toPage(request, rows, ({ sortKey, id }) => [sortKey, id]),
      count: () => store.count(organizationId, query),
    };
  }

  /** A contact; null where the organization has none of this ID. */
  async find({ organizationId }: ActingPrincipal, id: string): Promise<ContactEntity | null> {
    const [contact = null] = await this.parts.store.findMany(organizationId, [id]);
    return contact;
  }

  /** The contacts to whom numbers belong, by their numbers. @param numbers as calls have them, each once */
  async byNumber(organizationId: string, numbers: readonly string[]): Promise<ReadonlyMap<string, ContactEntity>> {
    const { store } = this.parts;
    const owners = await store.ownersOf(organizationId, numbers);
    if (owners.size === 0) return new Map();
    const contacts = await store.findMany(organizationId, [...new Set(owners.values())]);
    const byId = new Map(contacts.map((contact) => [contact.id, contact]));
    const found = new Map<string, ContactEntity>();
    for (const [number, id] of owners) {
      const contact = byId.get(id);
      if (contact) found.set(number, contact);
    }
    return found;
  }

  /**
   * Adds a contact.
   * @throws Refused those of `checkContact`, NUMBER_TAKEN, TOO_MANY_CONTACTS, ORGANIZATION_SUSPENDED
   */
  create(actor: ActingPrincipal, given: ContactFields): Promise<ContactEntity> {
    const { store, clock } = this.parts;
    const { organizationId } = actor;
    const fields = checked(given, actor.timeZone);
    return this.#alone(organizationId, async () => {
      await this.#refuseTaken(organizationId, fields);
      const limit = LIMITS.contacts;
      if ((await store.count(organizationId)) >= limit) refuse({ code: 'TOO_MANY_CONTACTS', params: { limit } });
      const contact = newContact(organizationId, fields, clock.now());
      await store.insert([contact]);
      this.#record(auditActor(actor), 'CONTACT_CREATE', contact, { after: described(contact) });
      return contact;
    });
  }

  /**
   * Adds many contacts, all or none.
   * @param contacts in order, and with numbers of their own
   * @param also what else is done in the same transaction
   * @throws Refused NUMBER_TAKEN where any number belongs to another, TOO_MANY_CONTACTS, ORGANIZATION_SUSPENDED, and
   * what `also` throws
   */
  async addMany(actor: ActingPrincipal, contacts: readonly ContactFields[], also: () => Promise<void>): Promise<void> {
    const { store, clock, audit } = this.parts;
    const { organizationId } = actor;
    const added: ContactEntity[] = [];
    for (const [i, fields] of contacts.entries()) {
      added.push(newContact(organizationId, fields, clock.now()));
      // Folding takes its time: others get a turn.
      if (i % AT_ONCE === AT_ONCE - 1) await setImmediate();
    }
    await this.#alone(organizationId, async () => {
      const limit = LIMITS.contacts;
      const count = await store.count(organizationId);
      if (count + added.length > limit) refuse({ code: 'TOO_MANY_CONTACTS', params: { limit } });
      const numbers = added.flatMap((contact) => contact.numbers);
      const [other] = (await this.byNumber(organizationId, numbers)).values();
      if (other) refuse({ code: 'NUMBER_TAKEN', params: { of: 'number', value: contactName(other) } });
      await store.insert(added);
      audit.recordEach(organizationId, added, (contact) => ({
        kind: 'CONTACT_CREATE',
        actor: auditActor(actor),
        target: { type: 'contact', id: contact.id, name: contactName(contact) },
        after: described(contact),
      }));
      await also();
    });
  }

  /**
   * Adds contacts to an organization that has none, for its operator.
   * @param contacts in order, and with numbers of their own
   */
  addFirst(organizationId: string, contacts: readonly ContactFields[]): Promise<void> {
    const { store, clock } = this.parts;
    return this.#alone(organizationId, async () => {
      if ((await store.count(organizationId)) > 0) return;
      const added = contacts.map((fields) => newContact(organizationId, fields, clock.now()));
      await store.insert(added);
      for (const contact of added) this.#record(OPERATOR, 'CONTACT_CREATE', contact, { after: described(contact) });
    });
  }

  /**
   * Puts a contact's texts, numbers and categories in place of those that it has. What it is already is no change,
   * whichever version was seen.
   * @param version that the editor saw
   * @throws Refused those of `checkContact`, CONTACT_NOT_FOUND, CONTACT_CHANGED, NUMBER_TAKEN, ORGANIZATION_SUSPENDED
   */
  update(actor: ActingPrincipal, id: string, version: number, given: ContactFields): Promise<ContactEntity> {
    const { store, clock } = this.parts;
    const { organizationId } = actor;
    const fields = checked(given, actor.timeZone);
    return this.#alone(organizationId, async () => {
      const before = (await this.find(actor, id)) ?? refuse({ code: 'CONTACT_NOT_FOUND', params: {} });
      if (isDeepStrictEqual(described(before), described(fields))) return before;
      if (before.version !== version) refuse({ code: 'CONTACT_CHANGED', params: {} });
      await this.#refuseTaken(organizationId, fields, id);
      const contact = { ...before, ...fields, ...keysOf(fields), version: version + 1, updatedAt: clock.now() };
      await store.update(before, contact);
      this.#record(auditActor(actor), 'CONTACT_UPDATE', contact, {
        before: described(before),
        after: described(contact),
      });
      return contact;
    });
  }

  /**
   * Deletes those of some contacts that are there.
   * @returns their IDs
   * @throws Refused CONTACT_NOT_FOUND where there is none of them, ORGANIZATION_SUSPENDED
   */
  delete(actor: ActingPrincipal, ids: readonly string[]): Promise<string[]> {
    const { store } = this.parts;
    const { organizationId } = actor;
    return this.#alone(organizationId, async () => {
      const contacts = await store.findMany(organizationId, [...new Set(ids)]);
      if (contacts.length === 0) refuse({ code: 'CONTACT_NOT_FOUND', params: {} });
      await store.delete(organizationId, contacts);
      for (const contact of contacts)
        this.#record(auditActor(actor), 'CONTACT_DELETE', contact, { before: described(contact) });
      return contacts.map(({ id }) => id);
    });
  }

  /** Works on an organization's contacts in a transaction in which nobody else does. */
  #alone<T>(organizationId: string, work: () => Promise<T>): Promise<T> {
    const { unitOfWork, contracts } = this.parts;
    return unitOfWork.run(async () => {
      await contracts.lock(organizationId);
      await contracts.refuseIfSuspended(organizationId);
      return work();
    });
  }

  /** @throws Refused NUMBER_TAKEN for each number that belongs to another than the contact of this ID */
  async #refuseTaken(organizationId: string, { numbers }: ContactFields, id?: string): Promise<void> {
    const others = await this.byNumber(organizationId, numbers);
    const issues = numbers.flatMap((number, i): Issue[] => {
      const other = others.get(number);
      if (!other || other.id === id) return [];
      return [{ code: 'NUMBER_TAKEN', place: `numbers.${i}`, params: { of: 'number', value: contactName(other) } }];
    });
    if (issues.length > 0) throw new Refused(issues);
  }

  #record(
    actor: AuditActor,
    kind: AuditEvent['kind'],
    contact: ContactEntity,
    sides: Pick<AuditEvent, 'before' | 'after'>,
  ): void {
    const target = { type: 'contact', id: contact.id, name: contactName(contact) };
    this.parts.audit.record(contact.organizationId, { kind, actor, target, ...sides });
  }
}

/** @throws Refused those of `checkContact` */
function checked(given: ContactFields, timeZone: string): ContactFields {
  const fields = cleanContact(given, timeZone);
  const issues = checkContact(fields);
  if (issues.length > 0) throw new Refused(issues);
  return fields;
}

const keysOf = (fields: ContactFields): Pick<ContactEntity, 'sortKey' | 'searchKey'> => ({
  sortKey: contactSortKey(fields),
  searchKey: contactSearchKey(fields),
});

const newContact = (organizationId: string, fields: ContactFields, now: Date): ContactEntity => ({
  id: newId(),
  organizationId,
  ...fields,
  ...keysOf(fields),
  version: 1,
  createdAt: now,
  updatedAt: now,
});

/** A contact as an audit entry keeps it. */
const described = ({ company, person, numbers, categories }: ContactFields): AuditData & ContactFields => ({
  company,
  person,
  numbers,
  categories,
});
