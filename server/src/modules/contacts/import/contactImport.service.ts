import { type ContactRow, type ContactRowIssue, LIMITS, type ReadContacts, contactName } from '@rollcall/shared';
import { type AuditRecorder, type ActingPrincipal, auditActor, cleanFileName } from '../../../kernel/index.ts';
import type { FilesService, UploadedFileInput } from '../../files/index.ts';
import type { ContactService } from '../records/contact.service.ts';

interface Dependencies {
  readonly contacts: Pick<ContactService, 'byNumber' | 'addMany'>;
  readonly files: Pick<FilesService, 'open' | 'readContacts' | 'use'>;
  readonly audit: AuditRecorder;
}

/** What was found in a file, and how many contacts were added: null where none were. */
export interface ImportedContacts extends Omit<ReadContacts, 'rows'> {
  readonly addedCount: number | null;
}

/** Contacts from a file: all of them, or none. */
export class ContactImportService {
  constructor(private readonly parts: Dependencies) {}

  /**
   * Reads a file and checks all of it; adds its contacts where that is meant and nothing is wrong.
   * @throws Refused where the file can't be read, as `FilesService`; NUMBER_TAKEN where someone else added a number
   * meanwhile, TOO_MANY_CONTACTS, ORGANIZATION_SUSPENDED
   */
  async run(actor: ActingPrincipal, given: UploadedFileInput, commit: boolean): Promise<ImportedContacts> {
    const { contacts, files, audit } = this.parts;
    const { organizationId } = actor;
    const file = await files.open(actor, given);
    const { rows, ...found } = await files.readContacts(organizationId, file, actor.timeZone);
    const taken = await this.#taken(organizationId, rows);
    const checked = {
      ...found,
      issues: [...found.issues, ...taken].toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0)).slice(0, LIMITS.fileIssues),
      issueCount: found.issueCount + taken.length,
    };
    if (!commit || checked.issueCount > 0) return { ...checked, addedCount: null };
    const fileName = cleanFileName(given.fileName);
    await contacts.addMany(
      actor,
      rows.map(({ fields }) => fields),
      async () => {
        await files.use(file);
        audit.record(organizationId, {
          kind: 'CONTACT_IMPORT',
          actor: auditActor(actor),
          after: { fileName, contactCount: rows.length },
        });
      },
    );
    return { ...checked, addedCount: rows.length };
  }

  /** Numbers that belong to contacts who are there, each with whose it is. */
  async #taken(organizationId: string, rows: readonly ContactRow[]): Promise<ContactRowIssue[]> {
    const numbers = new Set(rows.flatMap(({ fields }) => fields.numbers.slice(0, LIMITS.contactNumbers)));
    const owners = await this.parts.contacts.byNumber(organizationId, [...numbers]);
    if (owners.size === 0) return [];
    return rows.flatMap(({ row, fields }) =>
      fields.numbers.flatMap((number, i): ContactRowIssue[] => {
        const other = owners.get(number);
        if (!other) return [];
        const params = { of: 'number', value: contactName(other) } as const;
        const issue = { code: 'NUMBER_TAKEN', place: `numbers.${i}`, params } as const;
        return [{ row, column: 'numbers', cell: number, issue }];
      }),
    );
  }
}
