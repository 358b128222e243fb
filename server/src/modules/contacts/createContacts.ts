import type { Database } from '../../database/index.ts';
import type { AuditRecorder, Clock, Plug } from '../../kernel/index.ts';
import type { ContractService } from '../organizations/index.ts';
import { ContactEntity, ContactNumberEntity } from './records/contact.entity.ts';
import { ContactResolver } from './records/contact.resolver.ts';
import { ContactService } from './records/contact.service.ts';
import { ContactStore } from './records/contact.store.ts';

interface Given {
  readonly database: Database;
  readonly clock: Clock;
  readonly audit: AuditRecorder;
  readonly contracts: ContractService;
}

/** The contacts of an organization. */
export function createContacts({ database, ...given }: Given) {
  const contacts = new ContactService({ ...given, unitOfWork: database, store: new ContactStore(database) });
  return {
    contacts,
    entities: [ContactEntity, ContactNumberEntity],
    resolvers: [new ContactResolver(contacts)],
  } satisfies Plug & Record<string, unknown>;
}
