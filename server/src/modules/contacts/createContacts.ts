import type { Database } from '../../database/index.ts';
import type { AuditRecorder, Clock, Downloads, Plug } from '../../kernel/index.ts';
import type { FilesService } from '../files/index.ts';
import type { ContractService } from '../organizations/index.ts';
import { ContactExportResolver } from './export/contactExport.resolver.ts';
import { ContactExportService } from './export/contactExport.service.ts';
import { ContactImportResolver } from './import/contactImport.resolver.ts';
import { ContactImportService } from './import/contactImport.service.ts';
import { ContactEntity, ContactNumberEntity } from './records/contact.entity.ts';
import { ContactResolver } from './records/contact.resolver.ts';
import { ContactService } from './records/contact.service.ts';
import { ContactStore } from './records/contact.store.ts';

interface Given {
  readonly database: Database;
  readonly clock: Clock;
  readonly audit: AuditRecorder;
  readonly contracts: ContractService;
  /** Reads what is imported. */
  readonly files: FilesService;
  /** Hands out what is exported. */
  readonly downloads: Downloads;
}

/** The contacts of an organization. */
export function createContacts({ database, ...given }: Given) {
  const common = { ...given, unitOfWork: database };
  const contacts = new ContactService({ ...common, store: new ContactStore(database) });
  return {
    contacts,
    entities: [ContactEntity, ContactNumberEntity],
    resolvers: [
      new ContactResolver(contacts),
      new ContactImportResolver(new ContactImportService({ ...common, contacts })),
      new ContactExportResolver(new ContactExportService({ ...common, contacts })),
    ],
  } satisfies Plug & Record<string, unknown>;
}
