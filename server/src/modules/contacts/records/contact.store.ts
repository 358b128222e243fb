import { In, type SelectQueryBuilder } from 'typeorm';
import { type Database, alsoEqual, insertRows, keysetRows } from '../../../database/index.ts';
import type { PageRequest } from '../../../kernel/index.ts';
import { ContactEntity, ContactNumberEntity } from './contact.entity.ts';
import type { ContactQuery } from './contactKeys.ts';

/** As many values as one statement looks for. */
const CHUNK = 500;

/** The rows of contacts and of their numbers. Whoever writes them has locked the organization. */
export class ContactStore {
  constructor(private readonly database: Database) {}

  /** In the order of their names, one more than asked for. */
  page(organizationId: string, query: ContactQuery, request: PageRequest): Promise<ContactEntity[]> {
    return keysetRows(this.#matching(organizationId, query), ['contact.sortKey', 'contact.id'], request, false);
  }

  count(organizationId: string, query: ContactQuery = {}): Promise<number> {
    return this.#matching(organizationId, query).getCount();
  }

  async findMany(organizationId: string, ids: readonly string[]): Promise<ContactEntity[]> {
    const found: ContactEntity[] = [];
    for (const chunk of chunksOf(ids)) {
      const where = { organizationId: alsoEqual(organizationId), id: In([...chunk]) };
      found.push(...(await this.database.rows(ContactEntity).findBy(where)));
    }
    return found;
  }

  /** Which of these numbers belong to a contact, and to which. */
  async ownersOf(organizationId: string, numbers: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const owners = new Map<string, string>();
    for (const chunk of chunksOf(numbers)) {
      const where = { organizationId, number: In([...chunk]) };
      for (const { number, contactId } of await this.database.rows(ContactNumberEntity).findBy(where))
        owners.set(number, contactId);
    }
    return owners;
  }

  async insert(contacts: readonly ContactEntity[]): Promise<void> {
    await insertRows(this.database.writable(ContactEntity), contacts);
    await insertRows(this.database.writable(ContactNumberEntity), numbersOf(contacts));
  }

  async update(before: ContactEntity, { organizationId, id, ...changed }: ContactEntity): Promise<void> {
    await this.database.writable(ContactEntity).update({ organizationId, id }, changed);
    const numbers = this.database.writable(ContactNumberEntity);
    const gone = before.numbers.filter((number) => !changed.numbers.includes(number));
    const added = changed.numbers.filter((number) => !before.numbers.includes(number));
    if (gone.length > 0) await numbers.delete({ organizationId, number: In(gone) });
    await insertRows(
      numbers,
      added.map((number) => ({ organizationId, number, contactId: id })),
    );
  }

  async delete(organizationId: string, contacts: readonly ContactEntity[]): Promise<void> {
    const numbers = contacts.flatMap((contact) => contact.numbers);
    for (const chunk of chunksOf(numbers))
      await this.database.writable(ContactNumberEntity).delete({ organizationId, number: In([...chunk]) });
    for (const chunk of chunksOf(contacts.map(({ id }) => id)))
      await this.database.writable(ContactEntity).delete({ organizationId, id: In([...chunk]) });
  }

  /** Both engines know INSTR, in which no character has a meaning of its own. */
  #matching(organizationId: string, { texts, category }: ContactQuery): SelectQueryBuilder<ContactEntity> {
    const matching = this.database
      .rows(ContactEntity)
      .createQueryBuilder('contact')
      .where('contact.organizationId = :organizationId', { organizationId });
    if (category !== undefined) matching.andWhere('INSTR(contact.searchKey, :category) > 0', { category });
    if (texts) {
      const ways = texts.map((_, i) => `INSTR(contact.searchKey, :text${i}) > 0`);
      matching.andWhere(`(${ways.join(' OR ')})`, Object.fromEntries(texts.map((text, i) => [`text${i}`, text])));
    }
    return matching;
  }
}

function* numbersOf(contacts: readonly ContactEntity[]): Generator<ContactNumberEntity> {
  for (const { organizationId, id, numbers } of contacts)
    for (const number of numbers) yield { organizationId, number, contactId: id };
}

function* chunksOf<T>(values: readonly T[]): Generator<readonly T[]> {
  for (let i = 0; i < values.length; i += CHUNK) yield values.slice(i, i + CHUNK);
}
